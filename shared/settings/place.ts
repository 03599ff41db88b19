/** What an exercise can need of a place: room, or a thing at hand. */
export const NEEDS = [
  /** A step of free room round the chair. */
  "space",
  /** A clear stretch of floor to walk on. */
  "floor",
  "shoesOff",
  /** A free wall or a door frame. */
  "wall",
  /** A chair that does not roll. */
  "steadyChair",
  "step",
  "towel",
  "ball",
  "smallThings",
  "coldBottle",
] as const;
export type Need = (typeof NEEDS)[number];

/** Where someone takes a break. */
export interface Place {
  /** Others can see them, in the room or through a camera: only inconspicuous exercises. */
  readonly openOffice: boolean;
  readonly seatedOnly: boolean;
  /** Room and things at hand. Someone who keeps their shoes on has no "shoesOff". */
  readonly has: readonly Need[];
}
export const DEFAULT_PLACE: Place = { openOffice: false, seatedOnly: false, has: ["space", "floor", "wall"] };

/** The settings that describe the place. */
interface PlaceSettings {
  readonly openOffice: boolean;
  readonly seatedOnly: boolean;
  readonly atHand: readonly Need[];
}

/** The place the settings describe. Someone in a call stays seated, and in view of others. */
export const placeOf = ({ openOffice, seatedOnly, atHand }: PlaceSettings, isInCall: boolean): Place => ({
  openOffice: openOffice || isInCall,
  seatedOnly: seatedOnly || isInCall,
  has: atHand,
});
