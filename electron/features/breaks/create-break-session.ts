import type { Localization } from "../../../shared/i18n/localization";
import { taskOf, type Action } from "../../../shared/workspace/checklist/actions";
import { fitNumbers } from "../../../shared/workspace/desk-fit/fit-numbers";
import { taskText } from "../../../shared/workspace/checklist/task-text";
import type { Translate } from "../../../shared/i18n/format";
import { plannedExercises } from "../../../shared/routines/choices";
import { placeOf } from "../../../shared/settings/place";
import type { Now } from "../../../shared/time/now";
import { DAY, MINUTE, type EpochMs } from "../../../shared/time/units";
import { editChecklist } from "../workspace/edit-workspaces";
import { Guide } from "./break-session";
import type { Keeping } from "../../storage/keeping";

/** How far back a card counts as shown lately: two weeks of breaks are more than there are cards. */
const LATELY = 14 * DAY;
/** Seconds of a break for one small thing at the desk. */
const TASK_SEC = 40;

/** A guide that goes by what is kept: settings, choices, the workspace's plan, and which cards were shown lately. */
export function openGuide(
  keeping: Keeping,
  now: () => Now,
  isInCall: () => boolean,
  { t, region }: Localization,
): Guide {
  const { settings, routines, history, checklist, fit } = keeping;
  let task: Action | null = null;
  const shownLately = (epoch: EpochMs): readonly string[] => {
    try {
      const entries = history.query(epoch - LATELY, epoch);
      // What was offered and not begun has not had its turn.
      const breaks = entries.filter(({ kind }) => kind === "break_completed" || kind === "break_cut_short");
      return breaks.toReversed().flatMap(({ shown = [] }) => shown.toReversed());
    } catch {
      // A history that cannot be read is told elsewhere; a break needs none.
      return [];
    }
  };
  /** What takes buying something or asking somebody is no thing for a break. */
  const smallTask = (): Action | null => {
    const today = taskOf(checklist.value, now(), fitNumbers(fit.value, checklist.value.current, t, region));
    return today?.effort === "minutes" ? today : null;
  };
  const note = (type: "offered" | "fixed"): void => {
    if (task === null) return;
    const edit = { type, item: task.item, workspace: checklist.value.current };
    editChecklist(checklist, edit, { ...now(), displays: [] });
  };
  return new Guide({
    ask: () => {
      const { breakMin } = settings.value;
      const { cautions, excluded, own } = routines.value;
      const { epoch } = now();
      // Asked again in the middle of a break, when today's is on the screen already, it stays the one to be done.
      const offered = smallTask();
      task = offered ?? task;
      return {
        length: breakMin * MINUTE,
        seed: Math.floor(epoch / MINUTE),
        recent: shownLately(epoch),
        place: placeOf(settings.value, isInCall()),
        cautions: cautions ?? [],
        excluded,
        customExercises: own.exercises,
        planned: plannedExercises(routines.value),
        ...(offered === null ? {} : { task: { text: wordsOf(offered, t), seconds: TASK_SEC } }),
      };
    },
    exclude: (excluded) => void routines.change({ ...routines.value, excluded }),
    taskShown: () => note("offered"),
    taskDone: () => note("fixed"),
  });
}

function wordsOf(task: Action, t: Translate): string {
  const { title, body } = taskText(task, t);
  return `${title}\n${body}`;
}
