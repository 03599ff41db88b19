import styles from "./desk-fit.module.css";

interface NumberFieldProps {
  readonly id: string;
  /** Ids of what explains the field or says what is wrong with it. */
  readonly describedBy: string;
  readonly label?: string;
  readonly suffix?: string;
  readonly text: string;
  readonly invalid: boolean;
  readonly onText: (text: string) => void;
  /** The field was left, or Enter was pressed: half a number is never taken for one. */
  readonly onDone: () => void;
}

/** A field for a number, with its unit beside it. */
export function NumberField({ id, describedBy, label, suffix, text, invalid, onText, onDone }: NumberFieldProps) {
  return (
    <span className={styles.number}>
      <input
        id={id}
        type="number"
        min={0}
        step="any"
        value={text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={({ target }) => onText(target.value)}
        onBlur={onDone}
        onKeyDown={({ key }) => {
          if (key === "Enter") onDone();
        }}
      />
      {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
    </span>
  );
}
