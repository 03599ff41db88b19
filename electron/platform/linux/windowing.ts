import type { Windowing } from "../../../shared/diagnostics/windowing";

/** What tells how the engine of a start shows its windows. */
export interface Engine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the engine was told, or has chosen, for its windows; empty where it says nothing of it. */
  readonly ozone: string;
  /** The engine takes Wayland by itself wherever the session is one (Electron 38 and newer). */
  readonly prefersWayland: boolean;
}
/** What a start of the app is judged by. */
export interface Start extends Engine {
  /** What stands behind the program on the command line. */
  readonly args: readonly string[];
  /** Whether the X server that DISPLAY names is there: a name may be left over from another session. */
  readonly isThere: (display: string) => boolean;
}
/** By what the windows of this start are shown, and with which arguments another start would show them better, if it would. */
export interface Choice {
  readonly windowing: Windowing;
  readonly instead: readonly string[] | null;
}

const SWITCH = "--ozone-platform";
/** Has the engine show its windows by X. */
export const BY_X = `${SWITCH}=x11`;
const BY_WAYLAND = `${SWITCH}=wayland`;

/**
 * On Linux windows are shown by X wherever there is a server of it, which Xwayland is too: a client of Wayland can neither
 * place a window, nor keep it on top, nor show it without taking the keyboard. The engine has chosen before any line of ours
 * runs, and what is told it then comes too late; only another start can be told. It is begun at most once: with the arguments
 * of {@link Choice.instead} nothing is better any more.
 */
export function chooseWindowing(start: Start): Choice {
  const { args } = start;
  const windowing = windowingOf(start);
  const now = ofEngine(start);
  const best = bestOf(start) ?? now;
  if (windowing === "system" || now === best || args.includes(best === "x11" ? BY_X : BY_WAYLAND))
    return { windowing, instead: null };
  const others = args.filter((each) => !/^--?ozone-platform(-hint)?(=|$)/.test(each));
  return { windowing, instead: [best === "x11" ? BY_X : BY_WAYLAND, ...others] };
}

/** By what the engine shows its windows. */
export function windowingOf(start: Engine): Windowing {
  const now = start.platform === "linux" ? ofEngine(start) : "other";
  if (now === "other") return "system";
  if (now === "wayland") return "wayland";
  return isWaylandSession(start.env) ? "xwayland" : "x11";
}

/** Whether the session's windows are Wayland's, whoever shows ours. */
export const isWaylandSession = (env: Start["env"]): boolean =>
  (env["WAYLAND_DISPLAY"] ?? "") !== "" || env["XDG_SESSION_TYPE"] === "wayland";

/** Whether X can show windows here, for who has yet to start the app. */
export function hasX({ env, isThere }: Pick<Start, "env" | "isThere">): boolean {
  const display = env["DISPLAY"] ?? "";
  return display !== "" && isThere(display);
}

type Ozone = "x11" | "wayland" | "other";

function ofEngine({ ozone, prefersWayland, env }: Engine): Ozone {
  if (ozone === "x11" || ozone === "wayland") return ozone;
  if (ozone !== "" && ozone !== "auto") return "other";
  return prefersWayland && isWaylandSession(env) ? "wayland" : "x11";
}

/** `null` where there is neither: the engine ends, and says why. */
function bestOf(start: Start): "x11" | "wayland" | null {
  if (hasX(start)) return "x11";
  return (start.env["WAYLAND_DISPLAY"] ?? "") === "" ? null : "wayland";
}
