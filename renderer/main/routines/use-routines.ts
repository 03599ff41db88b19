import { useState } from "react";
import { exerciseText } from "../../../shared/routines/exercise-text";
import type { Restrictions } from "../../../shared/routines/exercise-filter";
import type { RoutineChoices } from "../../../shared/routines/choices";
import { EXERCISES } from "../../../shared/exercises/exercises";
import { placeOf } from "../../../shared/settings/place";
import type { AnyExercise } from "../../../shared/routines/routine";
import { useApp } from "../state/app-context";
import { NOTHING_SAID, saidOf, type SaidText } from "../state/said";

/** The choices as they are kept, and the way to change them: applied at once. What could not be kept is said, in words. */
export function useRoutines() {
  const { app, api, t } = useApp();
  const [told, setTold] = useState<SaidText>(NOTHING_SAID);
  /** Answers whether it is kept; `text` is what is said then. */
  const change = async (choices: Partial<RoutineChoices>, text = t("routines.saved")): Promise<boolean> => {
    const reply = await api.call("routines:change", choices);
    setTold(saidOf(reply, text));
    return reply.ok;
  };
  return { choices: app.routines, change, told };
}

/** All cards, own ones last, with their words and what speaks against them. */
export function useCards() {
  const { app, t } = useApp();
  const { cautions, excluded, own } = app.routines;
  const cards: readonly AnyExercise[] = [...EXERCISES, ...own.exercises];
  const against: Restrictions = { cautions: cautions ?? [], excluded, place: placeOf(app.settings, false) };
  return { cards, against, nameOf: (card: AnyExercise): string => exerciseText(card, t).name };
}

/** Starts a break with a routine; `told` is why it could not be. */
export function useStart() {
  const { api } = useApp();
  const [told, setTold] = useState<SaidText>(NOTHING_SAID);
  const start = async (id: string): Promise<void> => setTold(saidOf(await api.call("break:start-with", id), ""));
  return { start, told };
}
