import { EXERCISES } from "../../../shared/exercises/exercises";
import type { ChoicesEdit } from "../../../shared/routines/edit-routines";
import type { Restrictions } from "../../../shared/routines/exercise-filter";
import { exerciseText } from "../../../shared/routines/exercise-text";
import type { AnyExercise } from "../../../shared/routines/routine";
import { placeOf } from "../../../shared/settings/place";
import { useApp } from "../state/app-context";
import { type Outcome, useDocument, useDocumentValue } from "../state/use-document";
import { useFeedback } from "../state/use-feedback";

/** The choices as they are kept, and the way to change them: applied and saved at once. */
export function useRoutines() {
  const { t } = useApp();
  const { value: choices, edit, status } = useDocument("routines");
  /** `text` is said when it is saved. */
  const choose = (changed: ChoicesEdit["choices"], text = t("routines.saved")): Promise<Outcome> =>
    edit({ type: "choices", choices: changed }, text);
  return { choices, choose, status };
}

/** All cards, own ones last, with their words and what speaks against them. */
export function useCards() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const { conditions, excluded, own } = useDocumentValue("routines");
  const cards: readonly AnyExercise[] = [...EXERCISES, ...own.exercises];
  const against: Restrictions = { conditions, excluded, place: placeOf(settings, false) };
  return { cards, against, nameOf: (card: AnyExercise): string => exerciseText(card, t).name };
}

/** Starts a break with a routine; `status` says why it could not. */
export function useStart() {
  const { api } = useApp();
  const { status, follow } = useFeedback();
  return { start: (id: string): void => void follow(api.call("break:start-with", id)), status };
}
