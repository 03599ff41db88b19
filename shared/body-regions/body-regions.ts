/*
 * The parts of the body the app speaks of. What is asked about and what is moved are named here, and nowhere else.
 */

/** The parts of the body an exercise can be for. */
export const AREAS = [
  ...(["eyes", "neck", "shoulders", "chest", "upperBack", "lowBack", "core", "hips", "thighs"] as const),
  ...(["calves", "ankles", "arches", "toes", "wrists", "hands", "wholeBody", "breathing"] as const),
] as const;
export type Area = (typeof AREAS)[number];

/** The parts of the body that are asked about, from top to bottom. */
export const COMFORT_REGIONS = [
  ...(["neck", "shoulders", "upperBack", "lowerBack", "arms"] as const),
  ...(["hands", "hips", "knees", "feet"] as const),
] as const;
export type ComfortRegion = (typeof COMFORT_REGIONS)[number];
