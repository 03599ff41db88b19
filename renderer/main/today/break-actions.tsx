import { useState } from "react";
import type { CallName, Calls, MainApi, Reply } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import { PauseMenu } from "./pause-menu";
import styles from "./today.module.css";

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
