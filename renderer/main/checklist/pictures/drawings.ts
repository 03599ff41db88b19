import type { PictureId } from "../../../../shared/ergonomics/pictures/ids";

/** A line drawing on 96 × 96 units, as two SVG paths: the scene, and the part of it that the question is about. */
export interface Drawing {
  readonly scene: string;
  readonly mark: string;
}

/** A circle as a path. */
const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

// A person at a desk from the side, looking to the right; the eyes are level with the top of the screen.
const FLOOR = "M5 90H92";
const CASTORS = [22, 33, 45].map((x) => circle(x, 87, 2)).join("");
const CHAIR = `M16 28L20 58H46M33 58V78M22 84L33 78L45 84${CASTORS}`;
const HEAD = circle(34, 16, 7);
const TRUNK = "M33 24L30 54";
const LEGS = "M30 54L55 56V84H64";
const ARM = "M32 31L38 47H58";
const DESK = "M55 50H92M87 50V90";
const SCREEN = "M76 14V40M76 34L82 49M76 49H88";
const SIT = FLOOR + CHAIR + HEAD + TRUNK + LEGS + ARM + DESK + SCREEN;

const STANDING = `${circle(31, 12, 6.5)}M31 19L30 50L28 86H35M30 50L36 68L37 86H44M31 26L36 42H54`;
const RAISED_DESK = "M50 45H92M86 45V90M77 10V35M77 29L82 44M76 44H88";
const STAND = FLOOR + STANDING + RAISED_DESK;

// The desk from above, with the person at the bottom.
const TABLE = "M6 22H90V70H6Z";
const SEATED = `${circle(48, 84, 6)}M30 92Q48 74 66 92`;
const AHEAD = "M30 32H66M48 32V27";
const KEYS = "M32 52H60V62H32Z";
const MOUSE = "M66 57a4 6 0 1 0 8 0a4 6 0 1 0 -8 0";
const ABOVE = TABLE + SEATED + KEYS + MOUSE;

// A hand at the edge of the desk, from the side.
const TOP = "M14 70H92M14 70V80H92M20 80V92M86 80V92";
const HAND = "M4 54H40L56 52Q64 54 66 62";
const KEYBOARD = "M52 70V65H88V70";
const TYPING = TOP + HAND + KEYBOARD;
const POINTING = `${TOP}M4 60H34L50 56Q62 56 66 64M46 70Q46 60 58 60Q72 60 72 70Z`;

const DISPLAY = "M10 16H86V66H10ZM48 66V80M32 82H64";
const LAPTOP = "M28 14H68V42H28ZM22 47H74";
const FACE = "M34 33a14 15 0 1 0 28 0a14 15 0 1 0 -28 0M40 50V58Q28 62 24 84M56 50V58Q68 62 72 84";
const WINDOW = "M16 12H80V80H16ZM48 12V80M10 84H86";
const SHOE = "M12 68V44Q20 48 28 42L46 56L72 62Q86 65 86 74H12Z";
const CLOCK = circle(48, 48, 30);
const ARROWS = (x: number, top: number, bottom: number): string =>
  `M${x} ${top}V${bottom}M${x - 4} ${top + 4}L${x} ${top}L${x + 4} ${top + 4}M${x - 4} ${bottom - 4}L${x} ${bottom}L${x + 4} ${bottom - 4}`;

/** Every picture. The words beside it say the same, so none is needed to understand a question. */
export const DRAWINGS: { readonly [K in PictureId]: Drawing } = {
  "sit-feet": { scene: SIT, mark: "M55 74V84H64M44 90H78" },
  "sit-thighs": { scene: SIT, mark: "M30 54L55 56" },
  "sit-knee": { scene: SIT, mark: "M47 64H54M47 60V68M54 60V68" },
  "sit-lowback": { scene: SIT, mark: "M19 42Q29 48 20 57" },
  "sit-armrest": { scene: SIT, mark: "M25 50H42M32 50V58" },
  "sit-back": { scene: SIT, mark: "M16 28L20 58M33 24L30 54" },
  "sit-base": { scene: SIT, mark: `M22 84L33 78L45 84${CASTORS}` },
  "sit-controls": { scene: SIT, mark: `M34 63H44${ARROWS(49, 60, 74)}` },
  "sit-edge": { scene: SIT, mark: "M36 58H43Q48 58 48 64" },
  "sit-head": { scene: SIT, mark: `${HEAD}M33 24L32 31` },
  "sit-top": { scene: SIT, mark: "M43 14H50M55 14H62M67 14H72M76 12V20" },
  "sit-distance": { scene: SIT, mark: "M44 22H72M48 18L44 22L48 26M68 18L72 22L68 26" },
  "sit-tilt": { scene: SIT, mark: "M79 13L74 40M84 14Q90 26 84 38" },
  "sit-elbow": { scene: SIT, mark: ARM },
  "sit-shoulder": { scene: SIT, mark: "M23 31Q32 24 41 31M32 31V38" },
  "sit-legroom": { scene: SIT, mark: "M62 58H82V82H70" },
  "sit-desk": { scene: SIT, mark: `M55 50H92${ARROWS(76, 56, 76)}` },
  "stand-desk": { scene: STAND, mark: `M50 45H92${ARROWS(70, 52, 76)}` },
  "stand-screen": { scene: STAND, mark: `M77 10V35${ARROWS(88, 8, 34)}` },
  "stand-mat": { scene: STAND, mark: "M16 90H54M20 86H24M48 86H50" },
  "stand-feet": { scene: STAND, mark: "M28 86H36M37 86H45" },
  "stand-knees": { scene: STAND, mark: "M29 60L28 76M33 60L36 68L37 78" },
  "above-screen": { scene: ABOVE + AHEAD, mark: "M30 32H66M48 38V44M48 68V72" },
  "above-two": { scene: ABOVE, mark: "M16 40L47 31M49 31L80 40" },
  "above-keyboard": { scene: ABOVE + AHEAD, mark: `${KEYS}M48 44V48M48 66V74` },
  "above-mouse": { scene: ABOVE + AHEAD, mark: `${MOUSE}M60 44H74` },
  "above-reach": { scene: ABOVE + AHEAD, mark: "M14 70Q16 40 48 40Q80 40 82 70" },
  "above-cables": { scene: ABOVE + AHEAD, mark: "M66 32Q76 28 78 38T88 42V64" },
  "above-window": { scene: ABOVE + AHEAD, mark: "M2 26V66M12 32L20 36M12 46H21M12 60L20 56" },
  "hand-wrist": { scene: TYPING, mark: "M16 54H40L56 52" },
  "hand-flat": { scene: TYPING, mark: "M52 70V65H88V70ZM52 58H56M84 58H88" },
  "hand-forearm": { scene: POINTING, mark: "M4 60H34M16 70H32" },
  "hand-mouse": { scene: POINTING, mark: "M46 70Q46 60 58 60Q72 60 72 70Z" },
  "hand-pointer": { scene: DISPLAY, mark: "M40 26V54L47 48L52 58L56 56L51 46H60Z" },
  "hand-press": { scene: TYPING, mark: "M66 40V56M61 51L66 57L71 51" },
  "hand-edge": { scene: TYPING, mark: "M24 70H14V80" },
  "screen-glare": { scene: DISPLAY, mark: "M22 44L44 22M22 58L58 22M36 60L62 34" },
  "screen-text": { scene: DISPLAY, mark: "M24 52L34 28L44 52M28 44H40M54 38H72M54 52H72" },
  "screen-light": {
    scene: DISPLAY,
    mark: `${circle(48, 41, 8)}M48 24V28M48 54V58M31 41H35M61 41H65M36 29L39 32M57 50L60 53M36 53L39 50M57 32L60 29`,
  },
  "screen-steady": { scene: DISPLAY, mark: "M34 42L44 52L64 30" },
  "laptop-raised": {
    scene: `${LAPTOP}M24 78H58V86H24ZM66 82a4 5 0 1 0 8 0a4 5 0 1 0 -8 0M8 70H88`,
    mark: "M34 48L28 70H68L62 48",
  },
  "laptop-clock": { scene: `${LAPTOP}M16 52H80L86 60H10Z`, mark: `${circle(70, 70, 15)}M70 61V70L77 74` },
  "phone-headset": {
    scene: FACE,
    mark: "M33 33Q33 14 48 14Q63 14 63 33M30 30V40H34V30ZM62 30V40H66V30ZM66 40Q66 50 54 50",
  },
  "phone-neck": { scene: FACE, mark: "M66 24L74 28L64 56L56 52Z" },
  "phone-height": {
    scene: `${circle(30, 22, 10)}M29 32L26 84M27 42L40 58`,
    mark: "M40 58L60 40M58 22L68 26L64 46L54 42Z",
  },
  "room-blind": { scene: WINDOW, mark: "M16 20H80M16 28H80M16 36H80M16 44H80M66 44V58" },
  "room-lamp": {
    scene: "M10 84H86M44 84V82L30 56L52 34M34 84H54M64 84V80H84V84",
    mark: "M46 22L66 42L40 44ZM62 52L66 60M70 48L76 54",
  },
  "room-warmth": {
    scene: "M40 58V20A8 8 0 0 1 56 20V58A15 15 0 1 1 40 58ZM66 24H72M66 36H72M66 48H72",
    mark: `M48 34V62${circle(48, 70, 6)}`,
  },
  "room-air": { scene: WINDOW, mark: "M22 36H54Q64 36 64 28Q64 22 58 22M22 50H68Q78 50 78 58Q78 66 70 66M22 64H48" },
  "room-noise": {
    scene: "M14 38H28L46 22V74L28 58H14Z",
    mark: "M56 38Q62 48 56 58M66 30Q77 48 66 66M76 22Q92 48 76 74",
  },
  "room-space": {
    scene: `${circle(48, 40, 7)}M34 66Q48 42 62 66Z`,
    mark: "M26 48H8M14 42L8 48L14 54M70 48H88M82 42L88 48L82 54M48 74V88M42 82L48 88L54 82",
  },
  "shoe-hold": { scene: SHOE, mark: "M12 72V44Q20 48 28 42M46 56L60 59M56 74L62 66" },
  "shoe-age": { scene: SHOE, mark: "M54 14H84V42H54ZM54 23H84M62 10V17M76 10V17M63 32H69" },
  "shoe-wear": { scene: SHOE, mark: "M12 78H86M12 84L30 79" },
  "shoe-heel": { scene: "M20 34Q34 60 56 66L78 70Q86 74 84 80H60Q44 76 28 54V84H20Z", mark: "M20 50V84H28V56" },
  "habit-clock": { scene: CLOCK, mark: "M48 26V48L64 58M48 14V10" },
  "habit-change": {
    scene: `${circle(26, 26, 6)}M26 33V54H40V74${circle(70, 20, 6)}M70 27V54L66 76M70 54L75 76`,
    mark: "M40 40H56M50 34L57 40L50 46M56 64H46",
  },
  "habit-far": {
    scene: "M58 74L72 50L80 62L84 56L92 74ZM4 74H92",
    mark: `M6 40Q20 24 34 40Q20 56 6 40Z${circle(20, 40, 4)}M44 40H50M56 40H62M68 40H74`,
  },
  "habit-mix": {
    scene: "M12 18H44V46H12ZM54 18H84V46H54ZM12 56H44V84H12ZM54 56H84V84H54Z",
    mark: "M20 32H36M62 26H76M62 36H72M20 64L36 76M36 64L20 76M62 70L68 76L78 64",
  },
  "habit-ask": {
    scene: `${circle(28, 52, 9)}M12 86Q28 54 44 86`,
    mark: "M46 14H86V44H66L56 54V44H46ZM56 26H76M56 34H70",
  },
  "habit-eyes": {
    scene: "M12 24H40M16 36H36M20 46H32M64 24H84",
    mark: `${circle(32, 68, 12)}${circle(66, 68, 12)}M44 66Q49 62 54 66M20 66L12 60M78 66L86 60`,
  },
};
