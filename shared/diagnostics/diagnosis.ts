import type { SurfaceFault } from "../surface-fault";
import type { DisplaySource } from "./display-source";
import type { FullScreenSource } from "./full-screen-source";
import type { IdleSourceName } from "./idle-source";
import type { Windowing } from "./windowing";

/** The abilities of a desktop that the app makes use of. */
export const CAPABILITIES = [
  "idle",
  "lock",
  "sleep",
  "doNotDisturb",
  "fullScreen",
  "call",
  "tray",
  "notifications",
  "windows",
  "displays",
  "breakPages",
  "voice",
  "plumbline",
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/**
 * How one of them stands. `on` and `off` are what the desktop says now; `works` is said of what is not on or off; `fails` of
 * what is there but cannot be believed; `unknown` where there is no way to tell.
 */
export interface Diagnosis {
  readonly sense: Capability;
  readonly state: "on" | "off" | "works" | "fails" | "unknown";
  /** Why something fails, where more is known than that it does. */
  readonly cause?: SurfaceFault;
  /** Who tells, where there are several who could. */
  readonly by?: DiagnosisSource;
}

/** Who tells how one of them stands. */
export type DiagnosisSource = IdleSourceName | Windowing | FullScreenSource | DisplaySource | "camera";
