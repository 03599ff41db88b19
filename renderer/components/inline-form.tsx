import type { ReactNode } from "react";
import { chosenKey } from "../../shared/keyboard/chosen-key";
import styles from "./inline-form.module.css";

interface InlineFormProps {
  readonly label?: string;
  readonly onSubmit: () => void;
  /** Escape was pressed. */
  readonly onCancel?: () => void;
  /** A field, and the buttons beside it. */
  readonly children: ReactNode;
}

/** A form of one line. */
export const InlineForm = ({ label, onSubmit, onCancel, children }: InlineFormProps) => (
  <form
    className={styles.form}
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
    onKeyDown={({ nativeEvent }) => {
      if (chosenKey(nativeEvent, ["escape"]) !== null) onCancel?.();
    }}
  >
    {children}
  </form>
);
