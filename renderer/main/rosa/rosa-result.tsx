import { useLayoutEffect, useRef } from "react";
import { rosaAdvice, type RosaAdvice } from "../../../shared/workspace/rosa/rosa-advice";
import { bandOf } from "../../../shared/workspace/rosa/rosa-steps";
import type { RosaResult as Result } from "../../../shared/workspace/desk-fit/workspace-fit";
import { useApp } from "../state/app-context";
import styles from "./rosa.module.css";
import { Remedies } from "./remedies";
import { ScoreTable } from "./score-table";
import { useDate } from "./use-date";

/** A finished assessment: the score, what drives it, and what would lower it most. */
export function RosaResult({ result, onLeave }: { readonly result: Result; readonly onLeave: () => void }) {
  const { t } = useApp();
  const dateOf = useDate();
  const advice = rosaAdvice(result);
  const { final } = advice.score;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [result.at]);
  return (
    <>
      <section className={styles.panel} aria-labelledby="rosa-result">
        <h2 id="rosa-result" ref={heading} tabIndex={-1}>
          {t("rosa.result", { date: dateOf(result.at) })}
        </h2>
        <p className={styles.final}>
          <strong>{t("rosa.result.score", { score: final })}</strong> <span>{t(`rosa.result.${bandOf(final)}`)}</span>
        </p>
        <Scale final={final} />
        <Drivers advice={advice} />
      </section>
      <section className={styles.panel} aria-labelledby="rosa-lower">
        <h2 id="rosa-lower">{t("rosa.result.lower")}</h2>
        <Remedies remedies={advice.remedies} />
      </section>
      <section className={styles.panel} aria-labelledby="rosa-from">
        <h2 id="rosa-from">{t("rosa.result.from")}</h2>
        <ScoreTable result={result} advice={advice} />
      </section>
      <section className={styles.panel}>
        <p>{t("rosa.caveat")}</p>
        <p className={styles.help}>{t("rosa.source")}</p>
        <div className={styles.actions}>
          <button type="button" data-kind="main" onClick={onLeave}>
            {t("rosa.toStart")}
          </button>
        </div>
      </section>
    </>
  );
}

function Drivers({ advice: { highest, drivers } }: { readonly advice: RosaAdvice }) {
  const { t, list } = useWords();
  const parts = list(highest.map((section) => t(`rosa.section.${section}`)));
  const areas = list(drivers.map((area) => t(`rosa.area.${area}`)));
  return (
    <p>
      {t("rosa.result.highest", { parts })}{" "}
      {drivers.length === 0 ? t("rosa.result.hours") : t("rosa.result.drivers", { areas })}
    </p>
  );
}

function useWords() {
  const { app, t } = useApp();
  const format = new Intl.ListFormat(app.locale, { type: "conjunction" });
  return { t, list: (words: readonly string[]): string => format.format(words) };
}

/** The score on its way from 1 to 10; the words beside it say the same. */
function Scale({ final }: { readonly final: number }) {
  return (
    <svg viewBox="0 0 204 14" aria-hidden="true" className={styles.scale}>
      {Array.from({ length: 10 }, (_, at) => (
        <rect
          key={at}
          x={2 + at * 20}
          y="2"
          width="18"
          height="10"
          rx="2"
          className={at < final ? styles.filled : styles.empty}
        />
      ))}
    </svg>
  );
}
