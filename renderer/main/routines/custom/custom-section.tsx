import { Button } from "../../../components/button";
import { HelpText } from "../../../components/help-text";
import { OwnText } from "../../../components/own-text";
import { Panel } from "../../../components/panel";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { NO_FEEDBACK } from "../../state/feedback";
import { ExerciseForm } from "./exercise-form";
import { newExercise, newRoutine } from "./new-custom";
import { RoutineForm } from "./routine-form";
import { type CustomEntry, useCustomEntries } from "./use-custom-entries";
import styles from "./custom-section.module.css";

/** The exercises and routines the person made: to add, edit, and remove with a way back. */
export function CustomSection() {
  const { t } = useApp();
  const { own, heading, editing, removed, status, open, close, remove, undo } = useCustomEntries();
  const shared = { onCancel: () => close(NO_FEEDBACK), onKept: (text: string) => close({ kind: "saved", text }) };
  return (
    <Panel layout="list" title={t("own.title")} titleRef={heading}>
      {editing?.type === "exercise" && <ExerciseForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing?.type === "routine" && <RoutineForm key={editing.entry.id} entry={editing.entry} {...shared} />}
      {editing === null && (
        <>
          <HelpText>{t("own.lead")}</HelpText>
          <div className={styles.undo}>
            <Status status={status} />
            {removed !== null && (
              <Button onClick={() => void undo(removed)}>{t("own.undo.named", { name: removed.entry.name })}</Button>
            )}
          </div>
          <CustomList
            title={t("own.exercises")}
            none={t("own.none.exercises")}
            add={t("own.add.exercise")}
            entries={own.exercises.map((entry) => ({ type: "exercise", entry }))}
            onAdd={() => open({ type: "exercise", entry: newExercise(crypto.randomUUID()) })}
            onEdit={open}
            onRemove={(what) => void remove(what)}
          />
          <CustomList
            title={t("own.routines")}
            none={t("own.none.routines")}
            add={t("own.add.routine")}
            entries={own.routines.map((entry) => ({ type: "routine", entry }))}
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
  readonly entries: readonly CustomEntry[];
  readonly onAdd: () => void;
  readonly onEdit: (what: CustomEntry) => void;
  readonly onRemove: (what: CustomEntry) => void;
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
            <span className={styles.name}>
              <OwnText text={each.entry.name} />
            </span>
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
