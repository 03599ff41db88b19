import type { ReactNode, RefObject } from "react";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import type { Feedback } from "../../state/feedback";
import styles from "./custom-form.module.css";

interface CustomFormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly title: string;
  readonly status: Feedback;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The frame of both forms: the title, the fields, what came of saving, and the buttons. */
export function CustomForm({ form, title, status, onSubmit, onCancel, children }: CustomFormProps) {
  const { t } = useApp();
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby="custom-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id="custom-form">{title}</h3>
      {children}
      <Status status={status} />
      <ButtonRow>
        <Button type="submit" kind="main">
          {t("own.save")}
        </Button>
        <Button onClick={onCancel}>{t("own.cancel")}</Button>
      </ButtonRow>
    </form>
  );
}
