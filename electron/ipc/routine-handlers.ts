import type { Reply } from "../../shared/ipc";
import type { Translate } from "../../shared/i18n/format";
import { cardsOfRoutine, type RoutineChoices } from "../../shared/routines/choices";
import type { ImportAnswer, SameIds } from "../../shared/routines/custom/import-result";
import { withOwnEdit } from "../../shared/routines/custom/custom-edit";
import { checkedEdit } from "../../shared/routines/custom/custom-edit-schema";
import type { DocumentStore } from "../storage/document-store";
import { accept, refuse, saved } from "../core/reply";
import type { Handlers } from "./serve";

/** What the handlers may ask for, beside what is kept. */
export interface RoutineActs {
  /** Starts a break with these cards, for this once. */
  readonly startWith: (cards: readonly string[]) => void;
  readonly importFile: () => Promise<Reply<ImportAnswer>>;
  readonly decide: (same: SameIds) => Promise<Reply<ImportAnswer>>;
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
  const andRefresh = async (answer: Promise<Reply<ImportAnswer>>): Promise<Reply<ImportAnswer>> => {
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
      const checked = checkedEdit(given, own);
      if (!checked.ok) return accept(checked.faults);
      return keep({ ...store.value, own: withOwnEdit(own, checked.edit) }, []);
    },
    "routines:import": () => andRefresh(acts.importFile()),
    "routines:import-decide": (same) => andRefresh(acts.decide(same)),
    "routines:export": () => acts.exportFile(),
    "break:start-with": (id) => {
      const cards = cardsOfRoutine(id, store.value.own);
      if (cards.length === 0) return refuse("E_REFUSED", t("error.routine.gone"));
      acts.startWith(cards);
      return accept(undefined);
    },
  };
}
