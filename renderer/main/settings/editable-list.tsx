import { type ReactNode, useState } from "react";
import { Button } from "../../components/button";
import styles from "./editable-list.module.css";

interface EditableListProps {
  readonly type: "date" | "time";
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly removeLabelOf: (value: string) => string;
  readonly fieldLabel: string;
  readonly addLabel: string;
  readonly layout: "row" | "column";
  /** Whether the last value has to stay. */
  readonly keepsLast?: boolean;
  readonly onAdd: (value: string) => void;
  readonly onRemove: (value: string) => void;
  /** What stands beside the field and its button. */
  readonly children: ReactNode;
}

/** Dates or times, each with a button that removes it, and a field for one more. */
export function EditableList(props: EditableListProps) {
  const [draft, setDraft] = useState("");
  const { values, keepsLast = false } = props;
  return (
    <>
      <ul className={styles.values} data-layout={props.layout}>
        {values.map((value) => (
          <li key={value} className={styles.value}>
            <span>{props.nameOf(value)}</span>
            <Button
              aria-label={props.removeLabelOf(value)}
              disabled={keepsLast && values.length === 1}
              onClick={() => props.onRemove(value)}
            >
              −
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <input
          type={props.type}
          aria-label={props.fieldLabel}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <Button
          disabled={draft === ""}
          onClick={() => {
            props.onAdd(draft);
            setDraft("");
          }}
        >
          {props.addLabel}
        </Button>
        {props.children}
      </div>
    </>
  );
}
