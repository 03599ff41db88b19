import { rosaAdvice } from "../../../../shared/workspace/rosa/rosa-advice";
import type { RosaDraft, RosaResult } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { useApp } from "../../state/app-context";
import styles from "./rosa.module.css";
import { useDate } from "./use-date";

interface OverviewProps {
  readonly draft: RosaDraft;
  /** Oldest first. */
  readonly results: readonly RosaResult[];
  readonly onStart: () => void;
  readonly onRestart: () => void;
  readonly onShow: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

/** What the assessment is, the way into it, and what came of it before. */
export function RosaOverview({ draft, results, onStart, onRestart, onShow, onRemove }: OverviewProps) {
  const { t } = useApp();
  const isBegun = Object.keys(draft.areas).length > 0;
  return (
    <>
      <section className={styles.panel}>
        <p>{t("rosa.lead")}</p>
        <p>{t("rosa.caveat")}</p>
        <div className={styles.actions}>
          <button type="button" data-kind="main" onClick={onStart}>
            {t(isBegun ? "rosa.continue" : "rosa.start")}
          </button>
          {isBegun && (
            <button type="button" onClick={onRestart}>
              {t("rosa.restart")}
            </button>
          )}
        </div>
        <p className={styles.help}>{t("rosa.source")}</p>
      </section>
      <section className={styles.panel} aria-labelledby="rosa-history">
        <h2 id="rosa-history">{t("rosa.history")}</h2>
        {results.length === 0 ? (
          <p>{t("rosa.history.none")}</p>
        ) : (
          <History results={results} onShow={onShow} onRemove={onRemove} />
        )}
      </section>
    </>
  );
}

type HistoryProps = Pick<OverviewProps, "onShow" | "onRemove"> & { readonly results: readonly RosaResult[] };
function History({ results, onShow, onRemove }: HistoryProps) {
  const { t } = useApp();
  const dateOf = useDate();
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
            const date = dateOf(result.at);
            return (
              <tr key={result.at}>
                <th scope="row">{t("rosa.history.on", { date })}</th>
                <td>{final}</td>
                <td>{chair}</td>
                <td>{sectionB}</td>
                <td>{sectionC}</td>
                <td>
                  <div className={styles.rowActions}>
                    <button
                      type="button"
                      aria-label={t("rosa.history.show.named", { date })}
                      onClick={() => onShow(result.at)}
                    >
                      {t("rosa.history.show")}
                    </button>
                    <button
                      type="button"
                      aria-label={t("rosa.history.remove.named", { date })}
                      onClick={() => onRemove(result.at)}
                    >
                      {t("rosa.history.remove")}
                    </button>
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
