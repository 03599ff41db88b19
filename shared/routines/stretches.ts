/**
 * The stretches a break shows. Wording is in the catalogue under `stretch.<id>.…`.
 *
 * `source` is where the movement, and the hold where there is one, was read.
 */
export const STRETCHES = [
  {
    id: "overhead-reach",
    source: "DePaul University EHS, Office Stretches, offices.depaul.edu",
  },
  {
    id: "hands-behind-back",
    source: "DePaul University EHS, Office Stretches, offices.depaul.edu",
  },
  {
    id: "calf-stretch-straight",
    source: "Foot and Ankle Program, handsonstl.org, 2015: 30 s, three times a side, twice a day; once here, each hour",
  },
  {
    id: "calf-raise",
    source: "AAOS OrthoInfo, Foot and Ankle Conditioning Program, orthoinfo.org",
  },
] as const;
export type StretchId = (typeof STRETCHES)[number]["id"];
