import { useState } from "react";
import type { CallName, Calls, MainApi, PauseChoice, Reply } from "../../../shared/ipc";
import type { MessageKey } from "../../../shared/i18n/messages.en";
import { useApp } from "../state/app-context";
import styles from "./today.module.css";

const PAUSES: readonly { readonly choice: PauseChoice; readonly label: MessageKey }[] = [
  { choice: 30, label: "pause.30min" },
  { choice: 60, label: "pause.1h" },
  { choice: 120, label: "pause.2h" },
  { choice: "untilTomorrow", label: "pause.untilTomorrow" },
  { choice: "untilResumed", label: "pause.untilResumed" },
];

/** What can be done about the break now: everything the tray offers, since some desktops show no tray. */
export function BreakActions() {
  const { app, api, t } = useApp();
  const [refusal, setRefusal] = useState("");
  const { mode, hold, postponesLeft } = app.schedule;
  const isAsking = mode === "notice" || mode === "prompt";
  const tell = (reply: Promise<Reply<Calls[CallName]["answer"]>>): void =>
    void reply.then((said) => setRefusal(said.ok ? "" : said.message));
  const button = (label: string, call: Parameters<MainApi["call"]>[0], isMain = false) => (
    <button type="button" data-kind={isMain ? "main" : undefined} onClick={() => tell(api.call(call))}>
      {label}
    </button>
  );
  return (
    <div className={styles.actions}>
      {hold === "paused" && mode !== "break" && button(t("today.resume"), "pause:end", true)}
      {mode === "break"
        ? button(t("today.done"), "break:end", true)
        : button(t("today.start"), "break:start", hold !== "paused")}
      {isAsking &&
        postponesLeft > 0 &&
        button(t("today.postpone", { minutes: app.settings.postponeMin }), "break:postpone")}
      {isAsking && button(t("today.skip"), "break:skip")}
      {mode !== "break" && button(t("today.report"), "break:report")}
      {hold !== "paused" && <PauseMenu onPause={(choice) => tell(api.call("pause:start", choice))} />}
      <p role="status" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}

/** A list of lengths behind one button; a native disclosure, so that it works with every key and reader. */
function PauseMenu({ onPause }: { readonly onPause: (choice: PauseChoice) => void }) {
  const { t } = useApp();
  return (
    <details className={styles.pause}>
      <summary>{t("today.pause")}</summary>
      <div role="group" aria-label={t("today.pause.for")} className={styles.pauseList}>
        {PAUSES.map(({ choice, label }) => (
          <button key={choice} type="button" onClick={() => onPause(choice)}>
            {t(label)}
          </button>
        ))}
      </div>
    </details>
  );
}
