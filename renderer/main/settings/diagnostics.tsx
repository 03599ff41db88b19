import { diagnosisWords } from "../../../shared/diagnostics/report";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useMutation } from "../state/use-mutation";
import styles from "./diagnostics.module.css";

/** What works on this desktop and what cannot, in plain words, with a report to copy. */
export function Diagnostics() {
  const { app, api, t } = useApp();
  const { run, status } = useMutation();
  return (
    <Panel layout="rows" title={t("diagnostics.title")}>
      <HelpText>{t("diagnostics.lead")}</HelpText>
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
      <Button onClick={() => void run(api.call("diagnostics:copy"), t("diagnostics.copied"))}>
        {t("diagnostics.copy")}
      </Button>
      <Status status={status} place="beside" />
    </Panel>
  );
}
