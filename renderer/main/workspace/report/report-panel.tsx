import { useDocumentValue } from "../../state/use-document";
import { useState } from "react";
import type { MessageKey } from "../../../../shared/i18n/english";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { comfortOf } from "../../../../shared/workspace/comfort/comfort";
import { PAPERS } from "../../../../shared/workspace/report/sheet";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Checkbox } from "../../../components/checkbox";
import { Field } from "../../../components/field";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { optionsOf, Select } from "../../../components/select";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { paperOf, type Report, useReport } from "./use-report";
import styles from "./report-panel.module.css";

const NONE = "";
/** The id of the panel's title, which takes the focus when the panel is opened with a key. */
export const REPORT_TITLE = "report-title";

/** Makes a document of the workspace: what goes in, on which paper, and where to. */
export function ReportPanel({ workspace }: { readonly workspace: Workspace }) {
  const { t, date, region } = useApp();
  const { checks: rounds } = useDocumentValue("comfort");
  const { runs } = workspace;
  const [chosen, setChosen] = useState(runs.length > 1 ? "0" : NONE);
  const [comfort, setComfort] = useState(false);
  const [paper, setPaper] = useState(paperOf(region));
  const run = chosen === NONE ? undefined : runs[Number(chosen)];
  const before = run === undefined ? null : { at: run.at, kind: run.kind };
  const report = useReport({ workspace: workspace.id, before, comfort, paper });
  const hasComfort = comfortOf(rounds, workspace.id).length > 0;
  const checks = runs.map(({ at, kind }, index) => ({
    value: String(index),
    label: t("history.run", { date: date(at), list: t(`checklist.kind.${kind}`) }),
  }));
  return (
    <Panel title={t("report.title")} titleId={REPORT_TITLE}>
      <p>
        {t("report.lead")} {t("report.private")}
      </p>
      <div className={styles.choices}>
        <Field label={t("report.compare")}>
          <Select
            options={[{ value: NONE, label: t("report.compare.none") }, ...checks]}
            value={chosen}
            onChoose={setChosen}
          />
        </Field>
        <Field label={t("report.paper")}>
          <Select options={optionsOf(PAPERS, (each) => t(`report.paper.${each}`))} value={paper} onChoose={setPaper} />
        </Field>
      </div>
      <div>
        <Checkbox
          label={t("report.comfort")}
          isChecked={comfort && hasComfort}
          isDisabled={!hasComfort}
          describedBy="report-comfort"
          className={styles.comfort}
          onChange={setComfort}
        />
        <HelpText id="report-comfort">{t(hasComfort ? "report.comfort.help" : "report.comfort.none")}</HelpText>
      </div>
      <Outputs report={report} />
      <Status status={report.status} />
      {report.isWritten && (
        <p>
          <Button onClick={report.show}>{t("report.show")}</Button>
        </p>
      )}
    </Panel>
  );
}

/** One button for each way out. While a report is made they stay in place, so that none loses the focus, and do nothing. */
function Outputs({ report: { status, save, print } }: { readonly report: Report }) {
  const { t } = useApp();
  const isWorking = status.kind === "saving";
  const button = (label: MessageKey, make: () => Promise<void>, kind?: "main") => (
    <Button kind={kind} aria-disabled={isWorking} onClick={() => void (isWorking || make())}>
      {t(label)}
    </Button>
  );
  return (
    <ButtonRow>
      {button("report.save.pdf", () => save("pdf"), "main")}
      {button("report.print", print)}
      {button("report.save.csv", () => save("csv"))}
      {button("report.save.json", () => save("json"))}
    </ButtonRow>
  );
}
