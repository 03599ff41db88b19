/**
 * Who tells what fills the screen: the properties of X's windows, a compositor of Wayland's list of windows, KDE's compositor,
 * or, in its place, what keeps the session from being idle, such as a film.
 */
export const FULL_SCREEN_SOURCES = ["x11", "wayland", "kwin", "inhibitors"] as const;
export type FullScreenSource = (typeof FULL_SCREEN_SOURCES)[number];
