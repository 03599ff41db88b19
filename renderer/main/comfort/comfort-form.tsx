import { useState } from "react";
import {
  answeredRegions,
  COMFORT_REGIONS,
  DISCOMFORTS,
  FREQUENCIES,
  INTERFERENCES,
  type ComfortAnswers,
  type ComfortRegion,
  type RegionComfort,
} from "../../../shared/workspace/comfort/comfort";
import type { MessageKey } from "../../../shared/i18n/english";
import { useApp } from "../state/app-context";
import styles from "./comfort.module.css";

interface FormProps {
  /** What was answered before and not finished. */
  readonly begun: ComfortAnswers;
  /** All answers so far, whenever one is given. */
  readonly onAnswer: (answers: ComfortAnswers) => void;
  readonly onKeep: (answers: ComfortAnswers) => void;
  readonly onClear: () => void;
}

/** How often, how strong and how much in the way, for each part of the body. What is not answered is left out. */
export function ComfortForm({ begun, onAnswer, onKeep, onClear }: FormProps) {
  const { t } = useApp();
  const [answers, setAnswers] = useState(begun);
  const [hasBegun] = useState(answeredRegions(begun).length > 0);
  const give = (given: ComfortAnswers): void => {
    setAnswers(given);
    onAnswer(given);
  };
  const isEmpty = answeredRegions(answers).length === 0;
  const nothing = (): void => {
    const left = COMFORT_REGIONS.filter((region) => answers[region]?.frequency === undefined);
    give({ ...answers, ...Object.fromEntries(left.map((region) => [region, { frequency: "never" }])) });
  };
  return (
    <form
      className={styles.panel}
      aria-labelledby="comfort-questions"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onKeep(answers);
      }}
    >
      <h2 id="comfort-questions">{t("comfort.questions")}</h2>
      {hasBegun && <p className={styles.help}>{t("comfort.begun")}</p>}
      {COMFORT_REGIONS.map((region) => (
        <Region
          key={region}
          region={region}
          given={answers[region] ?? {}}
          onGive={(given) => give({ ...answers, [region]: given })}
        />
      ))}
      <div className={styles.actions}>
        <button type="submit" data-kind="main" disabled={isEmpty}>
          {t("comfort.keep")}
        </button>
        <button type="button" onClick={nothing}>
          {t("comfort.allNever")}
        </button>
        {!isEmpty && (
          <button type="button" onClick={onClear}>
            {t("comfort.clear")}
          </button>
        )}
      </div>
    </form>
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
    <fieldset className={styles.region}>
      <legend>{t(`comfort.region.${region}`)}</legend>
      <div className={styles.choices}>
        <Choice
          label={t("comfort.frequency")}
          value={frequency}
          choices={FREQUENCIES}
          wordsOf={(each) => `comfort.frequency.${each}`}
          onChoose={(chosen) => {
            const { frequency: _before, ...others } = given;
            // Of what never was there is nothing more to tell.
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
    </fieldset>
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
    <label className={styles.field}>
      {label}
      <select
        value={value ?? ""}
        onChange={({ target }) => onChoose(choices.find((choice) => choice === target.value))}
      >
        <option value="">{t("comfort.open")}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(wordsOf(choice))}
          </option>
        ))}
      </select>
    </label>
  );
}
