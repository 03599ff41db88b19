import { useId, useState } from "react";
import type { RedFlagAnswers } from "../../../shared/body/conditions";
import { Fieldset } from "../../components/fieldset";
import { FormField } from "../../components/form-field";
import { HelpText } from "../../components/help-text";
import { NumberField } from "../../components/number-field";
import { useApp } from "../state/app-context";
import styles from "./help-numbers.module.css";

/** Numbers that rules ask for, with the most that makes sense. */
export const HELP_NUMBERS = { painNow: 10, painDays: 5_000, footCareDays: 5_000, age: 130 } as const;
export type HelpNumber = keyof typeof HELP_NUMBERS;
const UNITS = {
  painNow: "help.unit.score",
  painDays: "help.unit.days",
  footCareDays: "help.unit.days",
  age: "help.unit.years",
} as const;

interface NumbersProps {
  readonly names: readonly HelpNumber[];
  readonly given: RedFlagAnswers;
  /** `null` for a field that was emptied, or holds no such number. */
  readonly onGive: (name: HelpNumber, value: number | null) => void;
}

/** Fields for numbers, which may all stay empty. */
export function HelpNumbers({ names, given, onGive }: NumbersProps) {
  const { t } = useApp();
  return (
    <Fieldset legend={t("help.numbers")} className={styles.numbers}>
      <HelpText>{t("help.numbers.lead")}</HelpText>
      <div className={styles.fields}>
        {names.map((name) => (
          <OneNumber key={name} name={name} first={given[name]} onGive={(value) => onGive(name, value)} />
        ))}
      </div>
    </Fieldset>
  );
}

interface OneProps {
  readonly name: HelpNumber;
  readonly first: unknown;
  readonly onGive: (value: number | null) => void;
}
function OneNumber({ name, first, onGive }: OneProps) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState(typeof first === "number" ? String(first) : "");
  const isInvalid = text !== "" && valueOf(text, name) === null;
  return (
    <FormField id={id} label={t(`redFlag.${name}`)}>
      <NumberField
        id={id}
        describedBy={`${id}-error`}
        min={0}
        max={HELP_NUMBERS[name]}
        suffix={t(UNITS[name])}
        value={text}
        isInvalid={isInvalid}
        onChange={(next) => {
          setText(next);
          onGive(valueOf(next, name));
        }}
      />
    </FormField>
  );
}

function valueOf(text: string, name: HelpNumber): number | null {
  const value = Number(text);
  return text.trim() !== "" && Number.isInteger(value) && value >= 0 && value <= HELP_NUMBERS[name] ? value : null;
}
