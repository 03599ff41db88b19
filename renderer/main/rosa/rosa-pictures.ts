import type { RosaBase } from "../../../shared/ergonomics/rosa-areas";

/** A small picture of a posture, 64 × 64: paths of the body, of the furniture, and of what to look at. */
export interface Picture {
  readonly head: readonly [x: number, y: number];
  readonly body: string;
  readonly things: string;
  readonly mark?: string;
}

const FLOOR = "M4 60H60";
/** The upper body of someone who sits as they are meant to, hands at a desk. */
const UPPER = "M22 40 21 22 M21 24 23 34 36 34";
const DESK = "M34 36H60 M56 36V60";
const chair = (seat: number, from = 12, to = 34): string =>
  `M${from} ${seat}H${to} M${from} ${seat - 2}V${seat - 22} M24 ${seat}V60`;
const LEGS = "M22 40H38V57H44";

/** One picture a choice. Ids are those of the choices. */
export const PICTURES: Readonly<Record<RosaBase, Picture>> = {
  seatFits: { head: [23, 13], body: `${UPPER} ${LEGS}`, things: `${FLOOR} ${chair(45)} ${DESK}`, mark: "M33 40h5v5" },
  seatLow: {
    head: [23, 20],
    body: "M22 48 21 30 M21 32 23 41 35 37 M22 48 36 40 40 57H46",
    things: `${FLOOR} ${chair(53)} ${DESK}`,
    mark: "M12 40v8m-3-3 3 3 3-3",
  },
  seatHigh: {
    head: [23, 8],
    body: "M22 34 21 17 M21 19 23 29 36 33 M22 34 37 41 36 56 42 59",
    things: `${FLOOR} ${chair(39)} ${DESK}`,
    mark: "M8 48v-8m-3 3 3-3 3 3",
  },
  feetHang: {
    head: [23, 7],
    body: "M22 33 21 16 M21 18 23 28 36 33 M22 33H38V49H44",
    things: `${FLOOR} ${chair(38)} ${DESK}`,
    mark: "M41 52v6m-3-3 3 3 3-3",
  },

  panFits: {
    head: [23, 13],
    body: `${UPPER} ${LEGS}`,
    things: `${FLOOR} ${chair(45, 12, 30)}`,
    mark: "M30 49h5m-5-3v6m5-6v6",
  },
  panLong: {
    head: [23, 13],
    body: `${UPPER} ${LEGS}`,
    things: `${FLOOR} ${chair(45, 12, 37)}`,
    mark: "M40 45l6-3m-6 3 6 3",
  },
  panShort: {
    head: [23, 13],
    body: `${UPPER} ${LEGS}`,
    things: `${FLOOR} ${chair(45, 12, 23)}`,
    mark: "M23 50h12m-12-3v6m12-6v6",
  },

  armrestsFit: {
    head: [32, 13],
    body: "M32 46V24 M20 24H44 M20 25 17 38 M44 25 47 38 M24 48H40",
    things: "M12 40H22 M42 40H52 M17 40V52 M47 40V52 M16 53H48 M32 53V60",
  },
  armrestsHigh: {
    head: [32, 17],
    body: "M32 46V25 M19 20 32 24 45 20 M19 20 14 33 M45 20 50 33 M24 48H40",
    things: "M9 35H19 M45 35H55 M14 35V52 M50 35V52 M14 53H50 M32 53V60",
    mark: "M10 22v-8m-3 3 3-3 3 3 M54 22v-8m-3 3 3-3 3 3",
  },
  armrestsLow: {
    head: [32, 13],
    body: "M32 46V24 M20 24H44 M20 25 17 38 M44 25 47 38 M24 48H40",
    things: "M12 49H22 M42 49H52 M17 49V53 M47 49V53 M16 54H48 M32 54V60",
    mark: "M17 41v6 M47 41v6",
  },

  backFits: {
    head: [20, 12],
    body: "M24 44Q23 34 18 22 M18 24 24 35 37 35 M24 44H39V57H45",
    things: `${FLOOR} M14 49H36 M17 47Q21 37 12 20 M25 49V60 ${DESK}`,
    mark: "M10 38h6m-3-3 3 3-3 3",
  },
  lumbarMissing: {
    head: [25, 15],
    body: "M24 44Q16 36 22 24 M22 26 25 36 37 35 M24 44H39V57H45",
    things: `${FLOOR} M14 49H36 M11 47V22 M25 49V60 ${DESK}`,
    mark: "M13 37h5m-5-3v6m5-6v6",
  },
  backAngle: {
    head: [9, 18],
    body: "M26 44 10 27 M10 28 20 37 34 36 M26 44H40V57H46",
    things: `${FLOOR} M16 49H38 M18 47 4 31 M27 49V60 ${DESK}`,
    mark: "M8 40q4 6 8 7",
  },
  backUnused: {
    head: [36, 15],
    body: "M24 44 32 25 M32 27 31 37 42 35 M24 44H39V57H45",
    things: `${FLOOR} M14 49H36 M11 47V22 M25 49V60 ${DESK}`,
    mark: "M14 34h8m-8-3v6m8-6v6",
  },

  screenFits: {
    head: [16, 24],
    body: "M14 60 15 30 M14 38 20 52 32 52",
    things: "M28 54H60 M50 54V42 M46 20H50V42H46Z",
    mark: "M24 22H44",
  },
  screenLow: {
    head: [20, 27],
    body: "M14 60 17 33 M15 39 20 52 32 52",
    things: "M28 54H60 M46 34H50V53H46Z",
    mark: "M27 31 44 40",
  },
  screenHigh: {
    head: [13, 24],
    body: "M14 60 14 30 M14 38 20 52 32 52",
    things: "M28 54H60 M50 54V28 M46 5H50V28H46Z",
    mark: "M21 20 44 8",
  },

  phoneUnused: {
    head: [22, 22],
    body: "M22 60V31 M22 35 28 50 36 50",
    things: "M40 34h12v22H40z M44 52h4",
    mark: "M36 30 56 60",
  },
  phoneFits: {
    head: [26, 18],
    body: "M26 60V28 M26 32 32 47 44 47",
    things: "M20 50H60 M19 15a8 8 0 0 1 14 0 M18 17v4 M26 20q2 8 9 5",
  },
  phoneFar: {
    head: [14, 20],
    body: "M14 60 15 29 M15 33 30 40 44 41",
    things: "M8 50H60 M46 42h10v6H46z",
    mark: "M20 56h26m-26-3v6m26-6v6",
  },

  mouseFits: {
    head: [24, 46],
    body: "M10 48H38 M38 48V34 L38 22",
    things: "M6 30H30V20H6z M34 12h8v11h-8z M38 12v4",
    mark: "M38 56V50",
  },
  mouseReach: {
    head: [20, 46],
    body: "M6 48H34 M34 48 46 36 54 20",
    things: "M4 30H28V20H4z M50 8h8v11h-8z M54 8v4",
    mark: "M34 42V14 M38 14q5 0 8 3",
  },

  wristsStraight: {
    head: [8, 14],
    body: "M8 24 10 40 34 40 46 42",
    things: "M28 48H60 M38 46H56V44H38z",
    mark: "M20 34H46",
  },
  wristsBent: {
    head: [8, 14],
    body: "M8 24 10 44 34 44 44 34",
    things: "M28 50H60 M38 48 56 48 56 38z",
    mark: "M38 46q3-2 3-5",
  },
};
