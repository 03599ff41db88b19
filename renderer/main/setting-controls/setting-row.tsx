import type { ReactNode } from "react";
import type { SaidText } from "../state/feedback";
import { Said } from "../../components/status";
import styles from "../settings/settings.module.css";

interface RowProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly said: SaidText;
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
        <Said id={`${id}-said`} said={said} />
      </div>
    </div>
  );
}
