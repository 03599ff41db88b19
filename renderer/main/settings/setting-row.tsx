import type { ReactNode } from "react";
import styles from "./settings.module.css";

interface RowProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly said: { readonly ok: boolean; readonly text: string };
  readonly children: ReactNode;
}

/** A label, one line of help, a control, and what came of the last change. */
export function SettingRow({ id, label, help, said, children }: RowProps) {
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id}>{label}</label>
        {help !== undefined && (
          <p id={`${id}-help`} className={styles.help}>
            {help}
          </p>
        )}
      </div>
      <div className={styles.control}>
        {children}
        <span id={`${id}-said`} role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
          {said.text}
        </span>
      </div>
    </div>
  );
}
