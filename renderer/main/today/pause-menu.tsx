import { useState } from "react";
import type { MessageKey } from "../../../shared/i18n/english";
import type { PauseChoice } from "../../../shared/scheduler/pause";
import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import styles from "./pause-menu.module.css";

const PAUSES: readonly { readonly choice: Exclude<PauseChoice, object>; readonly label: MessageKey }[] = [
  { choice: 30, label: "pause.30min" },
  { choice: 60, label: "pause.1h" },
  { choice: 120, label: "pause.2h" },
  { choice: "untilTomorrow", label: "pause.untilTomorrow" },
  { choice: "untilResumed", label: "pause.untilResumed" },
];

/** Lengths and ends of a pause behind one button; a native disclosure works with every key and screen reader. */
export function PauseMenu({ onPause }: { readonly onPause: (choice: PauseChoice) => void }) {
  const { t } = useApp();
  return (
    <details className={styles.pause}>
      <summary>{t("today.pause")}</summary>
      <div role="group" aria-label={t("today.pause.for")} className={styles.choices}>
        {PAUSES.map(({ choice, label }) => (
          <Button key={choice} onClick={() => onPause(choice)}>
            {t(label)}
          </Button>
        ))}
        <UntilClock onPause={onPause} />
      </div>
    </details>
  );
}

/** Until a time of the person's own: the next time the clock shows it. */
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
      <Button type="submit" disabled={clock === ""}>
        {t("pause.untilClock.go")}
      </Button>
    </form>
  );
}
