import { useState } from "react";
import { AREAS, CAUTIONS, KINDS, POSITIONS } from "../../../shared/exercises/exercise";
import { NEEDS } from "../../../shared/settings/place";
import { CUSTOM_LIMITS } from "../../../shared/routines/custom/custom-limits";
import type { CustomExercise } from "../../../shared/routines/custom/custom-routines";
import { useApp } from "../state/app-context";
import { ChoiceField, TicksField } from "./choice-fields";
import { CustomForm } from "./custom-form";
import styles from "./routines.module.css";
import { TextField } from "./text-field";
import { useCustomForm, type FormProps } from "./use-custom-form";

/** An exercise of one's own. What is written stays text. */
export function ExerciseForm({ entry, onKept, onCancel }: FormProps<CustomExercise>) {
  const { t } = useApp();
  const [draft, setDraft] = useState(entry);
  const [seconds, setSeconds] = useState(String(entry.seconds));
  const { form, keep, errorOf, told } = useCustomForm(onKept);
  const set = (change: Partial<CustomExercise>): void => setDraft({ ...draft, ...change });
  const [least, most] = CUSTOM_LIMITS.seconds;
  const [area, ...further] = draft.areas;
  return (
    <CustomForm
      form={form}
      title={entry.name === "" ? t("own.add.exercise") : t("own.edit.named", { name: entry.name })}
      told={told}
      onSubmit={() =>
        void keep({ type: "exercise", entry: { ...draft, seconds: seconds.trim() === "" ? NaN : Number(seconds) } })
      }
      onCancel={onCancel}
    >
      <TextField
        field="name"
        label={t("own.name")}
        value={draft.name}
        error={errorOf("name")}
        isFirst
        onChange={(name) => set({ name })}
      />
      <Steps steps={draft.steps} errorOf={errorOf} onChange={(steps) => set({ steps })} />
      <div className={styles.filters}>
        <ChoiceField
          label={t("own.areas")}
          values={AREAS}
          value={area}
          nameOf={(each) => t(`area.${each}`)}
          onChange={(each) => set({ areas: [each, ...further.filter((other) => other !== each)] })}
        />
        <ChoiceField
          label={t("own.position")}
          values={POSITIONS}
          value={draft.position}
          nameOf={(each) => t(`catalogue.position.${each}`)}
          onChange={(position) => set({ position })}
        />
        <ChoiceField
          label={t("own.kind")}
          values={KINDS}
          value={draft.kind}
          nameOf={(each) => t(`own.kind.${each}`)}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <TextField
        field="seconds"
        type="number"
        label={t("own.seconds")}
        value={seconds}
        error={errorOf("seconds")}
        help={t("own.seconds.help", { least, most })}
        onChange={setSeconds}
      />
      <TextField
        field="dose"
        label={t("own.dose")}
        value={draft.dose}
        error={errorOf("dose")}
        help={t("own.dose.help")}
        onChange={(dose) => set({ dose })}
      />
      <TextField
        field="caution"
        label={t("own.caution")}
        value={draft.caution}
        error={errorOf("caution")}
        help={t("own.caution.help")}
        onChange={(caution) => set({ caution })}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={draft.discreet} onChange={({ target }) => set({ discreet: target.checked })} />
        {t("own.discreet")}
      </label>
      <details className={styles.more}>
        <summary>{t("own.more")}</summary>
        <TicksField
          legend={t("own.needs")}
          values={NEEDS}
          ticked={draft.needs}
          nameOf={(each) => t(`settings.atHand.${each}`)}
          onChange={(needs) => set({ needs })}
        />
        <TicksField
          legend={t("own.avoid")}
          values={CAUTIONS}
          ticked={draft.avoid}
          nameOf={(each) => t(`caution.${each}`)}
          onChange={(avoid) => set({ avoid })}
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
    <fieldset className={styles.steps}>
      <legend>{t("own.steps")}</legend>
      {steps.map((step, index) => {
        const label = t("own.step", { number: index + 1 });
        return (
          <TextField
            key={index}
            field={`steps ${index + 1}`}
            label={label}
            value={step}
            error={errorOf(`steps ${index + 1}`)}
            isFirst={isNew && index === steps.length - 1}
            onChange={(text) => onChange(steps.map((each, at) => (at === index ? text : each)))}
          >
            {steps.length > 1 && (
              <button
                type="button"
                aria-label={t("own.out", { name: label })}
                onClick={() => onChange(steps.filter((_, at) => at !== index))}
              >
                −
              </button>
            )}
          </TextField>
        );
      })}
      {steps.length < CUSTOM_LIMITS.exerciseSteps && (
        <button
          type="button"
          onClick={() => {
            setNew(true);
            onChange([...steps, ""]);
          }}
        >
          {t("own.steps.add")}
        </button>
      )}
    </fieldset>
  );
}
