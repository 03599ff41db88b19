import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import styles from "./file-notices.module.css";

/** What happened to a file, told once, until the person says they have read it. */
export function FileNotices() {
  const { app, api, t } = useApp();
  return (
    <section
      aria-label={t("notice.region")}
      className={styles.notices}
      hidden={app.notices.length === 0 && !app.unsaved}
    >
      <div role="status">{app.unsaved && <p className={styles.notice}>{t("unsaved")}</p>}</div>
      {app.notices.map(({ id, text }) => (
        <div key={id} className={styles.notice} role="alert">
          <p>{text}</p>
          <Button onClick={() => void api.call("notice:dismiss", id)}>{t("notice.dismiss")}</Button>
        </div>
      ))}
    </section>
  );
}
