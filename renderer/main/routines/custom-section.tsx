import { useRef, useState } from "react";
import type { CustomEdit } from "../../../shared/routines/custom/custom-edit";
import type { CustomExercise, CustomRoutine } from "../../../shared/routines/custom/custom-routines";
import { useApp } from "../state/app-context";
import { ExerciseForm } from "./exercise-form";
import { newExercise, newRoutine } from "./new-custom";
import { RoutineForm } from "./routine-form";
import styles from "./routines.module.css";
import { ToldLine } from "./told-line";
import { NOTHING_SAID, saidOf, type SaidText } from "../state/said";

type Editing =
  | { readonly type: "exercise"; readonly entry: CustomExercise }
  | { readonly type: "routine"; readonly entry: CustomRoutine };

/** The exercises and routines a person made: added, changed, and removed with a way back. */
export function CustomSection() {
  const { app, api, t } = useApp();
  const { exercises, routines } = app.routines.own;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<Editing | null>(null);
  const [told, setTold] = useState<SaidText>(NOTHING_SAID);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (said: SaidText): void => {
    setEditing(null);
    setTold(said);
    heading.current?.focus();
  };
  const edit = async (what: CustomEdit, text: string): Promise<boolean> => {
    const reply = await api.call("routines:edit", what);
    setTold(saidOf(reply, text));
    return reply.ok;
  };
  const remove = async (what: Editing): Promise<void> => {
    const { id, name } = what.entry;
    const type = what.type === "exercise" ? "removeExercise" : "removeRoutine";
    if (await edit({ type, id }, t("own.removed", { name }))) setRemoved(what);
    heading.current?.focus();
  };
  const undo = async (what: Editing): Promise<void> => {
    if (await edit(what, t("own.undone", { name: what.entry.name }))) setRemoved(null);
    heading.current?.focus();
  };
  const open = (what: Editing): void => {
    setRemoved(null);
    setTold(NOTHING_SAID);
    setEditing(what);
  };
  const shared = { onCancel: () => close(NOTHING_SAID), onKept: (text: string) => close({ ok: true, text }) };
  return (
    <section className={styles.card} aria-labelledby="routines-own">
      <h2 id="routines-own" ref={heading} tabIndex={-1}>
        {t("own.title")}
      </h2>
      {editing?.type === "exercise" && <ExerciseForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing?.type === "routine" && <RoutineForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing === null && (
        <>
          <p className={styles.help}>{t("own.lead")}</p>
          <div className={styles.undo}>
            <ToldLine told={told} />
            {removed !== null && (
              <button type="button" onClick={() => void undo(removed)}>
                {t("own.undo.named", { name: removed.entry.name })}
              </button>
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
    </section>
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
    <section className={styles.ownList} aria-label={title}>
      <h3>{title}</h3>
      {entries.length === 0 && <p className={styles.help}>{none}</p>}
      <ul className={styles.rows}>
        {entries.map((each) => (
          <li key={each.entry.id}>
            <span className={styles.rowName}>{each.entry.name}</span>
            <button
              type="button"
              aria-label={t("own.edit.named", { name: each.entry.name })}
              onClick={() => onEdit(each)}
            >
              {t("own.edit")}
            </button>
            <button
              type="button"
              aria-label={t("own.remove.named", { name: each.entry.name })}
              onClick={() => onRemove(each)}
            >
              {t("own.remove")}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onAdd}>
        {add}
      </button>
    </section>
  );
}
