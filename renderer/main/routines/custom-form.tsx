import type { ReactNode, RefObject } from "react";
import { useApp } from "../state/app-context";
import type { SaidText } from "../state/said";
import styles from "./routines.module.css";
import { ToldLine } from "./told-line";

interface CustomFormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly title: string;
  readonly told: SaidText;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The form of an exercise or a routine of one's own: its title, its fields, what came of it, and the way to keep or leave it. */
export function CustomForm({ form, title, told, onSubmit, onCancel, children }: CustomFormProps) {
  const { t } = useApp();
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id="own-form">{title}</h3>
      {children}
      <ToldLine told={told} />
      <div className={styles.buttons}>
        <button type="submit" data-kind="main">
          {t("own.save")}
        </button>
        <button type="button" onClick={onCancel}>
          {t("own.cancel")}
        </button>
      </div>
    </form>
  );
}
