import { ScreenTitle } from "../../components/screen-title";
import { scoreOf } from "../../../shared/ergonomics/score";
import { ITEM_COUNT } from "../../../shared/ergonomics/checklist";
import type { Screen } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import { BreakActions } from "./break-actions";
import { DayBreaks } from "./day-breaks";
import { NextRing } from "./next-ring";
import styles from "./today.module.css";

/** The day at a glance: when the next break comes and why, what there was, and how the workspace stands. */
export function TodayScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { app, t } = useApp();
  const score = scoreOf(app.checklist);
  const isIdleStuck = app.diagnoses.some(({ sense, state }) => sense === "idle" && state === "fails");
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("today.title")} />
      {app.tray === "absent" && <p className={styles.hint}>{t("today.trayAbsent")}</p>}
      {isIdleStuck && <p className={styles.hint}>{t("today.idleStuck")}</p>}
      <section className={styles.next} aria-label={t("today.next")}>
        <NextRing />
        <BreakActions />
      </section>
      <DayBreaks />
      <section className={styles.card} aria-labelledby="today-workspace">
        <h2 id="today-workspace">{t("today.workspace")}</h2>
        <p>
          {score.answered === 0
            ? t("today.workspace.none")
            : t("today.workspace.some", { answered: score.answered, total: ITEM_COUNT, toFix: score.toFix })}
        </p>
        <button type="button" onClick={() => onOpen("checklist")}>
          {t("today.workspace.open")}
        </button>
      </section>
    </div>
  );
}
