/**
 * Things of the desktop that hold a break back while they last (rule R12), in the order in which they are named to the
 * person where several do.
 */
export const DESKTOP_HOLDS = ["call", "fullScreen", "doNotDisturb", "program", "unknownDisplay"] as const;
export type DesktopHold = (typeof DESKTOP_HOLDS)[number];
