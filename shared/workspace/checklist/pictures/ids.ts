/**
 * The pictures: somebody at work, and the part of it that a question is about. Each is drawn by the page. They say nothing
 * that the words beside them do not say.
 */
export const PICTURE_IDS = [
  ...(["sit-feet", "sit-thighs", "sit-lowback", "sit-armrest", "sit-back"] as const),
  ...(["sit-recline", "sit-upright", "sit-roll", "sit-base", "sit-controls", "sit-edge", "sit-head"] as const),
  ...(["sit-glasses", "sit-top", "sit-distance", "sit-tilt", "sit-elbow", "sit-shoulder"] as const),
  ...(["sit-legroom", "sit-cables", "sit-width", "sit-close", "sit-papers", "sit-shine"] as const),
  ...([
    "stand-desk",
    "stand-screen",
    "stand-mat",
    "stand-feet",
    "stand-knees",
    "stand-short",
    "stand-shelf",
    "stand-stable",
    "stand-head",
    "stand-distance",
  ] as const),
  ...([
    "above-straight",
    "above-standing",
    "above-screen",
    "above-keyboard",
    "above-keys",
    "above-mouse",
    "above-reach",
  ] as const),
  ...(["above-room", "above-phone", "above-window"] as const),
  ...([
    "hand-wrist",
    "hand-flat",
    "hand-forearm",
    "hand-mouse",
    "hand-pointer",
    "hand-press",
    "hand-edge",
    "hand-rest",
  ] as const),
  ...(["screen-glare", "screen-text", "screen-read", "screen-light", "screen-steady", "screen-program"] as const),
  ...(["laptop-raised", "laptop-clock", "tablet-stand"] as const),
  ...(["phone-headset", "phone-height", "phone-volume"] as const),
  ...(["room-blind", "room-lamp", "room-warmth", "room-air", "room-noise", "room-space", "room-light"] as const),
  ...(["shoe-hold", "shoe-age", "shoe-wear", "shoe-heel"] as const),
  ...([
    "habit-clock",
    "habit-change",
    "habit-move",
    "habit-far",
    "habit-mix",
    "habit-ask",
    "habit-eyes",
    "habit-note",
  ] as const),
] as const;
export type PictureId = (typeof PICTURE_IDS)[number];
