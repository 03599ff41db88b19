import { recheckOf } from "../../../shared/workspace/checklist/recheck";
import type { Workspace } from "../../../shared/workspace/checklist/workspaces";
import { useApp } from "../state/app-context";
import styles from "./checklist/checklist.module.css";
import type { EditWorkspace } from "./use-workspace";

interface RecheckProps {
  readonly workspace: Workspace;
  readonly change: EditWorkspace;
  readonly onStarted?: () => void;
}

/** One line that offers another check, when the time has come or the displays are others. Nothing otherwise. */
export function RecheckLine({ workspace, change, onStarted }: RecheckProps) {
  const { app, t, date } = useApp();
  const recheck = recheckOf(workspace, { epoch: app.schedule.now, displays: app.displays });
  if (recheck === null) return null;
  const start = async (): Promise<void> => {
    if ((await change({ type: "again" })) !== "refused") onStarted?.();
  };
  return (
    <p className={styles.recheck}>
      {recheck.reason === "time" ? t("today.recheck.time", { date: date(recheck.since) }) : t("today.recheck.displays")}{" "}
      <button type="button" onClick={() => void start()}>
        {t("today.recheck.start")}
      </button>
      {recheck.reason === "displays" && (
        <button type="button" onClick={() => void change({ type: "sameAsBefore" })}>
          {t("today.recheck.same")}
        </button>
      )}
    </p>
  );
}
