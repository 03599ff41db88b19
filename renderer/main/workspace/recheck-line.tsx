import { isInUse } from "../state/use-document";
import { useAppState } from "../state/use-app-state";
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
  const { t, date } = useApp();
  const now = useAppState(({ schedule }) => schedule.now);
  const present = useAppState(({ desktop }) => desktop.displays);
  const recheck = recheckOf(workspace, { epoch: now, displays: present });
  if (recheck === null) return null;
  const start = async (): Promise<void> => {
    if (isInUse(await edit({ type: "again" }))) onStarted?.();
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
