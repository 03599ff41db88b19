import type { RosaDraft, RosaResult } from "../../../../shared/workspace/rosa/rosa-record";
import { rosaAdvice } from "../../../../shared/workspace/rosa/rosa-advice";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { useApp } from "../../state/app-context";
import styles from "./rosa-overview.module.css";

interface OverviewProps {
  readonly draft: RosaDraft;
  /** Oldest first. */
  readonly results: readonly RosaResult[];
  readonly onStart: () => void;
  readonly onRestart: () => void;
  readonly onShow: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

/** What the assessment is, the way into it, and earlier results. */
export function RosaOverview({ draft, results, onStart, onRestart, onShow, onRemove }: OverviewProps) {
  const { t } = useApp();
  const isBegun = Object.keys(draft.areas).length > 0;
  return (
    <>
      <Panel>
        <p>{t("rosa.lead")}</p>
        <p>{t("rosa.caveat")}</p>
        <ButtonRow>
          <Button kind="main" onClick={onStart}>
            {t(isBegun ? "rosa.continue" : "rosa.start")}
          </Button>
          {isBegun && <Button onClick={onRestart}>{t("rosa.restart")}</Button>}
        </ButtonRow>
        <HelpText>{t("rosa.source")}</HelpText>
      </Panel>
      <Panel title={t("rosa.history")} titleId="rosa-history">
        {results.length === 0 ? (
          <p>{t("rosa.history.none")}</p>
        ) : (
          <History results={results} onShow={onShow} onRemove={onRemove} />
        )}
      </Panel>
    </>
  );
}

type HistoryProps = Pick<OverviewProps, "onShow" | "onRemove"> & { readonly results: readonly RosaResult[] };
function History({ results, onShow, onRemove }: HistoryProps) {
  const { t, shortDate } = useApp();
  return (
    <div className={styles.scroll} role="group" aria-labelledby="rosa-history" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("rosa.history.date")}</th>
            <th scope="col">{t("rosa.table.score")}</th>
            <th scope="col">{t("rosa.section.chair")}</th>
            <th scope="col">{t("rosa.section.screen")}</th>
            <th scope="col">{t("rosa.section.hands")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {[...results].reverse().map((result) => {
            const { final, chair, sectionB, sectionC } = rosaAdvice(result).score;
            const date = shortDate(result.at);
            return (
              <tr key={result.at}>
                <th scope="row">{t("rosa.history.on", { date })}</th>
                <td>{final}</td>
                <td>{chair}</td>
                <td>{sectionB}</td>
                <td>{sectionC}</td>
                <td>
                  <div className={styles.rowActions}>
                    <Button aria-label={t("rosa.history.show.named", { date })} onClick={() => onShow(result.at)}>
                      {t("rosa.history.show")}
                    </Button>
                    <Button aria-label={t("rosa.history.remove.named", { date })} onClick={() => onRemove(result.at)}>
                      {t("rosa.history.remove")}
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
