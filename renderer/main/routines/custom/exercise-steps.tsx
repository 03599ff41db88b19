import { useState } from "react";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { Button } from "../../../components/button";
import { Fieldset } from "../../../components/fieldset";
import { useApp } from "../../state/app-context";
import { CustomTextField } from "./custom-text-field";
import styles from "./exercise-steps.module.css";

interface StepsProps {
  readonly steps: readonly string[];
  readonly errorOf: (field: string) => string;
  readonly onChange: (steps: readonly string[]) => void;
}

/** The steps of an exercise: a field for each, to add to and take from. */
export function ExerciseSteps({ steps, errorOf, onChange }: StepsProps) {
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
