import type { BodyRegion } from "../../../shared/body-regions/asked-regions";
import { SCORES, wordOf } from "../../../shared/body/check-in";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import styles from "./score-scale.module.css";

interface ScaleProps {
  readonly region: BodyRegion;
  /** Absent where it was not answered: that is not zero. */
  readonly score: number | undefined;
  readonly onScore: (score: number | null) => void;
}

/** The numeric rating scale for one place, 0 to 10, with words. */
export function ScoreScale({ region, score, onScore }: ScaleProps) {
  const { t } = useApp();
  return (
    <Panel layout="card" className={styles.scale}>
      <fieldset className={styles.scores}>
        <legend>{t("checkIn.howMuch", { name: t(`region.${region}`) })}</legend>
        {SCORES.map((each) => (
          <label key={each} className={styles.score}>
            <input
              type="radio"
              name="check-in-score"
              checked={score === each}
              aria-label={t("checkIn.score", { score: each, word: t(`score.${wordOf(each)}`) })}
              onChange={() => onScore(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.ends}>
        <span>{t("score.none")}</span>
        <span>{t("score.worst")}</span>
      </p>
      <p className={styles.said}>
        {score === undefined ? (
          <HelpText as="span">{t("checkIn.open")}</HelpText>
        ) : (
          <>
            <span>{t("checkIn.said", { score, word: t(`score.${wordOf(score)}`) })}</span>
            <Button kind="link" onClick={() => onScore(null)}>
              {t("checkIn.clear")}
            </Button>
          </>
        )}
      </p>
    </Panel>
  );
}
