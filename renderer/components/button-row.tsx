import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./button-row.module.css";

interface ButtonRowProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Buttons side by side. */
export const ButtonRow = ({ className, children }: ButtonRowProps) => (
  <div className={classNames(styles.row, className)}>{children}</div>
);
