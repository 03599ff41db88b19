import { AREAS, type Area } from "./body-regions";

/*
 * The places a check-in asks about: the nine of the Nordic questionnaire (Kuorinka and others, Applied Ergonomics 18 (1987)
 * 233–237) with left and right, and the lower leg and foot opened up, which that questionnaire leaves in one. It is their map
 * that is used, not what the questionnaire is for. Left and right are the person's own.
 */
export const SINGLE_PLACES = ["neck", "upperBack", "lowerBack"] as const;
export const PAIRED_PLACES = [
  ...(["shoulder", "elbow", "wrist", "hip", "knee", "calf", "shin"] as const),
  ...(["ankleInner", "ankleOuter", "heel", "arch", "ball", "toes"] as const),
] as const;
export const SIDES = ["L", "R"] as const;
export type SinglePlace = (typeof SINGLE_PLACES)[number];
export type PairedPlace = (typeof PAIRED_PLACES)[number];
export type Place = SinglePlace | PairedPlace;
export type BodyRegion = SinglePlace | `${PairedPlace}${(typeof SIDES)[number]}`;

export const regionsOf = (place: Place): readonly BodyRegion[] =>
  isPaired(place) ? SIDES.map((side) => `${place}${side}` as const) : [place];
const isPaired = (place: Place): place is PairedPlace => PAIRED_PLACES.some((each) => each === place);

/** Every place, in the order in which lists have them: the spine, the arms, the legs, the feet. */
export const PLACE_GROUPS = {
  back: SINGLE_PLACES,
  arms: ["shoulder", "elbow", "wrist"],
  legs: ["hip", "knee", "calf", "shin"],
  feet: ["ankleInner", "ankleOuter", "heel", "arch", "ball", "toes"],
} as const satisfies Readonly<Record<string, readonly Place[]>>;
export type PlaceGroup = keyof typeof PLACE_GROUPS;
export const GROUP_NAMES = ["back", "arms", "legs", "feet"] as const satisfies readonly PlaceGroup[];
export const BODY_REGIONS: readonly BodyRegion[] = GROUP_NAMES.flatMap((group) =>
  PLACE_GROUPS[group].flatMap(regionsOf),
);
export const isBodyRegion = (name: string): name is BodyRegion => BODY_REGIONS.some((each) => each === name);
export const groupOf = (region: BodyRegion): PlaceGroup =>
  GROUP_NAMES.find((group) => PLACE_GROUPS[group].flatMap(regionsOf).includes(region)) ?? "back";

/** What exercises move at each place. */
const AREAS_OF: Readonly<Record<Place, readonly Area[]>> = {
  neck: ["neck"],
  upperBack: ["upperBack"],
  lowerBack: ["lowBack"],
  shoulder: ["shoulders"],
  elbow: ["wrists"],
  wrist: ["wrists", "hands"],
  hip: ["hips"],
  knee: ["thighs"],
  calf: ["calves"],
  shin: ["calves"],
  ankleInner: ["ankles"],
  ankleOuter: ["ankles"],
  heel: ["arches"],
  arch: ["arches"],
  ball: ["toes"],
  toes: ["toes"],
};

/** The place of a region, on either side. */
export const placeOf = (region: BodyRegion): Place =>
  SINGLE_PLACES.find((each) => each === region) ??
  PAIRED_PLACES.find((each) => SIDES.some((side) => `${each}${side}` === region)) ??
  "lowerBack";

/** The areas that exercises for some regions are for. */
export function areasOf(regions: readonly BodyRegion[]): readonly Area[] {
  const areas = new Set(regions.flatMap((region) => AREAS_OF[placeOf(region)]));
  return AREAS.filter((area) => areas.has(area));
}
