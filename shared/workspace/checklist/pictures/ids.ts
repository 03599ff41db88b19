/**
 * The pictures: somebody at work, and the part of it that a question is about. Each is drawn by the page. They say nothing
 * that the words beside them do not say.
 */
export const PICTURE_IDS = [
  ...(["sit-feet", "sit-uncrossed", "sit-thighs", "sit-knee", "sit-lowback", "sit-armrest", "sit-back"] as const),
  ...(["sit-recline", "sit-upright", "sit-roll", "sit-base", "sit-controls", "sit-edge", "sit-head"] as const),
  ...(["sit-glasses", "sit-top", "sit-distance", "sit-tilt", "sit-elbow", "sit-shoulder"] as const),
  ...(["sit-legroom", "sit-desk", "sit-cables"] as const),
  ...(["stand-desk", "stand-screen", "stand-mat", "stand-feet", "stand-knees", "stand-short"] as const),
  ...(["above-straight", "above-screen", "above-two", "above-keyboard", "above-mouse", "above-reach"] as const),
  ...(["above-room", "above-phone", "above-window"] as const),
  ...(["hand-wrist", "hand-flat", "hand-forearm", "hand-mouse", "hand-pointer", "hand-press", "hand-edge"] as const),
  ...(["screen-glare", "screen-text", "screen-read", "screen-light", "screen-steady"] as const),
  ...(["laptop-raised", "laptop-clock"] as const),
  ...(["phone-headset", "phone-neck", "phone-height"] as const),
  ...(["room-blind", "room-lamp", "room-warmth", "room-air", "room-noise", "room-space"] as const),
  ...(["shoe-hold", "shoe-age", "shoe-wear", "shoe-heel"] as const),
  ...(["habit-clock", "habit-change", "habit-move", "habit-far", "habit-mix", "habit-ask", "habit-eyes"] as const),
] as const;
export type PictureId = (typeof PICTURE_IDS)[number];
