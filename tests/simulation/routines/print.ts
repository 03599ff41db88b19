import { postureOfBreak } from "../../../shared/break-page/posture";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { createTranslator, type Translate } from "../../../shared/i18n/format";
import type { Routine, Step } from "../../../shared/routines/routine";
import { beginSession } from "../../../shared/routines/session";
import { BadOption, readOptions } from "./options";
import { routinesOf } from "./person";

/** What a run prints, and the code it ends with: 0, or 2 with one sentence. */
export interface Printed {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** The routines of one person's breaks in a row, as one JSON document. Throws for what is no fault of the options. */
export function printRoutines(args: readonly string[]): Printed {
  try {
    const { person, count } = readOptions(args);
    const t = createTranslator("en");
    const routines = routinesOf(person, count).map((routine) => ({
      title: titleOf(routine, person.place.seatedOnly, t),
      cards: routine.steps.map(cardOf),
    }));
    return { code: 0, out: `${JSON.stringify({ routines }, null, 2)}\n`, err: "" };
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    return { code: 2, out: "", err: `routine: ${error.message}\n` };
  }
}

/** As it stands over the offer of the break. */
function titleOf({ steps }: Routine, isSeated: boolean, t: Translate): string {
  const posture = postureOfBreak({ session: beginSession(steps), isSeated });
  return t(posture === "seated" ? "prompt.title.seated" : "prompt.title");
}

function cardOf(step: Step) {
  const exercise = step.type === "exercise" ? exerciseOf(step.id) : undefined;
  if (exercise !== undefined) {
    const { id, position, areas } = exercise;
    return { id, position, seconds: step.seconds, areas };
  }
  const isSeated = step.type === "plain" && step.seated;
  return { id: step.type, position: isSeated ? "seated" : "standing", seconds: step.seconds, areas: [] };
}
