import { useState } from "react";
import type { CustomRoutine } from "../../../../shared/routines/custom/custom-routines";
import { useApp } from "../../state/app-context";
import { CardOrder } from "./card-order";
import { CustomForm } from "./custom-form";
import { CustomTextField } from "./custom-text-field";
import { type FormProps, useCustomForm } from "./use-custom-form";

/** A routine of the person's own: a name, and cards in an order that buttons change. */
export function RoutineForm({ entry, onKept, onCancel }: FormProps<CustomRoutine>) {
  const { t } = useApp();
  const [name, setName] = useState(entry.name);
  const [steps, setSteps] = useState(entry.steps);
  const { form, keep, errorOf, status } = useCustomForm(onKept);
  return (
    <CustomForm
      form={form}
      title={entry.name === "" ? t("own.add.routine") : t("own.edit.named", { name: entry.name })}
      status={status}
      onSubmit={() => void keep({ type: "routine", entry: { ...entry, name, steps } })}
      onCancel={onCancel}
    >
      <CustomTextField
        name="name"
        label={t("own.name")}
        value={name}
        error={errorOf("name")}
        isFirst
        onChange={setName}
      />
      <CardOrder steps={steps} error={errorOf("steps")} onChange={setSteps} />
    </CustomForm>
  );
}
