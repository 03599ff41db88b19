import { useId, type ReactNode } from "react";
import styles from "./routines.module.css";

interface FieldProps {
  /** As the main process names it: "name", "steps 2". */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly error: string;
  readonly help?: string;
  readonly type?: "text" | "number";
  readonly isFirst?: boolean;
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** A line of text with its name, a word of help, and what it still needs. */
export function TextField({
  field,
  label,
  value,
  error,
  help = "",
  type = "text",
  isFirst,
  children,
  onChange,
}: FieldProps) {
  const id = useId();
  return (
    <div className={styles.textField}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.textRow}>
        <input
          id={id}
          type={type}
          data-field={field}
          dir={type === "text" ? "auto" : undefined}
          value={value}
          autoFocus={isFirst}
          aria-invalid={error !== ""}
          aria-describedby={`${id}-help ${id}-fault`}
          onChange={({ target }) => onChange(target.value)}
        />
        {children}
      </div>
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
      <p id={`${id}-fault`} className={styles.fault}>
        {error}
      </p>
    </div>
  );
}
