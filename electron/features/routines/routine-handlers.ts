import type { Reply } from "../../../shared/ipc";
import type { Translate } from "../../../shared/i18n/format";
import { exercisesOfRoutine, type RoutineChoices } from "../../../shared/routines/choices";
import type { ImportResult, ConflictChoice } from "../../../shared/routines/custom/import-result";
import { withCustomEdit } from "../../../shared/routines/custom/custom-edit";
import { checkEdit } from "../../../shared/routines/custom/custom-edit-schema";
import type { DocumentStore } from "../../storage/document-store";
import { accept, refuse, saved } from "../../ipc/reply";
import type { Handlers } from "../../ipc/serve";

/** What the handlers may ask for, beside what is kept. */
export interface RoutineActs {
  /** Starts a break with these cards, for this once. */
  readonly startWith: (cards: readonly string[]) => void;
  readonly importFile: () => Promise<Reply<ImportResult>>;
  readonly decide: (same: ConflictChoice) => Promise<Reply<ImportResult>>;
  readonly exportFile: () => Promise<Reply<string | null>>;
}
type RoutineCall =
  | "routines:change"
  | "routines:edit"
  | "routines:import"
  | "routines:import-decide"
  | "routines:export"
  | "break:start-with";

interface Common {
  readonly store: DocumentStore<RoutineChoices>;
  readonly t: Translate;
  readonly refresh: () => void;
}

export function routineHandlers(acts: RoutineActs, { store, t, refresh }: Common): Pick<Handlers, RoutineCall> {
  const keep = async <T>(choices: RoutineChoices, answer: T): Promise<Reply<T>> => {
    const outcome = await store.change(choices);
    refresh();
    return saved(outcome, answer, t);
  };
  const andRefresh = async (answer: Promise<Reply<ImportResult>>): Promise<Reply<ImportResult>> => {
    const reply = await answer;
    refresh();
    return reply;
  };
  return {
    "routines:change": (change) => {
      const choices = { ...store.value, ...change };
      return keep(choices, choices);
    },
    "routines:edit": (given) => {
      const { own } = store.value;
      const checked = checkEdit(given, own);
      if (!checked.ok) return accept(checked.errors);
      return keep({ ...store.value, own: withCustomEdit(own, checked.edit) }, []);
    },
    "routines:import": () => andRefresh(acts.importFile()),
    "routines:import-decide": (same) => andRefresh(acts.decide(same)),
    "routines:export": () => acts.exportFile(),
    "break:start-with": (id) => {
      const cards = exercisesOfRoutine(id, store.value.own);
      if (cards.length === 0) return refuse("E_REFUSED", t("error.routine.gone"));
      acts.startWith(cards);
      return accept(undefined);
    },
  };
}
