import { useAppState } from "../state/use-app-state";
import { useScheduleAt } from "../state/use-app-state";
import { MINUTE, type Ms, SECOND } from "../../../shared/time/units";
import { describeSchedule } from "../../../shared/tray/describe";
import { useApp } from "../state/app-context";
import { usePassed } from "../state/use-now";
import styles from "./next-ring.module.css";

const RADIUS = 54;
const LENGTH = 2 * Math.PI * RADIUS;

/** The time to the next break, or what holds it back, as a ring with real text inside and beside it. */
export function NextRing() {
  const { t, clock } = useApp();
  const receivedAt = useScheduleAt();
  const schedule = useAppState((state) => state.schedule);
  const counts = schedule.mode === "break" || schedule.hold === null;
  const whole = schedule.mode === "break" ? schedule.remaining : schedule.untilBreak;
  const passed = usePassed(receivedAt, counts ? whole : MINUTE);
  const left = Math.max(0, whole - (counts ? passed : 0));
  const now = { ...schedule, untilBreak: left, remaining: left, now: schedule.now + passed };
  const words = describeSchedule(schedule.mode === "notice" ? schedule : now, t, clock);
  const total = schedule.mode === "break" ? schedule.total : schedule.target;
  const done = total > 0 ? Math.min(1, Math.max(0, 1 - left / total)) : 0;
  return (
    <div className={styles.ring}>
      <svg viewBox="0 0 120 120" width="176" height="176" aria-hidden="true" data-held={schedule.hold !== null}>
        <circle cx="60" cy="60" r={RADIUS} className={styles.track} />
        {done > 0.005 && (
          <circle
            cx="60"
            cy="60"
            r={RADIUS}
            className={styles.done}
            strokeDasharray={`${LENGTH * done} ${LENGTH}`}
            transform="rotate(-90 60 60)"
          />
        )}
      </svg>
      <div className={styles.inside}>
        <p role="timer" aria-live="off" className={styles.timer}>
          {schedule.mode === "prompt" || (!counts && left === 0) ? "–" : inWords(left, t)}
        </p>
      </div>
      <div className={styles.words}>
        <p className={styles.line} role="status">
          {words.line}
        </p>
        {words.detail !== null && <p className={styles.detail}>{words.detail}</p>}
      </div>
    </div>
  );
}

/** Minutes until the last one, then seconds. */
function inWords(left: Ms, t: ReturnType<typeof useApp>["t"]): string {
  return left > MINUTE
    ? t("today.in", { minutes: Math.ceil(left / MINUTE) })
    : t("today.inSeconds", { seconds: Math.ceil(left / SECOND) });
}
