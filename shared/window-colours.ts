/**
 * What a window is painted with before its page is, so that nothing flashes: the ground of the main pages, light and dark, and
 * that of the break pages, as the style sheets have them.
 */
export const WINDOW_COLOURS = { light: "#f7f5f0", dark: "#14191b", break: "#123a35" } as const;
