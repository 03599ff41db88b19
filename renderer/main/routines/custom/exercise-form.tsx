import { useState } from "react";
import { CONDITIONS } from "../../../../shared/body-regions/conditions";
import { NEEDS } from "../../../../shared/settings/place";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import type { CustomExercise } from "../../../../shared/routines/custom/custom-routines";
import { Checkbox } from "../../../components/checkbox";
import { CheckboxGroup } from "../../../components/checkbox-group";
import { useApp } from "../../state/app-context";
import { CustomForm } from "./custom-form";
import { CustomTextField } from "./custom-text-field";
import { ExerciseChoices } from "./exercise-choices";
import { ExerciseSteps } from "./exercise-steps";
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
      <ExerciseSteps steps={draft.steps} errorOf={errorOf} onChange={(steps) => set({ steps })} />
      <ExerciseChoices draft={draft} onChange={set} />
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
      <NeedsAndCautions draft={draft} onChange={set} />
    </CustomForm>
  );
}

interface MoreProps {
  readonly draft: CustomExercise;
  readonly onChange: (change: Partial<CustomExercise>) => void;
}
/** What an exercise takes, and who had better leave it out. */
function NeedsAndCautions({ draft, onChange }: MoreProps) {
  const { t } = useApp();
  return (
    <details className={styles.more}>
      <summary>{t("own.more")}</summary>
      <CheckboxGroup
        legend={t("own.needs")}
        all={NEEDS}
        labelOf={(each) => t(`settings.atHand.${each}`)}
        value={draft.needs}
        onChange={(needs) => onChange({ needs })}
        className={styles.ticks}
      />
      <CheckboxGroup
        legend={t("own.avoid")}
        all={CONDITIONS}
        labelOf={(each) => t(`condition.${each}`)}
        value={draft.avoid}
        onChange={(avoid) => onChange({ avoid })}
        className={styles.ticks}
      />
    </details>
  );
}
