import { comfortOn, pausedOn } from "../../../shared/body/today";
import { exercisesForBreaks } from "../../../shared/routines/choices";
import { NOTHING_SPARED, type Spared } from "../../../shared/routines/routine";
import { placeOf } from "../../../shared/settings/place";
import { dateIn } from "../../../shared/time/wall-clock";
import { DAY, MINUTE, type EpochMs } from "../../../shared/time/units";
import type { Action } from "../../../shared/workspace/checklist/actions";
import { taskText } from "../../../shared/workspace/checklist/task-text";
import type { Translate } from "../../../shared/i18n/format";
import type { Context } from "../feature";
import { BreakSession } from "./break-session";
import { noteTask, smallTask } from "./small-task";

/** How far back a card counts as shown lately: two weeks of breaks are more than there are cards. */
const LATELY = 14 * DAY;
/** Seconds of a break for one small thing at the desk. */
const TASK_SEC = 40;

/** A session that goes by what is stored: settings, choices, the workspace's plan, and which cards were shown lately, how the body feels. */
export function createBreakSession(context: Context): BreakSession {
  const { storage, clock, localization, edit } = context;
  const { settings, routines, body } = storage.documents;
  const { history } = storage;
  let task: Action | null = null;
  /** What hurt, and the day it was. */
  let spared: { readonly day: string; readonly what: Spared } | null = null;
  const today = (): string => dateIn(clock.now().epoch, clock.now().zone);
  const shownLately = (epoch: EpochMs): readonly string[] => {
    const entries = history.recent(epoch - LATELY, epoch);
    // What was offered and not begun has not had its turn.
    const breaks = entries.filter(({ kind }) => kind === "break_completed" || kind === "break_cut_short");
    return breaks.toReversed().flatMap(({ shown = [] }) => shown.toReversed());
  };
  /** What takes buying something or asking somebody is no task for a break. */
  const taskForBreak = (): Action | null => {
    const today = smallTask(context, clock.now());
    return today?.effort === "minutes" ? today : null;
  };
  const note = (type: "offered" | "fixed"): void => {
    if (task !== null) noteTask(context, task, type);
  };
  return new BreakSession({
    ask: () => {
      const { breakMin } = settings.value;
      const { conditions, excluded, own } = routines.value;
      const { epoch } = clock.now();
      // Asked again in the middle of a break, when today's is on the screen already, it stays the one to be done.
      const offered = taskForBreak();
      task = offered ?? task;
      return {
        length: breakMin * MINUTE,
        seed: Math.floor(epoch / MINUTE),
        recent: shownLately(epoch),
        place: placeOf(settings.value, context.view().hold === "call"),
        conditions,
        excluded,
        spared: spared?.day === today() ? spared.what : NOTHING_SPARED,
        comfort: comfortOn(body.value, today()),
        paused: pausedOn(body.value, today()),
        customExercises: own.exercises,
        planned: exercisesForBreaks(settings.value, routines.value),
        ...(offered === null ? {} : { task: { text: wordsOf(offered, localization.t), seconds: TASK_SEC } }),
      };
    },
    exclude: (excluded) => void edit("routines", { type: "choices", choices: { excluded } }),
    spare: (what) => void (spared = { day: today(), what }),
    taskShown: () => note("offered"),
    taskDone: () => note("fixed"),
  });
}

function wordsOf(task: Action, t: Translate): string {
  const { title, body } = taskText(task, t);
  return `${title}\n${body}`;
}
