import { useId } from "react";
import { AREAS } from "../../../../shared/body-regions/body-regions";
import { KINDS, POSITIONS } from "../../../../shared/exercises/exercise";
import type { CustomExercise } from "../../../../shared/routines/custom/custom-routines";
import { FormField } from "../../../components/form-field";
import { optionsOf, Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import styles from "./exercise-choices.module.css";

interface ChoicesProps {
  readonly draft: CustomExercise;
  readonly onChange: (change: Partial<CustomExercise>) => void;
}

/** Where in the body an exercise works, the posture it is done in, and its kind. */
export function ExerciseChoices({ draft, onChange }: ChoicesProps) {
  const { t } = useApp();
  const [area, ...further] = draft.areas;
  return (
    <div className={styles.choices}>
      <Choice
        label={t("own.areas")}
        values={AREAS}
        value={area}
        nameOf={(each) => t(`area.${each}`)}
        onChange={(each) => onChange({ areas: [each, ...further.filter((other) => other !== each)] })}
      />
      <Choice
        label={t("own.position")}
        values={POSITIONS}
        value={draft.position}
        nameOf={(each) => t(`catalogue.position.${each}`)}
        onChange={(position) => onChange({ position })}
      />
      <Choice
        label={t("own.kind")}
        values={KINDS}
        value={draft.kind}
        nameOf={(each) => t(`own.kind.${each}`)}
        onChange={(kind) => onChange({ kind })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly nameOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}
function Choice<T extends string>({ label, values, value, nameOf, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <FormField id={id} label={label} control="wide">
      <Select id={id} options={optionsOf(values, nameOf)} value={value} onChoose={onChange} />
    </FormField>
  );
}
