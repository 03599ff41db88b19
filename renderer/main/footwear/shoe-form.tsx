import { useEffect, useRef, useState } from "react";
import { normalizeText } from "../../../shared/schemas/text";
import { INSOLES, MAX_SHOE_NAME, type Insole, type ShoeFacts } from "../../../shared/footwear/shoes";
import { SHOE_KINDS, type ShoeKind } from "../../../shared/footwear/wear";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { describedBy, FormField } from "../../components/form-field";
import { Panel } from "../../components/panel";
import { optionsOf, Select } from "../../components/select";
import { TextField } from "../../components/text-field";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import styles from "./shoe-form.module.css";

const EARLIEST = "1990-01-01";

interface FormProps {
  readonly title: string;
  readonly keepLabel: string;
  readonly given?: ShoeFacts;
  readonly onKeep: (shoe: ShoeFacts) => void;
  readonly onCancel: () => void;
}

/** What stands in the form; a date that is not told is an empty text. */
interface Draft {
  readonly name: string;
  readonly kind: ShoeKind;
  readonly insole: Insole;
  readonly bought: string;
  readonly worn: string;
}
const draftOf = (given: ShoeFacts | undefined): Draft => ({
  name: given?.name ?? "",
  kind: given?.kind ?? "athletic",
  insole: given?.insole ?? "own",
  bought: given?.boughtOn ?? "",
  worn: given?.firstWornOn ?? "",
});
const factsOf = ({ name, kind, insole, bought, worn }: Draft): ShoeFacts => ({
  ...{ name: normalizeText(name, MAX_SHOE_NAME), kind, insole },
  ...(bought === "" ? {} : { boughtOn: bought }),
  ...(worn === "" ? {} : { firstWornOn: worn }),
});

/** What is told of a pair. A name is needed; everything else may stay as it is. */
export function ShoeForm({ title, keepLabel, given, onKeep, onCancel }: FormProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const [draft, setDraft] = useState(() => draftOf(given));
  const [isChecked, setChecked] = useState(false);
  const isWrong = (date: string): boolean => date !== "" && (date < EARLIEST || date > today);
  const isNameless = normalizeText(draft.name, MAX_SHOE_NAME) === "";
  const dateError = (date: string): string => (isChecked && isWrong(date) ? t("shoes.date.error") : "");
  const keep = (): void => {
    setChecked(true);
    if (!isNameless && !isWrong(draft.bought) && !isWrong(draft.worn)) onKeep(factsOf(draft));
  };
  return (
    <Panel title={title}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <NameField
          name={draft.name}
          error={isChecked && isNameless ? t("shoes.name.error") : ""}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <Choices draft={draft} onChange={setDraft} />
        <DateField
          {...{ id: "shoe-bought", label: t("shoes.bought"), today }}
          value={draft.bought}
          error={dateError(draft.bought)}
          onChange={(bought) => setDraft({ ...draft, bought })}
        />
        <DateField
          {...{ id: "shoe-worn", label: t("shoes.worn"), help: t("shoes.worn.help"), today }}
          value={draft.worn}
          error={dateError(draft.worn)}
          onChange={(worn) => setDraft({ ...draft, worn })}
        />
        <ButtonRow>
          <Button type="submit" kind="main">
            {keepLabel}
          </Button>
          <Button onClick={onCancel}>{t("shoes.cancel")}</Button>
        </ButtonRow>
      </form>
    </Panel>
  );
}

interface NameProps {
  readonly name: string;
  readonly error: string;
  readonly onChange: (name: string) => void;
}
/** The first field, which takes the focus from the button that opened the form. */
function NameField({ name, error, onChange }: NameProps) {
  const { t } = useApp();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <FormField id="shoe-name" label={t("shoes.name")} help={t("shoes.name.help")} error={error} isErrorSpoken>
      <TextField
        id="shoe-name"
        ref={field}
        value={name}
        aria-describedby={describedBy("shoe-name")}
        aria-invalid={error !== ""}
        onChange={onChange}
      />
    </FormField>
  );
}

interface ChoicesProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}
function Choices({ draft, onChange }: ChoicesProps) {
  const { t } = useApp();
  return (
    <>
      <FormField id="shoe-kind" label={t("shoes.kind")}>
        <Select
          id="shoe-kind"
          options={optionsOf(SHOE_KINDS, (each) => t(`shoes.kind.${each}`))}
          value={draft.kind}
          onChoose={(kind) => onChange({ ...draft, kind })}
        />
      </FormField>
      <FormField id="shoe-insole" label={t("shoes.insole")} help={t("shoes.insole.note")}>
        <Select
          id="shoe-insole"
          options={optionsOf(INSOLES, (each) => t(`shoes.insole.${each}`))}
          value={draft.insole}
          aria-describedby={describedBy("shoe-insole")}
          onChoose={(insole) => onChange({ ...draft, insole })}
        />
      </FormField>
    </>
  );
}

interface DateProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly today: string;
  readonly value: string;
  readonly error: string;
  readonly onChange: (date: string) => void;
}
const DateField = ({ id, label, help, today, value, error, onChange }: DateProps) => (
  <FormField id={id} label={label} help={help} error={error} isErrorSpoken>
    <input
      id={id}
      type="date"
      min={EARLIEST}
      max={today}
      value={value}
      aria-describedby={describedBy(id)}
      aria-invalid={error !== ""}
      onChange={({ target }) => onChange(target.value)}
    />
  </FormField>
);
