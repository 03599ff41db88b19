import type { SurfaceAction, SurfaceState } from "../ipc";

/** What a notification of the desktop says in place of a page. */
export interface Announcement {
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly AnnouncedButton[];
  /** Waits for an answer, so that it stays until there is one. */
  readonly waits: boolean;
}
export interface AnnouncedButton {
  readonly call: SurfaceAction["call"];
  readonly label: string;
}

/**
 * A page's words as a notification. A button there is pressed on purpose, so that one press is enough; what the strict mode
 * wants two presses for is left to the main window.
 */
export function announcementOf(state: SurfaceState, isStrict: boolean): Announcement {
  const { kind, title, lead, announce, stretches, actions } = state;
  const offered = kind === "micro" ? [] : actions.filter((each) => each.disabled === undefined);
  const lines = kind === "break" ? [announce.start, ...stretches.map(({ name }) => name)] : [lead];
  return {
    title,
    body: lines.join("\n"),
    buttons: offered.filter(({ twice }) => !isStrict || twice !== true).map(({ call, label }) => ({ call, label })),
    waits: kind === "prompt",
  };
}
