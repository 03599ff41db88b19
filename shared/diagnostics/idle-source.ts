import { SECOND, type Ms } from "../time/units";

/**
 * Who tells of the time without input: GNOME's compositor; one of Wayland, by input alone or by what counts as input, such as
 * a film; an older one of KDE's kind; the system itself; or nobody.
 */
export const IDLE_SOURCES = ["mutter", "waylandInput", "wayland", "waylandOld", "system", "none"] as const;
export type IdleSourceName = (typeof IDLE_SOURCES)[number];

export interface IdleSource {
  readonly name: IdleSourceName;
  /** A shorter time without input reads as none. */
  readonly grain: Ms;
}

/** Systems count in whole seconds. */
export const SYSTEM_IDLE: IdleSource = { name: "system", grain: 1 * SECOND };
export const NO_IDLE: IdleSource = { name: "none", grain: 1 * SECOND };
