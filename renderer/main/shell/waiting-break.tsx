import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import styles from "./waiting-break.module.css";

/** The way back to a break that stands still, on every screen: its own small window may lie under this one. */
export function WaitingBreak() {
  const { api, t } = useApp();
  const { mode, breakPaused } = useAppState(({ schedule }) => schedule);
  if (mode !== "break" || !breakPaused) return null;
  return (
    <section aria-label={t("aside.title", { mode })} className={styles.strip}>
      <p role="status">
        <strong>{t("aside.title", { mode })}</strong> {t("aside.lead", { mode })}
      </p>
      <Button kind="main" onClick={() => void api.call("break:act", "open")}>
        {t("aside.open", { mode })}
      </Button>
    </section>
  );
}
