/** Why something that is to be on the screen is not: what a look can find, and that its page crashed again and again. */
export const SURFACE_FAULTS = ["gone", "offScreen", "minimized", "hidden", "unpainted", "crashed"] as const;
export type SurfaceFault = (typeof SURFACE_FAULTS)[number];
