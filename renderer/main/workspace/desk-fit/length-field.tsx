import { type ReactNode, useState } from "react";
import { FIT_LIMITS, type FitField, isWithin } from "../../../../shared/workspace/desk-fit/desk-fit";
import { CM_PER_INCH } from "../../../../shared/workspace/desk-fit/fit-advice";
import type { MeasuresAt } from "../../../../shared/workspace/desk-fit/measures";
import { describedBy, FormField } from "../../../components/form-field";
import { NumberField } from "../../../components/number-field";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";
import styles from "./length-field.module.css";

interface FieldProps {
  readonly field: FitField;
  readonly measures: MeasuresAt;
  readonly onMeasured: (measures: MeasuresAt) => void;
}

/** A length in the person's unit. An impossible one is not saved: it stays in the field, which says why. */
export function LengthField({ field, measures, onMeasured }: FieldProps) {
  const { t } = useApp();
  const perUnit = measures.unit === "in" ? CM_PER_INCH : 1;
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const kept = measures[field];
  const done = (): void => {
    if (draft === null) return;
    const measured = withLength(measures, field, draft.trim() === "" ? null : Number(draft) * perUnit);
    setWrong(measured === null);
    if (measured === null) return;
    setDraft(null);
    onMeasured(measured);
  };
  return (
    <LengthRow field={field} measures={measures} isWrong={isWrong}>
      <NumberField
        id={field}
        min={0}
        step="any"
        describedBy={describedBy(field)}
        suffix={t("length.unit", { unit: measures.unit ?? "cm" })}
        value={draft ?? shown(kept, perUnit)}
        isInvalid={isWrong}
        onChange={setDraft}
        onDone={done}
      />
    </LengthRow>
  );
}

/** The height as feet and inches. */
export function HeightInFeet({ measures, onMeasured }: Omit<FieldProps, "field">) {
  const { t } = useApp();
  const [drafts, setDrafts] = useState<{ readonly feet?: string; readonly inches?: string }>({});
  const [isWrong, setWrong] = useState(false);
  const whole = measures.heightCm === undefined ? null : Math.round((measures.heightCm / CM_PER_INCH) * 10) / 10;
  const feet = drafts.feet ?? (whole === null ? "" : String(Math.floor(whole / 12)));
  const inches = drafts.inches ?? (whole === null ? "" : String(Math.round((whole % 12) * 10) / 10));
  const done = (): void => {
    if (drafts.feet === undefined && drafts.inches === undefined) return;
    const isEmpty = feet.trim() === "" && inches.trim() === "";
    const measured = withLength(
      measures,
      "heightCm",
      isEmpty ? null : (Number(feet) * 12 + Number(inches)) * CM_PER_INCH,
    );
    setWrong(measured === null);
    if (measured === null) return;
    setDrafts({});
    onMeasured(measured);
  };
  const shared = {
    min: 0,
    step: "any",
    describedBy: describedBy("heightCm"),
    isInvalid: isWrong,
    onDone: done,
  } as const;
  return (
    <LengthRow field="heightCm" measures={measures} isWrong={isWrong}>
      <NumberField
        {...shared}
        id="heightCm"
        label={t("deskFit.height.feet")}
        suffix={t("length.feet")}
        value={feet}
        onChange={(text) => setDrafts({ ...drafts, feet: text })}
      />
      <NumberField
        {...shared}
        id="heightCm-inches"
        label={t("deskFit.height.inches")}
        suffix={t("length.unit", { unit: "in" })}
        value={inches}
        onChange={(text) => setDrafts({ ...drafts, inches: text })}
      />
    </LengthRow>
  );
}

interface RowProps {
  readonly field: FitField;
  readonly measures: MeasuresAt;
  readonly isWrong: boolean;
  readonly children: ReactNode;
}
function LengthRow({ field, measures, isWrong, children }: RowProps) {
  const { t } = useApp();
  const { one } = useLengths(measures);
  const [low, high] = FIT_LIMITS[field];
  const range =
    field === "heightCm" ? t("deskFit.heightCm.range") : t("deskFit.range", { low: one(low), high: one(high) });
  return (
    <FormField
      id={field}
      label={t(`deskFit.${field}`)}
      help={t(`deskFit.${field}.help`)}
      error={isWrong ? range : ""}
      isErrorSpoken
    >
      <span className={styles.numbers}>{children}</span>
    </FormField>
  );
}

/** The measures with one length changed or taken back; `null` for an impossible length. */
function withLength(measures: MeasuresAt, field: FitField, cm: number | null): MeasuresAt | null {
  const { [field]: _before, ...others } = measures;
  if (cm === null) return others;
  const rounded = Math.round(cm * 100) / 100;
  return isWithin(field, rounded) ? { ...others, [field]: rounded } : null;
}

const shown = (cm: number | undefined, perUnit: number): string =>
  cm === undefined ? "" : String(Math.round((cm / perUnit) * 10) / 10);
