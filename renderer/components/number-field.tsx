import { chosenKey } from "../../shared/keyboard/chosen-key";
import { classNames } from "./class-names";
import styles from "./number-field.module.css";

interface NumberFieldProps {
  readonly id: string;
  readonly name?: string;
  /** The name of a field without a label element of its own. */
  readonly label?: string;
  /** Ids of what explains the field or says what is wrong with it. */
  readonly describedBy: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: "any";
  /** The unit, shown beside the field. */
  readonly suffix?: string;
  /** Text, not a number: what is half typed is not one yet. */
  readonly value: string;
  readonly isInvalid: boolean;
  readonly className?: string | undefined;
  readonly onChange: (text: string) => void;
  /** The field was left, or Enter was pressed. */
  readonly onDone?: () => void;
}

/** A field for a number, with its unit beside it. */
export function NumberField(props: NumberFieldProps) {
  const { id, name, label, describedBy, min, max, step, suffix, value, isInvalid, className, onChange, onDone } = props;
  return (
    <span className={classNames(styles.number, className)}>
      <input
        id={id}
        name={name}
        type="number"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onDone}
        onKeyDown={({ nativeEvent }) => {
          if (chosenKey(nativeEvent, ["enter"]) !== null) onDone?.();
        }}
      />
      {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
    </span>
  );
}
