import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { HelpText } from "./help-text";
import styles from "./form-field.module.css";

/** The ids of a field's help and of what is wrong with it, for `aria-describedby`. */
export const describedBy = (id: string): string => `${id}-help ${id}-error`;

interface FormFieldProps {
  /** The id of the control; the control is to be described by {@link describedBy} it. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What the field still needs; empty while nothing is wrong. */
  readonly error?: string;
  /** Whether a error is spoken when it comes up: not where the form says it for all its fields. */
  readonly isErrorSpoken?: boolean;
  /** `wide` controls fill the line. */
  readonly control?: "natural" | "wide";
  readonly className?: string | undefined;
  /** The control, and what stands beside it. */
  readonly children: ReactNode;
}

/** A control of a form: its label above, help and errors below. */
export function FormField(props: FormFieldProps) {
  const { id, label, help, error = "", isErrorSpoken = false, control = "natural", className, children } = props;
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control} data-control={control}>
        {children}
      </div>
      {help !== undefined && <HelpText id={`${id}-help`}>{help}</HelpText>}
      <p id={`${id}-error`} role={isErrorSpoken ? "alert" : undefined} className={styles.error}>
        {error}
      </p>
    </div>
  );
}
