import { groupOf, placeOf, type BodyRegion } from "../body-regions/asked-regions";
import { ASKED_PARTS, type AskedPart, type Facts } from "./body";
import type { RedFlagAnswers } from "./conditions";
import type { RuleArea } from "./red-flag-rule";
import { RED_FLAG_RULES, type RedFlagId } from "./red-flag-rules";

/**
 * What is looked at for each part. A leg is also told of by the back, and by what reaches a foot; so the grave questions about
 * those are asked with it, whether or not the back hurts.
 */
const GRAVE_AREAS: Readonly<Record<AskedPart, readonly RuleArea[]>> = {
  back: ["back", "leg"],
  neck: ["neck"],
  leg: ["leg", "back", "foot"],
  foot: ["foot", "leg"],
};
const OTHER_AREAS: Readonly<Record<AskedPart, readonly RuleArea[]>> = {
  back: ["back", "leg"],
  neck: ["neck"],
  leg: ["leg"],
  foot: ["foot", "leg"],
};

/** What is asked about this pain, beside signs: each feeds a rule that weighs several answers. */
const ABOUT_THIS_PAIN = {
  back: ["firstEpisode", "minorInjury", "recentInfection"],
  neck: ["firstEpisode"],
  leg: ["calfPain", "recentImmobile", "recentSurgery"],
  foot: ["footPainNew"],
} as const satisfies Readonly<Record<AskedPart, readonly RedFlagId[]>>;

export type QuestionId = Extract<(typeof RED_FLAG_RULES)[number], { readonly kind: "ask" | "fact" }>["id"];
/** The questions about some parts. Where no part was named, about all of them. */
export interface Questions {
  /** Of which a yes is for the emergency number; whole, and asked first. */
  readonly grave: readonly QuestionId[];
  readonly others: readonly QuestionId[];
  readonly aboutThisPain: readonly QuestionId[];
}

export function questionsFor(parts: readonly AskedPart[]): Questions {
  const asked = parts.length === 0 ? ASKED_PARTS : parts;
  const about = (areas: Readonly<Record<AskedPart, readonly RuleArea[]>>, area: RuleArea): boolean =>
    area === "any" || asked.some((part) => areas[part].includes(area));
  const asks = RED_FLAG_RULES.filter((rule) => rule.kind === "ask");
  const ids = (of: typeof asks): readonly QuestionId[] => of.map(({ id }) => id);
  return {
    grave: ids(asks.filter(({ level, area }) => level === "emergency" && about(GRAVE_AREAS, area))),
    others: ids(asks.filter(({ level, area }) => level !== "emergency" && about(OTHER_AREAS, area))),
    aboutThisPain: [
      ...(parts.length === 0 ? (["painBack", "painNeck", "painFoot"] as const) : []),
      ...new Set(asked.flatMap((part): readonly QuestionId[] => ABOUT_THIS_PAIN[part])),
    ],
  };
}

/** The parts that sore regions belong to. */
export function partsOf(regions: readonly BodyRegion[]): readonly AskedPart[] {
  const parts = regions.map((region): AskedPart => {
    if (placeOf(region) === "neck") return "neck";
    const group = groupOf(region);
    return group === "arms" ? "neck" : group === "legs" ? "leg" : group === "feet" ? "foot" : "back";
  });
  return ASKED_PARTS.filter((part) => parts.includes(part));
}

/** All that the rules are asked with: what was answered now, what is known of the person, and where it hurts. */
export function wholeAnswers(parts: readonly AskedPart[], facts: Facts, given: RedFlagAnswers): RedFlagAnswers {
  const where = { back: "painBack", neck: "painNeck", foot: "painFoot", leg: null } as const;
  const places = parts.flatMap((part) => (where[part] === null ? [] : [[where[part], true] as const]));
  return {
    ...facts.known,
    ...(facts.age !== null && { age: facts.age }),
    ...Object.fromEntries(places),
    ...given,
  };
}
