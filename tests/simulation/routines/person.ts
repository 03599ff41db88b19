import type { Conditions } from "../../../shared/body-regions/conditions";
import { pickRoutine } from "../../../shared/routines/pick";
import { exerciseIdOf, type Routine, type RoutineRequest } from "../../../shared/routines/routine";
import type { Place } from "../../../shared/settings/place";
import { MINUTE, type Ms } from "../../../shared/time/units";

/** Someone who takes break after break, as far as the choice of exercises goes. */
export interface Person {
  readonly length: Ms;
  readonly seed: number;
  readonly place: Place;
  readonly conditions: Conditions;
  readonly planned: readonly string[];
}

/** As many breaks as count as lately: two weeks with ten hours of work a day. */
const LATELY = 140;
/** The app takes the minute of the break as its seed, and breaks are an hour apart. */
const HOUR = 60;

/** What a person is shown in so many breaks, one after another: what was shown lately comes last. */
export function routinesOf({ seed, ...person }: Person, count: number): readonly Routine[] {
  const routines: Routine[] = [];
  let recent: readonly string[] = [];
  for (let at = 0; at < count; at += 1) {
    const request: RoutineRequest = { ...person, seed: seed + at * HOUR, recent: recent.slice(0, MOST), excluded: [] };
    const routine = pickRoutine(request);
    routines.push(routine);
    const shown = routine.steps.map(exerciseIdOf).filter((id) => id !== null);
    recent = [...shown.toReversed(), ...recent];
  }
  return routines;
}
/** Ten exercises a break, which is more than there ever are. */
const MOST = LATELY * 10;

export const minutes = (count: number): Ms => count * MINUTE;
