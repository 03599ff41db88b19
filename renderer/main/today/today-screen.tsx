import { ScreenTitle } from "../../components/screen-title";
import type { Screen } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import { BreakActions } from "./break-actions";
import { DayBreaks } from "./day-breaks";
import { NextRing } from "./next-ring";
import { WorkspaceCard } from "./workspace-card";
import styles from "./today.module.css";

/** The day at a glance: when the next break comes and why, what there was, and how the workspace stands. */
export function TodayScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { app, t } = useApp();
  const isIdleStuck = app.diagnoses.some(({ sense, state }) => sense === "idle" && state === "fails");
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("today.title")} />
      {app.tray === "absent" && <p className={styles.hint}>{t("today.trayAbsent")}</p>}
      {isIdleStuck && <p className={styles.hint}>{t("today.idleStuck")}</p>}
      {app.routines.cautions === null && (
        <p className={styles.hint}>
          {t("today.cautions")}{" "}
          <button type="button" data-kind="link" onClick={() => onOpen("routines")}>
            {t("today.cautions.open")}
          </button>
        </p>
      )}
      <section className={styles.next} aria-label={t("today.next")}>
        <NextRing />
        <BreakActions />
      </section>
      <DayBreaks />
      <WorkspaceCard onOpen={() => onOpen("checklist")} />
    </div>
  );
}
