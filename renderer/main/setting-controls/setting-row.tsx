import type { ReactNode } from "react";
import { HelpText } from "../../components/help-text";
import { Status } from "../../components/status";
import type { Feedback } from "../state/feedback";
import styles from "./setting-row.module.css";

interface RowProps {
  /** The id of the control, which the label then names. Without one, the label is a plain line. */
  readonly id?: string;
  readonly label: string;
  readonly help: string;
  readonly status: Feedback;
  readonly children: ReactNode;
}

/** The ids of a setting's help and status, for `aria-describedby`. */
export const describedBySetting = (id: string): string => `${id}-help ${id}-status`;

/** A label, a line of help, a control, and what came of the last change. */
export function SettingRow({ id, label, help, status, children }: RowProps) {
  return (
    <div className={styles.row}>
      <div>
        {id === undefined ? <p className={styles.name}>{label}</p> : <label htmlFor={id}>{label}</label>}
        <HelpText {...(id !== undefined && { id: `${id}-help` })}>{help}</HelpText>
      </div>
      <div className={styles.control}>
        {children}
        <Status status={status} place="beside" {...(id !== undefined && { id: `${id}-status` })} />
      </div>
    </div>
  );
}
