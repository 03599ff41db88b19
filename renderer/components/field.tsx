import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";

interface FieldProps {
  readonly label: string;
  readonly className?: string | undefined;
  /** One control, which the label names. */
  readonly children: ReactNode;
}

/** A control below its label, in small type. `FormField` is the one with help and errors. */
export const Field = ({ label, className, children }: FieldProps) => (
  <label className={classNames(styles.field, className)}>
    {label}
    {children}
  </label>
);
