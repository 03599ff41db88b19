import { isolated } from "../i18n/isolated";
import type { SurfaceAction, SurfaceCall, SurfaceStep, BreakPageState } from "./break-page";

/** What a notification of the desktop says in place of a page. */
export interface Announcement {
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly AnnouncedButton[];
  /** Waits for an answer, so that it stays until there is one. */
  readonly waits: boolean;
}
export interface AnnouncedButton {
  readonly call: Exclude<SurfaceCall, "break:act">;
  readonly label: string;
}

/**
 * A page's words as a notification. A button there is pressed on purpose, so that one press is enough; what the strict mode
 * wants two presses for is left to the main window.
 */
export function announcementOf(state: BreakPageState, isStrict: boolean): Announcement {
  const { kind, title, lead, step, safety, actions } = state;
  const words = step === null ? { title, lines: [lead] } : { title: step.name, lines: linesOf(step, safety) };
  return {
    title: words.title,
    body: words.lines.join("\n"),
    buttons: kind === "micro" || kind === "done" ? [] : actions.flatMap((each) => buttonOf(each, isStrict)),
    waits: kind === "prompt",
  };
}

/** What to do now, as a page would show it: whoever has no page is led through the steps all the same. */
const linesOf = ({ count, dose, lines, caution }: SurfaceStep, safety: string): readonly string[] =>
  [count, isolated(dose), ...lines.map((line) => isolated(line)), isolated(caution), safety].filter(
    (line) => line !== "",
  );

function buttonOf(action: SurfaceAction, isStrict: boolean): readonly AnnouncedButton[] {
  const { call, label, rank, disabled, confirm } = action;
  const isAnswer = call !== "break:act" && rank !== "key" && label !== "" && !isWayOut(action);
  return isAnswer && disabled === undefined && (!isStrict || confirm === undefined) ? [{ call, label }] : [];
}

/** Beside a "Done" that needs one press there is no need for another way out. */
const isWayOut = ({ keys }: SurfaceAction): boolean => keys.includes("escape");
