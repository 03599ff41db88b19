import { EXERCISES } from "../../../shared/exercises/exercises";
import type { RoutineChoices } from "../../../shared/routines/choices";
import type { Restrictions } from "../../../shared/routines/exercise-filter";
import { exerciseText } from "../../../shared/routines/exercise-text";
import type { AnyExercise } from "../../../shared/routines/routine";
import { placeOf } from "../../../shared/settings/place";
import { useApp } from "../state/app-context";
import { type Outcome, useMutation } from "../state/use-mutation";

/** The choices as they are kept, and the way to change them: applied and saved at once. */
export function useRoutines() {
  const { app, api, t } = useApp();
  const { run, status } = useMutation();
  /** `text` is said when it is saved. */
  const edit = (choices: Partial<RoutineChoices>, text = t("routines.saved")): Promise<Outcome> =>
    run(api.call("routines:change", choices), text);
  return { choices: app.routines, edit, status };
}

/** All cards, own ones last, with their words and what speaks against them. */
export function useCards() {
  const { app, t } = useApp();
  const { cautions, excluded, own } = app.routines;
  const cards: readonly AnyExercise[] = [...EXERCISES, ...own.exercises];
  const against: Restrictions = { cautions: cautions ?? [], excluded, place: placeOf(app.settings, false) };
  return { cards, against, nameOf: (card: AnyExercise): string => exerciseText(card, t).name };
}

/** Starts a break with a routine; `status` says why it could not. */
export function useStart() {
  const { api } = useApp();
  const { run, status } = useMutation();
  return { start: (id: string): void => void run(api.call("break:start-with", id)), status };
}
