import { useState, type ReactNode } from "react";
import styles from "./settings.module.css";

interface EditableListProps {
  readonly type: "date" | "time";
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly removeLabelOf: (value: string) => string;
  readonly fieldLabel: string;
  readonly addLabel: string;
  readonly className: string | undefined;
  /** Whether the only value that is left has to stay. */
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
      <ul className={props.className}>
        {values.map((value) => (
          <li key={value} className={styles.range}>
            <span>{props.nameOf(value)}</span>
            <button
              type="button"
              aria-label={props.removeLabelOf(value)}
              disabled={keepsLast && values.length === 1}
              onClick={() => props.onRemove(value)}
            >
              −
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.control}>
        <input
          type={props.type}
          aria-label={props.fieldLabel}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button
          type="button"
          disabled={draft === ""}
          onClick={() => {
            props.onAdd(draft);
            setDraft("");
          }}
        >
          {props.addLabel}
        </button>
        {props.children}
      </div>
    </>
  );
}
