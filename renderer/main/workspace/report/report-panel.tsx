import { useState } from "react";
import { comfortOf } from "../../../../shared/workspace/comfort/comfort";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { PAPERS } from "../../../../shared/workspace/report/sheet";
import { Refusal } from "../../../components/refusal";
import { useApp } from "../../state/app-context";
import styles from "./workspace-report.module.css";
import { paperOf, useReport, type ReportState } from "./use-report";

const NONE = "";
/** The id of the panel's title, which takes the focus when the panel is opened with a key. */
export const REPORT_TITLE = "report-title";

/** Makes a document of the workspace: what goes in, on which paper, and where to. */
export function ReportPanel({ workspace }: { readonly workspace: Workspace }) {
  const { app, t, date } = useApp();
  const { runs } = workspace;
  const [chosen, setChosen] = useState(runs.length > 1 ? "0" : NONE);
  const [comfort, setComfort] = useState(false);
  const [paper, setPaper] = useState(paperOf(app.region));
  const run = chosen === NONE ? undefined : runs[Number(chosen)];
  const before = run === undefined ? null : { at: run.at, kind: run.kind };
  const { state, save, print, show } = useReport({ workspace: workspace.id, before, comfort, paper });
  const isFelt = comfortOf(app.fit.comfort, workspace.id).length > 0;
  const isWorking = state.kind === "working";
  return (
    <section className={styles.panel} aria-labelledby={REPORT_TITLE}>
      <h2 id={REPORT_TITLE} tabIndex={-1}>
        {t("report.title")}
      </h2>
      <p>
        {t("report.lead")} {t("report.private")}
      </p>
      <div className={styles.bar}>
        <label className={styles.field}>
          {t("report.compare")}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value={NONE}>{t("report.compare.none")}</option>
            {runs.map(({ at, kind }, index) => (
              <option key={index} value={index}>
                {t("history.run", { date: date(at), list: t(`checklist.kind.${kind}`) })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t("report.paper")}
          <select
            value={paper}
            onChange={({ target }) => setPaper(PAPERS.find((each) => each === target.value) ?? paper)}
          >
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {t(`report.paper.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={comfort && isFelt}
            disabled={!isFelt}
            aria-describedby="report-comfort"
            onChange={({ target }) => setComfort(target.checked)}
          />
          {t("report.comfort")}
        </label>
        <p id="report-comfort" className={styles.help}>
          {t(isFelt ? "report.comfort.help" : "report.comfort.none")}
        </p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          data-kind="main"
          aria-disabled={isWorking}
          onClick={() => void (isWorking || save("pdf"))}
        >
          {t("report.save.pdf")}
        </button>
        <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || print())}>
          {t("report.print")}
        </button>
        <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || save("csv"))}>
          {t("report.save.csv")}
        </button>
        <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || save("json"))}>
          {t("report.save.json")}
        </button>
      </div>
      <Outcome state={state} onShow={show} />
    </section>
  );
}

function Outcome({ state, onShow }: { readonly state: ReportState; readonly onShow: () => void }) {
  const { t } = useApp();
  return (
    <>
      <div role="status" className={styles.said}>
        {state.kind === "working" && t("report.working")}
        {state.kind === "printed" && t("report.printed")}
        {state.kind === "saved" && t("report.saved", { file: state.file })}
      </div>
      {state.kind === "saved" && (
        <p>
          <button type="button" onClick={onShow}>
            {t("report.show")}
          </button>
        </p>
      )}
      <Refusal text={state.kind === "refused" ? state.message : ""} />
    </>
  );
}
