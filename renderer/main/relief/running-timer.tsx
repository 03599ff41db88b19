import { LOOK_AFTER, phaseOf, RELIEF_LENGTH, type ReliefEdit, type Running } from "../../../shared/relief/relief";
import { MINUTE } from "../../../shared/time/units";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useAppState, useScheduleAt } from "../state/use-app-state";
import { usePassed } from "../state/use-now";
import styles from "./running-timer.module.css";

interface TimerProps {
  readonly running: Running;
  readonly onEdit: (edit: ReliefEdit, text: string) => Promise<void>;
}

/** The timer as it runs: how long it goes on, and what is to be done now. */
export function RunningTimer({ running, onEdit }: TimerProps) {
  const { t } = useApp();
  const since = useScheduleAt();
  const seen = useAppState(({ schedule }) => schedule.now);
  const passed = usePassed(since, phaseOf(running, Math.max(seen, running.startedAt)).left);
  const now = Math.max(seen, running.startedAt) + passed;
  const { phase, left } = phaseOf(running, now);
  const done = Math.min(1, Math.max(0, (now - running.startedAt) / RELIEF_LENGTH));
  const end = (): void => void onEdit({ type: "ended" }, t("relief.ended"));
  if (phase === "over")
    return (
      <Panel layout="card" title={t("relief.over")}>
        <p role="alert">{t("relief.over.text")}</p>
        <Button kind="main" onClick={end}>
          {t("relief.over.done")}
        </Button>
      </Panel>
    );
  return (
    <Panel layout="card" label={t("relief.title")}>
      <p className={styles.line}>
        {t("relief.running", { kind: running.kind, minutes: Math.ceil(left / MINUTE), phase })}
      </p>
      <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} width="100" height="6" />
        <rect className={styles.done} width={done * 100} height="6" />
        <rect className={styles.mark} x={(LOOK_AFTER / RELIEF_LENGTH) * 100 - 0.3} width="0.6" height="6" />
      </svg>
      {phase === "look" && (
        <div role="alert" className={styles.look}>
          <h2>{t("relief.look")}</h2>
          <p>{t("relief.look.text")}</p>
        </div>
      )}
      <ButtonRow>
        {phase === "look" && (
          <Button kind="main" onClick={() => void onEdit({ type: "looked" }, t("relief.looked"))}>
            {t("relief.look.fine")}
          </Button>
        )}
        <Button onClick={end}>{phase === "look" ? t("relief.look.stop") : t("relief.end")}</Button>
      </ButtonRow>
    </Panel>
  );
}
