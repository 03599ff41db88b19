/** Desktop conditions that defer a break while they last (rule R12), in the order in which the person is told of them. */
export const DESKTOP_HOLDS = ["call", "fullScreen", "doNotDisturb", "program", "unknownDisplay"] as const;
export type DesktopHold = (typeof DESKTOP_HOLDS)[number];
