import type { MainApi } from "../../../shared/ipc";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useMutation } from "../state/use-mutation";
import { PauseMenu } from "./pause-menu";
import styles from "./break-actions.module.css";

/** What can be done about the break now: all that the tray offers, since some desktops show no tray. */
export function BreakActions() {
  const { app, api, t } = useApp();
  const { run, status } = useMutation();
  const { mode, hold, postponesLeft } = app.schedule;
  const isAsking = mode === "notice" || mode === "prompt";
  const button = (label: string, call: Parameters<MainApi["call"]>[0], kind?: "main") => (
    <Button kind={kind} onClick={() => void run(api.call(call))}>
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {hold === "paused" && mode !== "break" && button(t("today.resume"), "pause:end", "main")}
      {mode === "break"
        ? button(t("today.done"), "break:end", "main")
        : button(t("today.start"), "break:start", hold === "paused" ? undefined : "main")}
      {isAsking &&
        postponesLeft > 0 &&
        button(t("today.postpone", { minutes: app.settings.postponeMin }), "break:postpone")}
      {isAsking && button(t("today.skip"), "break:skip")}
      {mode !== "break" && button(t("today.report"), "break:report")}
      {hold !== "paused" && <PauseMenu onPause={(choice) => void run(api.call("pause:start", choice))} />}
      <Status status={status} />
    </div>
  );
}
