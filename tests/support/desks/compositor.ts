import { z } from "zod";
import type { Ms } from "../../../shared/time/units";
import type { BusClient } from "../desktop/bus";
import type { Program } from "./program";

/** A rectangle of the desk, in its logical pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An output of a desk. */
export interface Output extends Area {
  readonly scale: number;
}

/** A window as the compositor has it, which is what the person sees, whatever the program believes. */
export interface DeskWindow extends Area {
  readonly pid: number;
  readonly title: string;
  /** Shown through Xwayland. */
  readonly isX11: boolean;
  readonly hasKeyboard: boolean;
}

/** What a compositor lists of a window by a script of its own. */
export const LISTED = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  pid: z.number(),
  title: z.string(),
  hasKeyboard: z.boolean(),
});

/** What a compositor is started with. */
export interface Surroundings {
  /** The person's environment, with the buses. */
  readonly env: Readonly<Record<string, string>>;
  /** The person's runtime folder, where its socket is to be. */
  readonly runtime: string;
  /** A folder for its files. */
  readonly folder: string;
  readonly session: BusClient;
  readonly hasXwayland: boolean;
  /** From left to right, as large as said when scaled. */
  readonly outputs: readonly Output[];
}

/** A compositor that nobody sees. All of them have this one shape. */
export interface Compositor {
  readonly program: Program;
  /** What programs need to find it: WAYLAND_DISPLAY, and where there is Xwayland DISPLAY. */
  readonly env: Readonly<Record<string, string>>;
  readonly windows: () => Promise<readonly DeskWindow[]>;
  /** Takes a picture of the whole desk, as PNG; by the compositor itself. */
  readonly picture: (file: string) => Promise<void>;
  /** Types as a keyboard would, to whoever has the keyboard: small letters, digits and spaces; a line break is Enter. */
  readonly type: (text: string) => Promise<void>;
  /** The time without input, as the compositor itself has it. */
  readonly idleFor: () => Promise<Ms>;
  /** Gives a window the keyboard, as a click on it would. */
  readonly focus: (window: DeskWindow) => Promise<void>;
}

export type StartCompositor = (surroundings: Surroundings) => Promise<Compositor>;
