import { accepted, refused, type DocumentModel } from "../documents/model";
import { NO_CHOICES, type RoutineChoices } from "./choices";
import { withCustomEdit, type CustomEdit } from "./custom/custom-edit";
import { CUSTOM_LIMITS } from "./custom/custom-limits";

/** What the person decides about the cards they are shown; only what is named changes. */
export interface ChoicesEdit {
  readonly type: "choices";
  readonly choices: Partial<Pick<RoutineChoices, "conditions" | "excluded" | "planned">>;
}
export type RoutinesEdit = ChoicesEdit | CustomEdit;

export const routines: DocumentModel<RoutineChoices, RoutinesEdit, "full"> = {
  initial: NO_CHOICES,
  edit: (value, edit) => {
    if (edit.type === "choices") return accepted({ ...value, ...edit.choices });
    if (!hasRoom(value, edit)) return refused("full");
    return accepted({ ...value, own: withCustomEdit(value.own, edit) });
  },
};

function hasRoom({ own }: RoutineChoices, edit: CustomEdit): boolean {
  switch (edit.type) {
    case "exercise":
      return isIn(own.exercises, edit.entry.id) || own.exercises.length < CUSTOM_LIMITS.exercises;
    case "routine":
      return isIn(own.routines, edit.entry.id) || own.routines.length < CUSTOM_LIMITS.routines;
    default:
      return true;
  }
}
const isIn = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id);
