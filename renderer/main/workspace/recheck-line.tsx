import { recheckOf } from "../../../shared/workspace/checklist/recheck";
import type { Workspace } from "../../../shared/workspace/checklist/workspaces";
import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import type { EditWorkspace } from "./use-workspace";
import styles from "./recheck-line.module.css";

interface RecheckProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
  readonly onStarted?: () => void;
}

/** Offers another check in one line, once its time has come or the displays have changed. Otherwise nothing. */
export function RecheckLine({ workspace, edit, onStarted }: RecheckProps) {
  const { app, t, date } = useApp();
  const recheck = recheckOf(workspace, { epoch: app.schedule.now, displays: app.displays });
  if (recheck === null) return null;
  const start = async (): Promise<void> => {
    if ((await edit({ type: "again" })) !== "refused") onStarted?.();
  };
  return (
    <p className={styles.recheck}>
      {recheck.reason === "time" ? t("today.recheck.time", { date: date(recheck.since) }) : t("today.recheck.displays")}{" "}
      <Button onClick={() => void start()}>{t("today.recheck.start")}</Button>
      {recheck.reason === "displays" && (
        <Button onClick={() => void edit({ type: "sameAsBefore" })}>{t("today.recheck.same")}</Button>
      )}
    </p>
  );
}
