import type { BreakAct } from "../../../shared/break-page/break-page";
import { assertNever } from "../../../shared/time/units";
import type { Context } from "../feature";
import type { BreakSession } from "./break-session";

/** What leads to another page, whether a break runs or not. */
export type PageAct = Extract<BreakAct, "back" | "help" | "open">;

/** Does to the running break what the person asks of it. */
export function actInBreak(act: Exclude<BreakAct, PageAct>, guide: BreakSession, context: Context): void {
  const { dispatch, edit, view } = context;
  const { care } = guide;
  switch (act) {
    case "next":
      return guide.next();
    case "previous":
      return guide.previous();
    case "extend":
      guide.extend();
      return void dispatch({ type: "answered", answer: "extend" });
    case "pause":
      return void dispatch({ type: "answered", answer: "pauseBreak" });
    case "resume":
      return void dispatch({ type: "answered", answer: "resumeBreak" });
    case "fixed":
      return guide.fixed();
    case "notForMe":
      return care.notForMe();
    case "hurts":
      care.hurts(view().breakPaused);
      return void dispatch({ type: "answered", answer: "pauseBreak" });
    case "gentleToday":
      return care.gentleToday();
    case "leaveOut":
      return care.leaveOut();
    case "seated":
      return care.changeSeat();
    case "always": {
      const seatedOnly = care.always();
      return seatedOnly === null ? undefined : void edit("settings", { seatedOnly });
    }
    case "undo":
      return undo(guide, context);
    default:
      return assertNever(act);
  }
}

function undo({ care }: BreakSession, { dispatch, edit }: Context): void {
  const undone = care.undo();
  if (undone?.type === "hurts" && !undone.wasPaused) dispatch({ type: "answered", answer: "resumeBreak" });
  if (undone?.type === "seated" && undone.isAlways) edit("settings", { seatedOnly: !undone.isSeated });
}
