import { useRef, useState } from "react";
import { exerciseText, findExercise } from "../../../shared/routines/exercise-text";
import { EXERCISES } from "../../../shared/exercises/exercises";
import type { CustomRoutine } from "../../../shared/routines/custom/custom-routines";
import { secondsOf, type AnyExercise } from "../../../shared/routines/routine";
import { useApp } from "../state/app-context";
import { CustomForm } from "./custom-form";
import styles from "./routines.module.css";
import { TextField } from "./text-field";
import { useCustomForm, type FormProps } from "./use-custom-form";

/** A routine of one's own: a name, and cards in an order that is changed with buttons. */
export function RoutineForm({ entry, onKept, onCancel }: FormProps<CustomRoutine>) {
  const { t } = useApp();
  const [name, setName] = useState(entry.name);
  const [steps, setSteps] = useState(entry.steps);
  const { form, keep, errorOf, told } = useCustomForm(onKept);
  return (
    <CustomForm
      form={form}
      title={entry.name === "" ? t("own.add.routine") : t("own.edit.named", { name: entry.name })}
      told={told}
      onSubmit={() => void keep({ type: "routine", entry: { ...entry, name, steps } })}
      onCancel={onCancel}
    >
      <TextField field="name" label={t("own.name")} value={name} error={errorOf("name")} isFirst onChange={setName} />
      <CardOrder steps={steps} error={errorOf("steps")} onChange={setSteps} />
    </CustomForm>
  );
}

interface OrderProps {
  readonly steps: readonly string[];
  readonly error: string;
  readonly onChange: (steps: readonly string[]) => void;
}
function CardOrder({ steps, error, onChange }: OrderProps) {
  const { app, t } = useApp();
  const { own } = app.routines;
  const [said, setSaid] = useState("");
  const chooser = useRef<HTMLSelectElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (id: string): string => {
    const card = findExercise(id, own);
    return card === undefined ? t("own.cards.gone") : exerciseText(card, t).name;
  };
  // The focus goes along with the card that moves, so that the same key moves it on.
  const move = (from: number, to: number): void => {
    const id = steps[from];
    if (id === undefined || to < 0 || to >= steps.length) return;
    onChange(steps.toSpliced(from, 1).toSpliced(to, 0, id));
    setSaid(t("own.moved", { name: nameOf(id), number: to + 1 }));
    const way = to < from ? "up" : "down";
    list.current?.querySelectorAll<HTMLElement>(`[data-way="${way}"]`)[to]?.focus();
  };
  const takeAway = (index: number): void => {
    onChange(steps.toSpliced(index, 1));
    chooser.current?.focus();
  };
  const add = (): void => {
    if (chooser.current !== null) onChange([...steps, chooser.current.value]);
  };
  const seconds = secondsOf(steps.flatMap((id) => findExercise(id, own) ?? []));
  return (
    <fieldset className={styles.steps}>
      <legend>{t("own.cards")}</legend>
      {steps.length === 0 && <p className={styles.help}>{t("own.cards.none")}</p>}
      <ol ref={list} className={styles.order}>
        {steps.map((id, index) => (
          <li key={index}>
            <span className={styles.rowName}>{nameOf(id)}</span>
            <OrderButton way="up" name={nameOf(id)} isEnd={index === 0} onPress={() => move(index, index - 1)} />
            <OrderButton
              way="down"
              name={nameOf(id)}
              isEnd={index === steps.length - 1}
              onPress={() => move(index, index + 1)}
            />
            <OrderButton way="out" name={nameOf(id)} isEnd={false} onPress={() => takeAway(index)} />
          </li>
        ))}
      </ol>
      {steps.length > 0 && <p className={styles.help}>{t("own.cards.total", { seconds })}</p>}
      <div className={styles.addCard}>
        <label className={styles.field}>
          {t("own.cards.add")}
          <select
            ref={chooser}
            data-field="steps"
            aria-invalid={error !== ""}
            aria-describedby="own-cards-fault"
            defaultValue={own.exercises[0]?.id ?? EXERCISES[0]?.id}
          >
            {[...own.exercises, ...EXERCISES].map((card: AnyExercise) => (
              <option key={card.id} value={card.id}>
                {nameOf(card.id)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={add}>
          {t("own.cards.add.button")}
        </button>
      </div>
      <p id="own-cards-fault" className={styles.fault}>
        {error}
      </p>
      <p role="status" className={styles.hidden}>
        {said}
      </p>
    </fieldset>
  );
}

interface OrderButtonProps {
  readonly way: "up" | "down" | "out";
  readonly name: string;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}
const SIGNS = { up: "↑", down: "↓", out: "−" } as const;
/** At its end it stays where it is and does nothing, so that the focus is not thrown off it. */
function OrderButton({ way, name, isEnd, onPress }: OrderButtonProps) {
  const { t } = useApp();
  return (
    <button
      type="button"
      data-way={way}
      aria-label={t(`own.${way}`, { name })}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onPress();
      }}
    >
      {SIGNS[way]}
    </button>
  );
}
