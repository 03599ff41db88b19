const choice = <I extends string>(id: I, points: number): { readonly id: I; readonly points: number } => ({
  id,
  points,
});

/**
 * What ROSA asks about each area: one posture of several, which gives the base, and what makes it worse, which adds to it.
 *
 * Ids are unique over all areas and stable for ever: answers are kept under them. Their words are in the catalogue under
 * `rosa.choice.<id>`. Source: Sonne et al. 2012, see rosa-tables.ts;
 * angles and lengths as in Sonne's user guide and INSST NTP 1173 (2022).
 */
const AREAS = {
  chairHeight: {
    bases: [choice("seatFits", 1), choice("seatLow", 2), choice("seatHigh", 2), choice("feetHang", 3)],
    increments: [choice("legsCramped", 1), choice("seatFixed", 1)],
  },
  panDepth: {
    bases: [choice("panFits", 1), choice("panLong", 2), choice("panShort", 2)],
    increments: [choice("panFixed", 1)],
  },
  armrest: {
    bases: [choice("armrestsFit", 1), choice("armrestsHigh", 2), choice("armrestsLow", 2)],
    increments: [choice("armrestsWide", 1), choice("armrestsHard", 1), choice("armrestsFixed", 1)],
  },
  backSupport: {
    bases: [choice("backFits", 1), choice("lumbarMissing", 2), choice("backAngle", 2), choice("backUnused", 2)],
    increments: [choice("surfaceHigh", 1), choice("backFixed", 1)],
  },
  monitor: {
    bases: [choice("screenFits", 1), choice("screenLow", 2), choice("screenHigh", 3)],
    increments: [choice("screenFar", 1), choice("neckTwisted", 1), choice("screenGlare", 1), choice("noHolder", 1)],
  },
  // Several published tools give a phone that is not used 0; nothing can then add to it.
  phone: {
    bases: [choice("phoneUnused", 0), choice("phoneFits", 1), choice("phoneFar", 2)],
    increments: [choice("phoneCradled", 2), choice("noHandsFree", 1)],
  },
  mouse: {
    bases: [choice("mouseFits", 1), choice("mouseReach", 2)],
    increments: [choice("mouseElsewhere", 2), choice("mousePinch", 1), choice("mousePalmRest", 1)],
  },
  keyboard: {
    bases: [choice("wristsStraight", 1), choice("wristsBent", 2)],
    increments: [
      choice("wristsSideways", 1),
      choice("keyboardHigh", 1),
      choice("overheadReach", 1),
      choice("platformFixed", 1),
    ],
  },
} as const;

export type RosaArea = keyof typeof AREAS;
/** A posture, of any area. */
export type RosaBase = (typeof AREAS)[RosaArea]["bases"][number]["id"];
/** Something that makes a posture worse, of any area. */
export type RosaIncrement = (typeof AREAS)[RosaArea]["increments"][number]["id"];
export type RosaChoice = RosaBase | RosaIncrement;

/** The postures that nothing needs to be done about. */
const GOOD = [
  ...(["seatFits", "panFits", "armrestsFit", "backFits", "screenFits"] as const),
  ...(["phoneUnused", "phoneFits", "mouseFits", "wristsStraight"] as const),
] as const satisfies readonly RosaBase[];
/** A choice that something can be done about; what, is in the catalogue under `rosa.remedy.<id>`. */
export type RosaFault = Exclude<RosaChoice, (typeof GOOD)[number]>;
export const isFault = (choice: RosaChoice): choice is RosaFault => !GOOD.some((good) => good === choice);

export interface RosaQuestions {
  readonly bases: readonly { readonly id: RosaBase; readonly points: number }[];
  readonly increments: readonly { readonly id: RosaIncrement; readonly points: number }[];
}
export const questionsOf = (area: RosaArea): RosaQuestions => AREAS[area];

/** In the order they are asked. */
export const ROSA_AREAS = [
  "chairHeight",
  "panDepth",
  "armrest",
  "backSupport",
  "monitor",
  "phone",
  "mouse",
  "keyboard",
] as const satisfies readonly RosaArea[];

/** The parts of the final score, which is the largest of theirs. */
export const ROSA_SECTIONS = {
  chair: ["chairHeight", "panDepth", "armrest", "backSupport"],
  screen: ["monitor", "phone"],
  hands: ["mouse", "keyboard"],
} as const satisfies Readonly<Record<string, readonly RosaArea[]>>;
export type RosaSection = keyof typeof ROSA_SECTIONS;
export const ROSA_SECTION_IDS = ["chair", "screen", "hands"] as const satisfies readonly RosaSection[];

/** What is used for a time of its own. The chair's four areas share one. */
export const ROSA_TIMED = ["chair", "monitor", "phone", "mouse", "keyboard"] as const;
export type RosaTimed = (typeof ROSA_TIMED)[number];
