import { useRef, useState } from "react";
import type { CustomEdit } from "../../../../shared/routines/custom/custom-edit";
import type { CustomExercise, CustomRoutine } from "../../../../shared/routines/custom/custom-routines";
import { Button } from "../../../components/button";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { type Feedback, NO_FEEDBACK } from "../../state/feedback";
import { isInUse, useDocument } from "../../state/use-document";
import { ExerciseForm } from "./exercise-form";
import { newExercise, newRoutine } from "./new-custom";
import { RoutineForm } from "./routine-form";
import styles from "./custom-section.module.css";

type Editing =
  | { readonly type: "exercise"; readonly entry: CustomExercise }
  | { readonly type: "routine"; readonly entry: CustomRoutine };

/** The exercises and routines the person made: to add, edit, and remove with a way back. */
export function CustomSection() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("routines");
  const { exercises, routines } = value.own;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<Editing | null>(null);
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
  const remove = async (what: Editing): Promise<void> => {
    const { id, name } = what.entry;
    const type = what.type === "exercise" ? "removeExercise" : "removeRoutine";
    if (await make({ type, id }, t("own.removed", { name }))) setRemoved(what);
    heading.current?.focus();
  };
  const undo = async (what: Editing): Promise<void> => {
    if (await make(what, t("own.undone", { name: what.entry.name }))) setRemoved(null);
    heading.current?.focus();
  };
  const open = (what: Editing): void => {
    setRemoved(null);
    setKept(NO_FEEDBACK);
    setEditing(what);
  };
  const shared = { onCancel: () => close(NO_FEEDBACK), onKept: (text: string) => close({ kind: "saved", text }) };
  return (
    <Panel layout="list" title={t("own.title")} titleRef={heading}>
      {editing?.type === "exercise" && <ExerciseForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing?.type === "routine" && <RoutineForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing === null && (
        <>
          <HelpText>{t("own.lead")}</HelpText>
          <div className={styles.undo}>
            <Status status={kept ?? status} />
            {removed !== null && (
              <Button onClick={() => void undo(removed)}>{t("own.undo.named", { name: removed.entry.name })}</Button>
            )}
          </div>
          <CustomList
            title={t("own.exercises")}
            none={t("own.none.exercises")}
            add={t("own.add.exercise")}
            entries={exercises.map((entry) => ({ type: "exercise", entry }))}
            onAdd={() => open({ type: "exercise", entry: newExercise(crypto.randomUUID()) })}
            onEdit={open}
            onRemove={(what) => void remove(what)}
          />
          <CustomList
            title={t("own.routines")}
            none={t("own.none.routines")}
            add={t("own.add.routine")}
            entries={routines.map((entry) => ({ type: "routine", entry }))}
            onAdd={() => open({ type: "routine", entry: newRoutine(crypto.randomUUID()) })}
            onEdit={open}
            onRemove={(what) => void remove(what)}
          />
        </>
      )}
    </Panel>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly entries: readonly Editing[];
  readonly onAdd: () => void;
  readonly onEdit: (what: Editing) => void;
  readonly onRemove: (what: Editing) => void;
}
function CustomList({ title, none, add, entries, onAdd, onEdit, onRemove }: ListProps) {
  const { t } = useApp();
  return (
    <section className={styles.list} aria-label={title}>
      <h3>{title}</h3>
      {entries.length === 0 && <HelpText>{none}</HelpText>}
      <ul className={styles.rows}>
        {entries.map((each) => (
          <li key={each.entry.id}>
            <span className={styles.name}>{each.entry.name}</span>
            <Button aria-label={t("own.edit.named", { name: each.entry.name })} onClick={() => onEdit(each)}>
              {t("own.edit")}
            </Button>
            <Button aria-label={t("own.remove.named", { name: each.entry.name })} onClick={() => onRemove(each)}>
              {t("own.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onAdd}>{add}</Button>
    </section>
  );
}
