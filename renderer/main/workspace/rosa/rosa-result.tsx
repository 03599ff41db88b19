import { useLayoutEffect, useRef } from "react";
import type { RosaResult as Result } from "../../../../shared/workspace/rosa/rosa-record";
import { type RosaAdvice, rosaAdvice } from "../../../../shared/workspace/rosa/rosa-advice";
import { bandOf } from "../../../../shared/workspace/rosa/rosa-steps";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { useApp } from "../../state/app-context";
import { Remedies } from "./remedies";
import { ScoreTable } from "./score-table";
import { useLists } from "./use-lists";
import styles from "./rosa-result.module.css";

/** A finished assessment: the score, what drives it, and what would lower it most. */
export function RosaResult({ result, onLeave }: { readonly result: Result; readonly onLeave: () => void }) {
  const { t, shortDate } = useApp();
  const advice = rosaAdvice(result);
  const { final } = advice.score;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [result.at]);
  return (
    <>
      <Panel title={t("rosa.result", { date: shortDate(result.at) })} titleRef={heading}>
        <p className={styles.final}>
          <strong>{t("rosa.result.score", { score: final })}</strong> <span>{t(`rosa.result.${bandOf(final)}`)}</span>
        </p>
        <Scale final={final} />
        <Drivers advice={advice} />
      </Panel>
      <Panel title={t("rosa.result.lower")}>
        <Remedies remedies={advice.remedies} />
      </Panel>
      <Panel title={t("rosa.result.from")}>
        <ScoreTable result={result} advice={advice} />
      </Panel>
      <Panel>
        <p>{t("rosa.caveat")}</p>
        <HelpText>{t("rosa.source")}</HelpText>
        <ButtonRow>
          <Button kind="main" onClick={onLeave}>
            {t("rosa.toStart")}
          </Button>
        </ButtonRow>
      </Panel>
    </>
  );
}

function Drivers({ advice: { highest, drivers } }: { readonly advice: RosaAdvice }) {
  const { t, list } = useLists();
  const parts = list(highest.map((section) => t(`rosa.section.${section}`)));
  const areas = list(drivers.map((area) => t(`rosa.area.${area}`)));
  return (
    <p>
      {t("rosa.result.highest", { parts })}{" "}
      {drivers.length === 0 ? t("rosa.result.hours") : t("rosa.result.drivers", { areas })}
    </p>
  );
}

/** The score on a scale from 1 to 10. Decorative: the words beside it say the same. */
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
