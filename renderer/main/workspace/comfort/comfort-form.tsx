import { useState } from "react";
import type { MessageKey } from "../../../../shared/i18n/english";
import {
  answeredRegions,
  type ComfortAnswers,
  DISCOMFORTS,
  FREQUENCIES,
  INTERFERENCES,
  type RegionComfort,
} from "../../../../shared/workspace/comfort/comfort";
import { COMFORT_REGIONS, type ComfortRegion } from "../../../../shared/body-regions/body-regions";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Field } from "../../../components/field";
import { Fieldset } from "../../../components/fieldset";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { optionsOf, Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import styles from "./comfort-form.module.css";

interface FormProps {
  /** Answers of an earlier time that were not finished. */
  readonly begun: ComfortAnswers;
  /** Told of all answers so far whenever one is given. */
  readonly onAnswer: (answers: ComfortAnswers) => void;
  readonly onKeep: (answers: ComfortAnswers) => void;
  readonly onClear: () => void;
}

/** How often, how strong and how much in the way, for each part of the body. Each answer is optional. */
export function ComfortForm({ begun, onAnswer, onKeep, onClear }: FormProps) {
  const { t } = useApp();
  const [answers, setAnswers] = useState(begun);
  const [hasBegun] = useState(answeredRegions(begun).length > 0);
  const give = (given: ComfortAnswers): void => {
    setAnswers(given);
    onAnswer(given);
  };
  const isEmpty = answeredRegions(answers).length === 0;
  const giveNever = (): void => {
    const left = COMFORT_REGIONS.filter((region) => answers[region]?.frequency === undefined);
    give({ ...answers, ...Object.fromEntries(left.map((region) => [region, { frequency: "never" }])) });
  };
  return (
    <Panel title={t("comfort.questions")} titleId="comfort-questions">
      <form
        className={styles.form}
        aria-labelledby="comfort-questions"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) onKeep(answers);
        }}
      >
        {hasBegun && <HelpText>{t("comfort.begun")}</HelpText>}
        {COMFORT_REGIONS.map((region) => (
          <Region
            key={region}
            region={region}
            given={answers[region] ?? {}}
            onGive={(given) => give({ ...answers, [region]: given })}
          />
        ))}
        <ButtonRow>
          <Button type="submit" kind="main" disabled={isEmpty}>
            {t("comfort.keep")}
          </Button>
          <Button onClick={giveNever}>{t("comfort.allNever")}</Button>
          {!isEmpty && <Button onClick={onClear}>{t("comfort.clear")}</Button>}
        </ButtonRow>
      </form>
    </Panel>
  );
}

interface RegionProps {
  readonly region: ComfortRegion;
  readonly given: RegionComfort;
  readonly onGive: (given: RegionComfort) => void;
}
function Region({ region, given, onGive }: RegionProps) {
  const { t } = useApp();
  const { frequency, discomfort, interference } = given;
  const hasMore = frequency !== undefined && frequency !== "never";
  return (
    <Fieldset legend={t(`comfort.region.${region}`)} className={styles.region}>
      <div className={styles.choices}>
        <Choice
          label={t("comfort.frequency")}
          value={frequency}
          choices={FREQUENCIES}
          wordsOf={(each) => `comfort.frequency.${each}`}
          onChoose={(chosen) => {
            const { frequency: _before, ...others } = given;
            // Where nothing was ever felt, there is nothing more to tell.
            onGive(chosen === undefined || chosen === "never" ? only(chosen) : { ...others, frequency: chosen });
          }}
        />
        {hasMore && (
          <Choice
            label={t("comfort.discomfort")}
            value={discomfort}
            choices={DISCOMFORTS}
            wordsOf={(each) => `comfort.discomfort.${each}`}
            onChoose={(chosen) => {
              const { discomfort: _before, ...others } = given;
              onGive(chosen === undefined ? others : { ...others, discomfort: chosen });
            }}
          />
        )}
        {hasMore && (
          <Choice
            label={t("comfort.interference")}
            value={interference}
            choices={INTERFERENCES}
            wordsOf={(each) => `comfort.interference.${each}`}
            onChoose={(chosen) => {
              const { interference: _before, ...others } = given;
              onGive(chosen === undefined ? others : { ...others, interference: chosen });
            }}
          />
        )}
      </div>
    </Fieldset>
  );
}
const only = (frequency: "never" | undefined): RegionComfort => (frequency === undefined ? {} : { frequency });

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly choices: readonly T[];
  readonly wordsOf: (choice: T) => MessageKey;
  readonly onChoose: (choice: T | undefined) => void;
}
function Choice<T extends string>({ label, value, choices, wordsOf, onChoose }: ChoiceProps<T>) {
  const { t } = useApp();
  return (
    <Field label={label} className={styles.choice}>
      <Select
        options={[{ value: "", label: t("comfort.open") }, ...optionsOf(choices, (choice) => t(wordsOf(choice)))]}
        value={value ?? ""}
        onChoose={(chosen) => onChoose(chosen === "" ? undefined : chosen)}
      />
    </Field>
  );
}
