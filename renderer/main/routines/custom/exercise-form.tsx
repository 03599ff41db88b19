import { useId, useState } from "react";
import { CAUTIONS, KINDS, POSITIONS } from "../../../../shared/exercises/exercise";
import { AREAS } from "../../../../shared/body-regions/body-regions";
import { NEEDS } from "../../../../shared/settings/place";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import type { CustomExercise } from "../../../../shared/routines/custom/custom-routines";
import { Button } from "../../../components/button";
import { Checkbox } from "../../../components/checkbox";
import { CheckboxGroup } from "../../../components/checkbox-group";
import { Fieldset } from "../../../components/fieldset";
import { FormField } from "../../../components/form-field";
import { optionsOf, Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import { CustomForm } from "./custom-form";
import { CustomTextField } from "./custom-text-field";
import { type FormProps, useCustomForm } from "./use-custom-form";
import styles from "./exercise-form.module.css";

/** An exercise of the person's own. What is written stays plain text. */
export function ExerciseForm({ entry, onKept, onCancel }: FormProps<CustomExercise>) {
  const { t } = useApp();
  const [draft, setDraft] = useState(entry);
  const [seconds, setSeconds] = useState(String(entry.seconds));
  const { form, keep, errorOf, status } = useCustomForm(onKept);
  const set = (change: Partial<CustomExercise>): void => setDraft({ ...draft, ...change });
  const [least, most] = CUSTOM_LIMITS.seconds;
  const [area, ...further] = draft.areas;
  return (
    <CustomForm
      form={form}
      title={entry.name === "" ? t("own.add.exercise") : t("own.edit.named", { name: entry.name })}
      status={status}
      onSubmit={() =>
        void keep({ type: "exercise", entry: { ...draft, seconds: seconds.trim() === "" ? NaN : Number(seconds) } })
      }
      onCancel={onCancel}
    >
      <CustomTextField
        name="name"
        label={t("own.name")}
        value={draft.name}
        error={errorOf("name")}
        isFirst
        onChange={(name) => set({ name })}
      />
      <Steps steps={draft.steps} errorOf={errorOf} onChange={(steps) => set({ steps })} />
      <div className={styles.choices}>
        <CustomChoice
          label={t("own.areas")}
          values={AREAS}
          value={area}
          nameOf={(each) => t(`area.${each}`)}
          onChange={(each) => set({ areas: [each, ...further.filter((other) => other !== each)] })}
        />
        <CustomChoice
          label={t("own.position")}
          values={POSITIONS}
          value={draft.position}
          nameOf={(each) => t(`catalogue.position.${each}`)}
          onChange={(position) => set({ position })}
        />
        <CustomChoice
          label={t("own.kind")}
          values={KINDS}
          value={draft.kind}
          nameOf={(each) => t(`own.kind.${each}`)}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <CustomTextField
        name="seconds"
        type="number"
        label={t("own.seconds")}
        value={seconds}
        error={errorOf("seconds")}
        help={t("own.seconds.help", { least, most })}
        onChange={setSeconds}
      />
      <CustomTextField
        name="dose"
        label={t("own.dose")}
        value={draft.dose}
        error={errorOf("dose")}
        help={t("own.dose.help")}
        onChange={(dose) => set({ dose })}
      />
      <CustomTextField
        name="caution"
        label={t("own.caution")}
        value={draft.caution}
        error={errorOf("caution")}
        help={t("own.caution.help")}
        onChange={(caution) => set({ caution })}
      />
      <Checkbox label={t("own.discreet")} isChecked={draft.discreet} onChange={(discreet) => set({ discreet })} />
      <details className={styles.more}>
        <summary>{t("own.more")}</summary>
        <CheckboxGroup
          legend={t("own.needs")}
          all={NEEDS}
          labelOf={(each) => t(`settings.atHand.${each}`)}
          value={draft.needs}
          onChange={(needs) => set({ needs })}
          className={styles.ticks}
        />
        <CheckboxGroup
          legend={t("own.avoid")}
          all={CAUTIONS}
          labelOf={(each) => t(`caution.${each}`)}
          value={draft.avoid}
          onChange={(avoid) => set({ avoid })}
          className={styles.ticks}
        />
      </details>
    </CustomForm>
  );
}

interface StepsProps {
  readonly steps: readonly string[];
  readonly errorOf: (field: string) => string;
  readonly onChange: (steps: readonly string[]) => void;
}
function Steps({ steps, errorOf, onChange }: StepsProps) {
  const { t } = useApp();
  const [isNew, setNew] = useState(false);
  return (
    <Fieldset legend={t("own.steps")} className={styles.steps}>
      {steps.map((step, index) => {
        const label = t("own.step", { number: index + 1 });
        return (
          <CustomTextField
            key={index}
            name={`steps ${index + 1}`}
            label={label}
            value={step}
            error={errorOf(`steps ${index + 1}`)}
            isFirst={isNew && index === steps.length - 1}
            onChange={(text) => onChange(steps.map((each, at) => (at === index ? text : each)))}
          >
            {steps.length > 1 && (
              <Button
                aria-label={t("own.out", { name: label })}
                onClick={() => onChange(steps.filter((_, at) => at !== index))}
              >
                −
              </Button>
            )}
          </CustomTextField>
        );
      })}
      {steps.length < CUSTOM_LIMITS.exerciseSteps && (
        <Button
          onClick={() => {
            setNew(true);
            onChange([...steps, ""]);
          }}
        >
          {t("own.steps.add")}
        </Button>
      )}
    </Fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly nameOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}
function CustomChoice<T extends string>({ label, values, value, nameOf, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <FormField id={id} label={label} control="wide">
      <Select id={id} options={optionsOf(values, nameOf)} value={value} onChoose={onChange} />
    </FormField>
  );
}
