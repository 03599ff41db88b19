import { useAppState } from "../state/use-app-state";
import { diagnosisWords } from "../../../shared/diagnostics/report";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { feedbackOf } from "../state/feedback";
import { useFeedback } from "../state/use-feedback";
import styles from "./diagnostics.module.css";

/** What works on this desktop and what cannot, in plain words, with a report to copy. */
export function Diagnostics() {
  const { api, t } = useApp();
  const diagnoses = useAppState(({ desktop }) => desktop.diagnoses);
  const { status, follow } = useFeedback();
  const copy = (): void =>
    void follow(api.call("diagnostics:copy"), (reply) => feedbackOf(reply, t("diagnostics.copied")));
  return (
    <Panel layout="rows" title={t("diagnostics.title")}>
      <HelpText>{t("diagnostics.lead")}</HelpText>
      <dl className={styles.diagnoses}>
        {diagnoses.map((diagnosis) => {
          const { name, words } = diagnosisWords(diagnosis, t);
          return (
            <div key={diagnosis.sense}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          );
        })}
      </dl>
      <Button onClick={copy}>{t("diagnostics.copy")}</Button>
      <Status status={status} place="beside" />
    </Panel>
  );
}
