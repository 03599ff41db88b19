import { useState } from "react";
import { diagnosisWords } from "../../../shared/diagnostics/report";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";

/** What works on this desktop and what cannot, in plain words, with a report to copy. */
export function Diagnostics() {
  const { app, api, t } = useApp();
  const [said, setSaid] = useState("");
  return (
    <section className={styles.group} aria-labelledby="settings-diagnostics">
      <h2 id="settings-diagnostics">{t("diagnostics.title")}</h2>
      <p className={styles.help}>{t("diagnostics.lead")}</p>
      <dl className={styles.diagnoses}>
        {app.diagnoses.map((diagnosis) => {
          const { name, words } = diagnosisWords(diagnosis, t);
          return (
            <div key={diagnosis.sense}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          );
        })}
      </dl>
      <button
        type="button"
        onClick={() =>
          void api.call("diagnostics:copy").then((reply) => setSaid(reply.ok ? t("diagnostics.copied") : reply.message))
        }
      >
        {t("diagnostics.copy")}
      </button>
      <span role="status" className={styles.saved}>
        {said}
      </span>
    </section>
  );
}
