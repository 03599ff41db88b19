import styles from "./routines.module.css";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly nameOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of some words. */
export function ChoiceField<T extends string>({ label, values, value, nameOf, onChange }: ChoiceProps<T>) {
  return (
    <label className={styles.field}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((each) => each === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TicksProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly ticked: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChange: (ticked: readonly T[]) => void;
}

/** Any of some words. */
export function TicksField<T extends string>({ legend, values, ticked, nameOf, onChange }: TicksProps<T>) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className={styles.check}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ target }) =>
              onChange(values.filter((each) => (each === value ? target.checked : ticked.includes(each))))
            }
          />
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
