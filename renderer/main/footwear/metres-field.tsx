import { useState } from "react";
import { MAX_METRES } from "../../../shared/footwear/shoes";
import { Button } from "../../components/button";
import { describedBy, FormField } from "../../components/form-field";
import { NumberField } from "../../components/number-field";
import { useApp } from "../state/app-context";
import { typedMetres, useShoeWords } from "./use-shoe-words";

interface MetresProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly keepLabel: string;
  /** What is kept already, in the unit of the region. */
  readonly kept: string;
  /** `null` where the field was emptied. */
  readonly onKeep: (metres: number | null) => void;
}

/** A distance in the unit of the region, kept by its button or by Enter. */
export function MetresField({ id, label, help, keepLabel, kept, onKeep }: MetresProps) {
  const { t } = useApp();
  const { perUnit, unit, distance } = useShoeWords();
  const [draft, setDraft] = useState(kept);
  const [isWrong, setWrong] = useState(false);
  const keep = (): void => {
    const metres = typedMetres(draft, perUnit, MAX_METRES);
    const isEmptied = draft.trim() === "" && kept !== "";
    setWrong(metres === null && !isEmptied);
    if (metres === null && !isEmptied) return;
    if (kept === "") setDraft("");
    onKeep(metres);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      noValidate
    >
      <FormField
        id={id}
        label={label}
        help={help}
        error={isWrong ? t("shoes.log.error", { most: distance(MAX_METRES) }) : ""}
        isErrorSpoken
      >
        <NumberField
          id={id}
          min={0}
          step="any"
          describedBy={describedBy(id)}
          suffix={unit}
          value={draft}
          isInvalid={isWrong}
          onChange={setDraft}
        />
        <Button type="submit">{keepLabel}</Button>
      </FormField>
    </form>
  );
}
