import { useState } from "react";
import type { PauseChoice } from "../../../shared/scheduler/pause";
import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import type { MainApi } from "../../../shared/contract";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useFeedback } from "../state/use-feedback";
import { PauseMenu } from "./pause-menu";
import styles from "./break-actions.module.css";

/** What can be done about the break now: all that the tray offers, since some desktops show no tray. */
export function BreakActions() {
  const { api, t } = useApp();
  const settings = useDocumentValue("settings");
  const schedule = useAppState((state) => state.schedule);
  const { status, follow } = useFeedback();
  const [hasPaused, setHasPaused] = useState(false);
  const { mode, hold, postponesLeft } = schedule;
  const isAsking = mode === "notice" || mode === "prompt";
  const button = (label: string, call: Parameters<MainApi["call"]>[0], kind?: "main") => (
    <Button kind={kind} onClick={() => void follow(api.call(call))}>
      {label}
    </Button>
  );
  const pause = (choice: PauseChoice): void => {
    setHasPaused(true);
    void follow(api.call("pause:start", choice));
  };
  return (
    <div className={styles.actions}>
      {hold === "paused" && mode !== "break" && (
        // The menu that was pressed is gone: the keyboard goes on at the way back.
        <Button kind="main" autoFocus={hasPaused} onClick={() => void follow(api.call("pause:end"))}>
          {t("today.resume")}
        </Button>
      )}
      {mode === "break"
        ? button(t("today.done"), "break:end", "main")
        : button(t("today.start"), "break:start", hold === "paused" ? undefined : "main")}
      {isAsking &&
        postponesLeft > 0 &&
        button(t("today.postpone", { minutes: settings.postponeMin }), "break:postpone")}
      {isAsking && button(t("today.skip"), "break:skip")}
      {mode !== "break" && button(t("today.report"), "break:report")}
      {hold !== "paused" && <PauseMenu onPause={pause} />}
      <Status status={status} />
    </div>
  );
}
