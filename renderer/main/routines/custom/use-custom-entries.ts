import { useRef, useState } from "react";
import type { CustomEdit } from "../../../../shared/routines/custom/custom-edit";
import type { CustomExercise, CustomRoutine } from "../../../../shared/routines/custom/custom-routines";
import { useApp } from "../../state/app-context";
import { type Feedback, NO_FEEDBACK } from "../../state/feedback";
import { isInUse, useDocument } from "../../state/use-document";

/** An exercise or a routine of the person's own, as it stands in a list or in its form. */
export type CustomEntry =
  | { readonly type: "exercise"; readonly entry: CustomExercise }
  | { readonly type: "routine"; readonly entry: CustomRoutine };

/** What the person made, which of it is being edited, and what was removed last. Closing, removing and undoing focus the heading. */
export function useCustomEntries() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("routines");
  const [editing, setEditing] = useState<CustomEntry | null>(null);
  const [removed, setRemoved] = useState<CustomEntry | null>(null);
  // What the form did, until the list does something of its own.
  const [kept, setKept] = useState<Feedback | null>(NO_FEEDBACK);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (feedback: Feedback): void => {
    setEditing(null);
    setKept(feedback);
    heading.current?.focus();
  };
  const make = async (what: CustomEdit, text: string): Promise<boolean> => {
    setKept(null);
    return isInUse(await edit(what, text));
  };
  const remove = async (what: CustomEntry): Promise<void> => {
    const { id, name } = what.entry;
    const type = what.type === "exercise" ? "removeExercise" : "removeRoutine";
    if (await make({ type, id }, t("own.removed", { name }))) setRemoved(what);
    heading.current?.focus();
  };
  const undo = async (what: CustomEntry): Promise<void> => {
    if (await make(what, t("own.undone", { name: what.entry.name }))) setRemoved(null);
    heading.current?.focus();
  };
  const open = (what: CustomEntry): void => {
    setRemoved(null);
    setKept(NO_FEEDBACK);
    setEditing(what);
  };
  return { own: value.own, heading, editing, removed, status: kept ?? status, open, close, remove, undo };
}
