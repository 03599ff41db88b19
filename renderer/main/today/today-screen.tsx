import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { Button } from "../../components/button";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { BreakActions } from "./break-actions";
import { DayBreaks } from "./day-breaks";
import { NextRing } from "./next-ring";
import { SmallChangeCard } from "./small-change-card";
import { WorkspaceCard } from "./workspace-card";
import styles from "./today-screen.module.css";

/** The day at a glance: when the next break comes and why, what there was, and how the workspace stands. */
export function TodayScreen() {
  const { t } = useApp();
  const routines = useDocumentValue("routines");
  const diagnoses = useAppState(({ desktop }) => desktop.diagnoses);
  const tray = useAppState(({ desktop }) => desktop.tray);
  const open = useOpenScreen();
  const isIdleStuck = diagnoses.some(({ sense, state }) => sense === "idle" && state === "fails");
  return (
    <ScreenFrame title={t("today.title")} spacing="wide">
      {tray === "absent" && <p className={styles.hint}>{t("today.trayAbsent")}</p>}
      {isIdleStuck && <p className={styles.hint}>{t("today.idleStuck")}</p>}
      {Object.keys(routines.conditions).length === 0 && (
        <p className={styles.hint}>
          {t("today.cautions")}{" "}
          <Button kind="link" onClick={() => open("routines")}>
            {t("today.cautions.open")}
          </Button>
        </p>
      )}
      <Panel layout="card" label={t("today.next")} className={styles.next}>
        <NextRing />
        <BreakActions />
      </Panel>
      <DayBreaks />
      <WorkspaceCard onOpen={() => open("checklist")} />
      <SmallChangeCard />
    </ScreenFrame>
  );
}
