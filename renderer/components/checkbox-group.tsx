import type { SaidText } from "../main/state/feedback";
import { Said } from "./status";
import styles from "../main/settings/settings.module.css";

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly labelOf: (each: T) => string;
  readonly value: readonly T[];
  readonly change: (value: readonly T[]) => void;
  readonly said: SaidText;
}

/** A setting that is some of many, as boxes to tick; what is chosen stays in the order of all. */
export function CheckboxGroup<T extends string>({ legend, all, labelOf, value, change, said }: ChecksProps<T>) {
  const toggle = (changed: T, isChosen: boolean): void =>
    change(all.filter((each) => (each === changed ? isChosen : value.includes(each))));
  return (
    <fieldset className={styles.hours}>
      <legend>{legend}</legend>
      {all.map((each) => (
        <label key={each} className={styles.check}>
          <input
            type="checkbox"
            checked={value.includes(each)}
            onChange={({ target }) => toggle(each, target.checked)}
          />
          {labelOf(each)}
        </label>
      ))}
      <Said said={said} />
    </fieldset>
  );
}
