import { useAppState } from "../state/use-app-state";
import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import styles from "./file-notices.module.css";

/** What happened to a file, told once, until the person says they have read it. */
export function FileNotices() {
  const { api, t } = useApp();
  const notices = useAppState((state) => state.notices);
  const unsaved = useAppState((state) => state.unsaved);
  return (
    <section aria-label={t("notice.region")} className={styles.notices} hidden={notices.length === 0 && !unsaved}>
      <div role="status">{unsaved && <p className={styles.notice}>{t("unsaved")}</p>}</div>
      {notices.map(({ id, text }) => (
        <div key={id} className={styles.notice} role="alert">
          <p>{text}</p>
          <Button onClick={() => void api.call("notice:dismiss", id)}>{t("notice.dismiss")}</Button>
        </div>
      ))}
    </section>
  );
}
