import type { Area } from "../body-regions/body-regions";
import { nextInstant } from "../documents/dated";
import { accepted, type DocumentModel, refused } from "../documents/model";
import { daysAfter } from "../time/days";
import type { EpochMs } from "../time/units";
import { dateIn } from "../time/wall-clock";
import { type CheckIn, type CheckInEntry, isAnswered } from "./check-in";
import type { RedFlagAnswers } from "./conditions";

/** How long check-ins and rounds of questions are kept. */
export const KEPT_FOR = ["always", "year", "days90"] as const;
export type KeptFor = (typeof KEPT_FOR)[number];
const DAYS_KEPT = { year: 365, days90: 90 } as const;

/** What is asked once about a person, and may stay open. */
export const LASTING_FACTS = [
  ...(["diabetes", "noFootCheck", "numbFeet", "cancerHistory", "osteoporosis", "steroids"] as const),
  ...(["immuneWeak", "pastClot", "pregnant", "ivDrugs"] as const),
] as const;
export type LastingFact = (typeof LASTING_FACTS)[number];
export interface Facts {
  readonly known: Readonly<Partial<Record<LastingFact, boolean | "unknown">>>;
  readonly age: number | null;
}

/** Parts of the body that questions are asked about. */
export const ASKED_PARTS = ["back", "neck", "leg", "foot"] as const;
export type AskedPart = (typeof ASKED_PARTS)[number];

/** One round of the questions that say when to ask for help. */
export interface HelpRound {
  readonly at: EpochMs;
  readonly date: string;
  readonly parts: readonly AskedPart[];
  /** Where it hurts, as exercises know it. */
  readonly sore: readonly Area[];
  readonly answers: RedFlagAnswers;
  /** Until when exercises rest: a day, or until a professional has seen it. */
  readonly until: string | null;
  readonly isSeen: boolean;
}

/** How the body feels, from day to day. */
export interface BodyRecord {
  /** Oldest first, at most {@link MAX_CHECK_INS}. */
  readonly checkIns: readonly CheckIn[];
  readonly keptFor: KeptFor;
  /** When a quiet line asks for a check-in, "HH:MM"; `null` for never. */
  readonly remindAt: string | null;
  readonly facts: Facts;
  /** Oldest first, at most {@link MAX_ROUNDS}. */
  readonly rounds: readonly HelpRound[];
}
/** Ten years of one a day. */
export const MAX_CHECK_INS = 3_660;
export const MAX_ROUNDS = 20;

/** What is asked of the rounds. */
type RoundEdit =
  | ({ readonly type: "asked" } & Pick<HelpRound, "parts" | "sore" | "answers">)
  | { readonly type: "roundRemoved" | "seen"; readonly at: EpochMs }
  /** Exercises rest until a day. */
  | { readonly type: "rested"; readonly at: EpochMs; readonly until: string | null };
export type BodyEdit =
  | RoundEdit
  /** Keeps a check-in: a new one, or in the place of the one kept at that instant. */
  | { readonly type: "kept"; readonly entry: CheckInEntry; readonly at: EpochMs | null }
  | { readonly type: "removed"; readonly at: EpochMs }
  | { readonly type: "keptFor"; readonly keptFor: KeptFor }
  | { readonly type: "remindAt"; readonly at: string | null }
  | { readonly type: "facts"; readonly facts: Facts }
  /** A day has passed: what is older than it is kept for goes. */
  | { readonly type: "aged" };

export const body: DocumentModel<BodyRecord, BodyEdit, "gone" | "empty"> = {
  initial: { checkIns: [], keptFor: "always", remindAt: null, facts: { known: {}, age: null }, rounds: [] },
  edit: (value, edit, { epoch, zone }) => {
    const date = dateIn(epoch, zone);
    switch (edit.type) {
      case "kept": {
        if (!isAnswered(edit.entry)) return refused("empty");
        const { at } = edit;
        const old = value.checkIns.find((each) => each.at === at);
        if (at !== null && old === undefined) return refused("gone");
        const checkIn = { ...edit.entry, at: old?.at ?? nextInstant(value.checkIns, epoch), date: old?.date ?? date };
        const others = value.checkIns.filter((each) => each !== old);
        const checkIns = [...others, checkIn].toSorted((one, other) => one.at - other.at);
        return accepted(aged({ ...value, checkIns: checkIns.slice(-MAX_CHECK_INS) }, date));
      }
      case "removed":
        return accepted({ ...value, checkIns: value.checkIns.filter(({ at }) => at !== edit.at) });
      case "keptFor":
        return accepted(aged({ ...value, keptFor: edit.keptFor }, date));
      case "remindAt":
        return accepted({ ...value, remindAt: edit.at });
      case "facts":
        return accepted({ ...value, facts: edit.facts });
      case "aged":
        return accepted(aged(value, date));
      default:
        return accepted({ ...value, rounds: roundsAfter(value.rounds, edit, epoch, date) });
    }
  },
};

function roundsAfter(
  rounds: readonly HelpRound[],
  edit: RoundEdit,
  epoch: EpochMs,
  date: string,
): readonly HelpRound[] {
  switch (edit.type) {
    case "asked": {
      const { parts, sore, answers } = edit;
      const round = { at: nextInstant(rounds, epoch), date, parts, sore, answers, until: null, isSeen: false };
      return [...rounds, round].slice(-MAX_ROUNDS);
    }
    case "roundRemoved":
      return rounds.filter(({ at }) => at !== edit.at);
    case "seen":
      return rounds.map((each) => (each.at === edit.at ? { ...each, isSeen: true } : each));
    case "rested":
      return rounds.map((each) => (each.at === edit.at ? { ...each, until: edit.until } : each));
  }
}

/** Without what is older than it is kept for; the same value where there is nothing of that. */
export function aged(value: BodyRecord, today: string): BodyRecord {
  if (value.keptFor === "always") return value;
  const first = daysAfter(today, -DAYS_KEPT[value.keptFor]);
  const isKept = ({ date }: { readonly date: string }): boolean => date >= first;
  if (value.checkIns.every(isKept) && value.rounds.every(isKept)) return value;
  return { ...value, checkIns: value.checkIns.filter(isKept), rounds: value.rounds.filter(isKept) };
}
