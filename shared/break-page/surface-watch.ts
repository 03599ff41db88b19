import type { SurfaceFault } from "../surface-fault";
import { SECOND, type Ms } from "../time/units";
import { isSmall, type BreakPageKind } from "./break-page";

/** The one small window, or the page of the display with this number. */
export type SurfaceId = "small" | number;

/** A window as it is found. */
export interface SeenSurface {
  readonly isVisible: boolean;
  readonly isMinimized: boolean;
  /** Whether its page has drawn what it is to show. */
  readonly isPainted: boolean;
  /** The display it is on; `null` for none that is there, "unknown" where the desktop does not tell. */
  readonly display: number | "unknown" | null;
}
export interface LostSurface {
  readonly surface: SurfaceId;
  readonly fault: SurfaceFault;
}

/** What is to be on the screen: one small window, or a page on each display. */
export const wantedSurfaces = (kind: BreakPageKind | null, displays: readonly number[]): readonly SurfaceId[] => {
  if (kind === null) return [];
  return isSmall(kind) ? ["small"] : displays;
};

/** What of it is not there, and why. */
export function lostSurfaces(
  wanted: readonly SurfaceId[],
  seen: (surface: SurfaceId) => SeenSurface | null,
): readonly LostSurface[] {
  return wanted.flatMap((surface) => {
    const fault = faultOf(seen(surface));
    return fault === null ? [] : [{ surface, fault }];
  });
}

function faultOf(seen: SeenSurface | null): SurfaceFault | null {
  if (seen === null) return "gone";
  if (seen.display === null) return "offScreen";
  if (seen.isMinimized) return "minimized";
  if (!seen.isVisible) return "hidden";
  return seen.isPainted ? null : "unpainted";
}

/** How long what is wanted may take to be there, and to be there again: less than two seconds. */
export const LOOK_AFTER: Ms = 1.8 * SECOND;
/** How soon a look follows what tells that a window was taken away: the desktop is given time to be done with it. */
export const LOOK_SOON: Ms = 0.2 * SECOND;
/** This often what is lost is shown again before it is given up. */
const MAX_TRIES = 3;

/** How often in a row something was shown again; `null` while nothing was lost at the last look. */
export type Tries = number | null;

/** What a look leads to: nothing more, showing again, for the how-manieth time, or giving up. */
export type Verdict =
  | { readonly type: "there" }
  | { readonly type: "showAgain"; readonly tries: number }
  | { readonly type: "givenUp"; readonly fault: SurfaceFault };

export function verdictOn(tries: Tries, [first]: readonly Pick<LostSurface, "fault">[]): Verdict {
  if (first === undefined) return { type: "there" };
  const next = (tries ?? 0) + 1;
  return next > MAX_TRIES ? { type: "givenUp", fault: first.fault } : { type: "showAgain", tries: next };
}
