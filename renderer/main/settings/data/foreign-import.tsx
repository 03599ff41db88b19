import { useState } from "react";
import type { ForeignFile, ForeignPreview } from "../../../../shared/importers/channels";
import { FOREIGN_APPS, type ForeignApp } from "../../../../shared/importers/importer";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { feedbackOf } from "../../state/feedback";
import { useFeedback } from "../../state/use-feedback";
import { ForeignNotes } from "./foreign-notes";
import styles from "./foreign-import.module.css";

type Step =
  | { readonly type: "closed" | "taken" }
  | { readonly type: "choosing"; readonly found: readonly ForeignApp[] }
  | { readonly type: "looking"; readonly preview: ForeignPreview; readonly found: readonly ForeignApp[] };

/** What was pressed is gone by then, and its place in the order of the keyboard with it. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Moves the settings of another app in: what they come to is shown first, and what was taken over can be undone. */
export function ForeignImport() {
  const { api, t } = useApp();
  const { status, follow } = useFeedback();
  const [step, setStep] = useState<Step>({ type: "closed" });
  const open = async (): Promise<void> => {
    const reply = await follow(api.call("foreign:find"));
    if (reply.ok) setStep({ type: "choosing", found: reply.value });
  };
  const look = async (file: ForeignFile, found: readonly ForeignApp[]): Promise<void> => {
    const reply = await follow(api.call("foreign:look", file));
    if (reply.ok && reply.value !== null) setStep({ type: "looking", preview: reply.value, found });
  };
  const take = async (): Promise<void> => {
    const reply = await follow(api.call("foreign:take"), (each) =>
      feedbackOf(each, each.ok ? t("importers.done", { ...each.value }) : ""),
    );
    if (reply.ok || reply.code === "E_SAVE") setStep({ type: "taken" });
  };
  const undo = async (): Promise<void> => {
    const reply = await follow(api.call("foreign:undo"), (each) => feedbackOf(each, t("importers.undone")));
    if (reply.ok || reply.code !== "E_LIMIT") setStep({ type: "closed" });
  };
  return (
    <div className={styles.import}>
      {step.type === "closed" && <Button onClick={() => void open()}>{t("importers.open")}</Button>}
      {step.type === "choosing" && <Choose found={step.found} onLook={(file) => void look(file, step.found)} />}
      {step.type === "looking" && (
        <Preview
          preview={step.preview}
          onTake={() => void take()}
          onLeave={() => setStep({ type: "choosing", found: step.found })}
        />
      )}
      {step.type === "taken" && (
        <div>
          <Button ref={takeFocus} onClick={() => void undo()}>
            {t("importers.undo")}
          </Button>
        </div>
      )}
      <Status status={status} />
    </div>
  );
}

interface ChooseProps {
  readonly found: readonly ForeignApp[];
  readonly onLook: (file: ForeignFile) => void;
}
function Choose({ found, onLook }: ChooseProps) {
  const { t } = useApp();
  return (
    <div role="group" aria-label={t("importers.open")} className={styles.import}>
      <HelpText>{t("importers.lead")}</HelpText>
      <ButtonRow>
        {found.map((app, at) => (
          <Button
            key={app}
            ref={at === 0 ? takeFocus : null}
            kind="main"
            onClick={() => onLook({ app, from: "found" })}
          >
            {t("importers.found", { app: t(`importers.app.${app}`) })}
          </Button>
        ))}
        {FOREIGN_APPS.map((app, at) => (
          <Button
            key={app}
            ref={at === 0 && found.length === 0 ? takeFocus : null}
            onClick={() => onLook({ app, from: "chosen" })}
          >
            {t("importers.fromFile", { app: t(`importers.app.${app}`) })}
          </Button>
        ))}
      </ButtonRow>
    </div>
  );
}

interface PreviewProps {
  readonly preview: ForeignPreview;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}
function Preview({ preview: { app, file, notes, settings, exercises }, onTake, onLeave }: PreviewProps) {
  const { t } = useApp();
  const title = t("importers.preview", { file, app: t(`importers.app.${app}`) });
  return (
    <section aria-label={title} className={styles.import}>
      <h3 ref={takeFocus} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p>{t("importers.preview.settings", { count: settings })}</p>
      {exercises > 0 && <p>{t("importers.preview.exercises", { count: exercises })}</p>}
      <ForeignNotes notes={notes} />
      <ButtonRow>
        <Button kind="main" onClick={onTake}>
          {t("importers.take")}
        </Button>
        <Button onClick={onLeave}>{t("importers.leave")}</Button>
      </ButtonRow>
    </section>
  );
}
