import { useState } from "react";
import { Button } from "../../../components/button";
import { HelpText } from "../../../components/help-text";
import { InlineForm } from "../../../components/inline-form";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { feedbackOf } from "../../state/feedback";
import { useFeedback } from "../../state/use-feedback";
import styles from "./delete-everything.module.css";

/** The one that was there may be gone, and its place in the order of the keyboard with it. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** Deletes everything, at the second step: what goes and what stays is said first. Escape keeps it all. */
export function DeleteEverything() {
  const { api, t } = useApp();
  const [step, setStep] = useState<"closed" | "asking" | "kept">("closed");
  const { status, follow } = useFeedback();
  const keep = (): void => setStep("kept");
  if (step !== "asking")
    return (
      <Button ref={step === "kept" ? takeFocus : null} onClick={() => setStep("asking")}>
        {t("data.delete")}
      </Button>
    );
  return (
    <div className={styles.step}>
      <HelpText id="delete-everything">{t("data.delete.lead")}</HelpText>
      <InlineForm
        label={t("data.delete")}
        onSubmit={() => void follow(api.call("data:deleteEverything"), feedbackOf, t("data.delete.going"))}
        onCancel={keep}
      >
        <Button ref={takeFocus} kind="main" aria-describedby="delete-everything" onClick={keep}>
          {t("data.delete.keep")}
        </Button>
        <Button type="submit" aria-describedby="delete-everything">
          {t("data.delete")}
        </Button>
      </InlineForm>
      <Status status={status} />
    </div>
  );
}
