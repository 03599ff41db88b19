import { useState } from "react";
import type { PauseChoice } from "../../../shared/scheduler/pause";
import type { MessageKey } from "../../../shared/i18n/english";
import { useApp } from "../state/app-context";
import styles from "./today.module.css";

const PAUSES: readonly { readonly choice: Exclude<PauseChoice, object>; readonly label: MessageKey }[] = [
  { choice: 30, label: "pause.30min" },
  { choice: 60, label: "pause.1h" },
  { choice: 120, label: "pause.2h" },
  { choice: "untilTomorrow", label: "pause.untilTomorrow" },
  { choice: "untilResumed", label: "pause.untilResumed" },
];

/** Lengths and ends behind one button; a native disclosure, so that it works with every key and reader. */
export function PauseMenu({ onPause }: { readonly onPause: (choice: PauseChoice) => void }) {
  const { t } = useApp();
  return (
    <details className={styles.pause}>
      <summary>{t("today.pause")}</summary>
      <div role="group" aria-label={t("today.pause.for")} className={styles.pauseList}>
        {PAUSES.map(({ choice, label }) => (
          <button key={choice} type="button" onClick={() => onPause(choice)}>
            {t(label)}
          </button>
        ))}
        <UntilClock onPause={onPause} />
      </div>
    </details>
  );
}

/** A time of one's own: the next time the wall clock shows it. */
function UntilClock({ onPause }: { readonly onPause: (choice: PauseChoice) => void }) {
  const { t } = useApp();
  const [clock, setClock] = useState("");
  return (
    <form
      className={styles.untilClock}
      onSubmit={(event) => {
        event.preventDefault();
        if (clock !== "") onPause({ untilClock: clock });
      }}
    >
      <label>
        {t("pause.untilClock")} <input type="time" value={clock} onChange={({ target }) => setClock(target.value)} />
      </label>
      <button type="submit" disabled={clock === ""}>
        {t("pause.untilClock.go")}
      </button>
    </form>
  );
}
