import { useDocumentValue } from "../../state/use-document";
import { type RefObject, useId, useRef, useState } from "react";
import { EXERCISES } from "../../../../shared/exercises/exercises";
import { exerciseText, findExercise } from "../../../../shared/routines/exercise-text";
import { type AnyExercise, secondsOf } from "../../../../shared/routines/routine";
import { Button } from "../../../components/button";
import { Fieldset } from "../../../components/fieldset";
import { describedBy, FormField } from "../../../components/form-field";
import { HelpText } from "../../../components/help-text";
import { OwnText } from "../../../components/own-text";
import { Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import styles from "./card-order.module.css";

interface OrderProps {
  readonly steps: readonly string[];
  readonly error: string;
  readonly onChange: (steps: readonly string[]) => void;
}

/** The cards of a routine in their order, and one to add. */
export function CardOrder({ steps, error, onChange }: OrderProps) {
  const { t } = useApp();
  const routines = useDocumentValue("routines");
  const { own } = routines;
  const [moved, setMoved] = useState("");
  const picker = useRef<HTMLSelectElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (id: string): string => {
    const card = findExercise(id, own);
    return card === undefined ? t("own.cards.gone") : exerciseText(card, t).name;
  };
  // The focus follows the card that moves, so that the same key moves it further.
  const move = (from: number, to: number): void => {
    const id = steps[from];
    if (id === undefined || to < 0 || to >= steps.length) return;
    onChange(steps.toSpliced(from, 1).toSpliced(to, 0, id));
    setMoved(t("own.moved", { name: nameOf(id), number: to + 1 }));
    const way = to < from ? "up" : "down";
    list.current?.querySelectorAll<HTMLElement>(`[data-way="${way}"]`)[to]?.focus();
  };
  const takeAway = (index: number): void => {
    onChange(steps.toSpliced(index, 1));
    picker.current?.focus();
  };
  const seconds = secondsOf(steps.flatMap((id) => findExercise(id, own) ?? []));
  return (
    <Fieldset legend={t("own.cards")} className={styles.cards}>
      {steps.length === 0 && <HelpText>{t("own.cards.none")}</HelpText>}
      <ol ref={list} className={styles.order}>
        {steps.map((id, index) => (
          <li key={index}>
            <span className={styles.name}>
              <OwnText text={nameOf(id)} />
            </span>
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
      {steps.length > 0 && <HelpText>{t("own.cards.total", { seconds })}</HelpText>}
      <CardPicker ref={picker} nameOf={nameOf} error={error} onAdd={(id) => onChange([...steps, id])} />
      <p role="status" className={styles.spoken}>
        {moved}
      </p>
    </Fieldset>
  );
}

interface PickerProps {
  readonly ref: RefObject<HTMLSelectElement | null>;
  readonly nameOf: (id: string) => string;
  readonly error: string;
  readonly onAdd: (id: string) => void;
}
function CardPicker({ ref, nameOf, error, onAdd }: PickerProps) {
  const { t } = useApp();
  const routines = useDocumentValue("routines");
  const id = useId();
  const cards: readonly AnyExercise[] = [...routines.own.exercises, ...EXERCISES];
  const [chosen, setChosen] = useState(cards[0]?.id ?? "");
  return (
    <FormField id={id} label={t("own.cards.add")} error={error} className={styles.picker}>
      <Select
        ref={ref}
        id={id}
        name="steps"
        options={cards.map((card) => ({ value: card.id, label: nameOf(card.id) }))}
        value={chosen}
        aria-invalid={error !== ""}
        aria-describedby={describedBy(id)}
        onChoose={setChosen}
      />
      <Button onClick={() => onAdd(chosen)}>{t("own.cards.add.button")}</Button>
    </FormField>
  );
}

interface OrderButtonProps {
  readonly way: "up" | "down" | "out";
  readonly name: string;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}
const SIGNS = { up: "↑", down: "↓", out: "−" } as const;
/** At its end the button stays and does nothing, so that it does not lose the focus. */
function OrderButton({ way, name, isEnd, onPress }: OrderButtonProps) {
  const { t } = useApp();
  return (
    <Button
      data-way={way}
      aria-label={t(`own.${way}`, { name })}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onPress();
      }}
    >
      {SIGNS[way]}
    </Button>
  );
}
