/**
 * By what the app's windows are shown: an X server, Xwayland in a session of Wayland, Wayland itself, or a system that has one
 * way only.
 */
export const WINDOWINGS = ["x11", "xwayland", "wayland", "system"] as const;
export type Windowing = (typeof WINDOWINGS)[number];

/** Whether a window can be placed, kept on top, and shown without taking the keyboard. */
export const canPlaceWindows = (windowing: Windowing): boolean => windowing !== "wayland";
