/*
 * How a movement of the figure is written down, as plain data.
 *
 * Units: a standing person is 100 high. x grows to the right, y grows UPWARD, the floor is y = 0. Angles are degrees, relative
 * to the joint before, 0 = standing upright with hanging arms. A heading is 0 up, 90 to the right, clockwise. Every pose key
 * is 0 unless the pose says otherwise; what each key means, and its limits, stands with its rig (body.ts, foot.ts, …).
 */

/** A place, x to the right and y up from the floor, in hundredths of a person's height. */
export type Spot = readonly [x: number, y: number];

/**
 * What is seen. `side` faces right, near limbs are R. `front` is a mirror: R is on the right of the screen. `back` is the
 * same from behind. `foot-side` is the inner side of a right foot, toes to the right; `foot-top` a right foot from above, toes
 * up. `hand-side` is a right hand from the thumb's side, fingers to the right, palm down; `hand-palm` fingers up. `above` is
 * a person at a desk from above, facing up the screen; R is on the right.
 */
export type BodyView = "side" | "front" | "back";
export type FootView = "foot-side" | "foot-top";
export type HandView = "hand-side" | "hand-palm";
export type View = BodyView | FootView | HandView | "face" | "above";

type Sided<Name extends string> = `${Name}L` | `${Name}R`;

/** The keys of a body pose; meaning and limits in body-limits.ts. */
export type BodyKey =
  | "rot"
  | "lumbar"
  | "thorax"
  | "neck"
  | "head"
  | "turn"
  | "nod"
  | "twist"
  | "slide"
  | "belly"
  | "shortTrunk"
  | "moveX"
  | "moveY"
  | Sided<"shrug" | "reach" | "shoulder" | "elbow" | "wrist" | "hip" | "knee" | "ankle" | "toes">
  | Sided<"shortArm" | "shortForearm" | "shortThigh" | "shortShank">
  | Sided<"freeHand" | "handX" | "handY" | "freeFoot" | "footX" | "footY">;

/** The keys of a foot seen close; meaning and limits in foot.ts. */
export type FootKey = "heel" | "point" | "turn" | "arch" | "bigToe" | "toes" | "curl" | "spread" | "moveX" | "moveY";

/** The keys of a hand seen close; meaning and limits in hand.ts. */
export type HandKey =
  "turn" | "bend" | "wrist" | "knuckle" | "middle" | "tip" | "spread" | "thumb" | "thumbTip" | "moveX" | "moveY";

/** The keys of a face; meaning and limits in face.ts. */
export type FaceKey = "gazeX" | "gazeY" | "near" | "lids";

/** The keys of a person seen from above; meaning and limits in above.ts. */
export type AboveKey = "twist" | "turn" | "slide" | "moveX" | "moveY" | Sided<"handX" | "handY">;

/** How far props that `moves` have gone; every rig knows them. */
export type PropKey = "propX" | "propY";

/** Points of the body that an anchor, a contact or a prop can name. `ball` is the ball of the foot. */
export type BodyPoint =
  | "pelvis"
  | "lumbar"
  | "chest"
  | "neck"
  | "head"
  | "belly"
  | Sided<"shoulder" | "elbow" | "wrist" | "hand" | "hip" | "knee" | "ankle" | "heel" | "ball" | "toe">;

/** Points of the close-up rigs that a prop can name. */
export type DetailPoint = "ankle" | "heel" | "ball" | "toe" | "bigToe" | "wrist" | "palm" | "finger" | "thumb";

/** What a shape is, which decides its colour: part of the figure, object, plumb line or movement arrow. */
export type Role = "near" | "far" | "casing" | "head" | "prop" | "plumb" | "hint";

/**
 * An object in the picture: a line through its points, drawn before the figure, or after it with `front`.
 *
 * A point may name a point of the figure; the object then follows it. A single point is a disc of diameter `width`
 * (default 2). `smooth` rounds the corners away, `closed` joins the ends and fills. With `moves` the pose's propX and propY
 * carry it along, by these shares of them: [-1, 1] goes the other way, [1, 0] sideways. Ready-made ones are in props.ts.
 */
export interface Prop {
  readonly role: Role;
  readonly points: readonly (Spot | BodyPoint | DetailPoint)[];
  readonly width?: number;
  readonly smooth?: boolean;
  readonly closed?: boolean;
  readonly front?: boolean;
  readonly moves?: true | Spot;
}

/** What the pose eases with on its way TO a keyframe: slow ends, even, slow end, or no movement until then. */
export type Ease = "inOut" | "linear" | "out" | "hold";

/** A pose at a moment of the loop; `at` runs from 0 (first) to 1 (last), and both ends name the same pose. */
export interface Keyframe {
  readonly at: number;
  readonly pose: string;
  readonly ease?: Ease;
}

/** The frame of the picture in figure units; by default it holds a whole person with raised arms. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Places the figure: moves `at` to (x, y), each 0 by default. `feet`: mid ankles at x, the lowest sole on y. */
export interface Anchor {
  readonly at: "feet" | BodyPoint;
  readonly x?: number;
  readonly y?: number;
}

/**
 * A hand or foot that stays on something; elbow or knee are solved for it. `at` is a place or a point of the body (a hand on a
 * knee), shifted by `by` and the pose's handX… or footX…; the pose's freeHand… or freeFoot… (0…1) lets go of it.
 * For a hand it is the middle of the hand. `palm` is the heading of the fingers; without it the hand is straight on the forearm.
 * For a foot it is the ball of the foot (front and back view: the sole below the ankle), and `ankle` then tilts from flat.
 * `flip` bends elbow or knee the other way. Solved in the order written: feet first, and a hand that holds a hand last.
 */
export interface Contact {
  readonly at: Spot | BodyPoint;
  readonly by?: Spot;
  readonly palm?: number;
  readonly flip?: boolean;
}

export type Limb = Sided<"arm" | "leg">;
export type Contacts = Readonly<Partial<Record<Sided<"hand" | "foot">, Contact>>>;
type Pose<Key extends string> = Readonly<Partial<Record<Key | PropKey, number>>>;

interface MotionOf<SomeView extends View, Key extends string> {
  readonly view: SomeView;
  readonly frame?: Frame;
  readonly props: readonly Prop[];
  /** One loop in milliseconds: slow, a few seconds. */
  readonly loopMs: number;
  readonly poses: Readonly<Record<string, Pose<Key>>>;
  readonly timeline: readonly Keyframe[];
  /** The end pose: the second of the two pictures for reduced motion; the first is timeline[0]. */
  readonly still: string;
  /** The other side follows after this one; drawn as the mirrored picture. */
  readonly sides?: "alternate";
}

export interface BodyMotion extends MotionOf<BodyView, BodyKey> {
  readonly anchor: Anchor;
  readonly contacts?: Contacts;
  /** Limbs behind the body, drawn first and pale. Default in side view: the far ones, armL and legL. */
  readonly behind?: readonly Limb[];
  /** For walking: how far the ground, with props that `moves`, passes to the left in a loop. */
  readonly travel?: number;
  /** Feet that are meant to move along the floor. */
  readonly glides?: readonly ("footL" | "footR")[];
}
export type FootMotion = MotionOf<FootView, FootKey>;
export type HandMotion = MotionOf<HandView, HandKey>;
export type FaceMotion = MotionOf<"face", FaceKey>;
export type AboveMotion = MotionOf<"above", AboveKey>;

/** A movement of the figure. Narrow by `view`. */
export type Motion = BodyMotion | FootMotion | HandMotion | FaceMotion | AboveMotion;

/** `first` is the motion as written; `second` its mirror image, for the other side. */
export type Side = "first" | "second";
