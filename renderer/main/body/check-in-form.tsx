import { useState } from "react";
import { BODY_REGIONS, type BodyRegion } from "../../../shared/body-regions/asked-regions";
import { type CheckInEntry, isAnswered, NO_ANSWERS, soreRegions } from "../../../shared/body/check-in";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { AboutToday } from "./about-today";
import { BodyMap } from "./body-map";
import { PlaceList } from "./place-list";
import { ScoreScale } from "./score-scale";
import styles from "./check-in-form.module.css";

interface FormProps {
  /** What is changed: nothing yet, or what was kept. */
  readonly begun: CheckInEntry;
  /** The places that were told of last, to begin with. */
  readonly last: readonly BodyRegion[];
  readonly isEdit: boolean;
  readonly onKeep: (entry: CheckInEntry) => void;
  readonly onLeave?: () => void;
}

/** Twenty seconds: a place, a number, keep. Everything else may stay open, and what stays open is not zero. */
export function CheckInForm({ begun, last, isEdit, onKeep, onLeave }: FormProps) {
  const { t } = useApp();
  const [entry, setEntry] = useState(begun);
  const [chosen, setChosen] = useState<BodyRegion | null>(soreRegions(begun)[0] ?? null);
  const change = (part: Partial<CheckInEntry>): void => setEntry({ ...entry, ...part });
  const setScore = (region: BodyRegion, score: number | null): void => {
    const { [region]: _before, ...others } = entry.scores;
    change({ isFine: false, scores: score === null ? others : { ...others, [region]: score } });
  };
  return (
    <Panel label={t("checkIn.title")} className={styles.form}>
      <ButtonRow>
        <Button onClick={() => onKeep({ ...NO_ANSWERS, day: entry.day, isFine: true })}>{t("checkIn.fine")}</Button>
        <HelpText as="span">{t("checkIn.lead")}</HelpText>
      </ButtonRow>
      <div className={styles.columns}>
        <div className={styles.places}>
          <BodyMap entry={entry} chosen={chosen} onChoose={setChosen} />
          <LastPlaces last={last} onChoose={setChosen} />
          <PlaceList scores={entry.scores} chosen={chosen} onChoose={setChosen} onScore={setScore} />
          <AboutToday entry={entry} isOpen={isEdit} onChange={change} />
        </div>
        <div className={styles.answer}>
          {chosen === null ? (
            <p className={styles.choose}>{t("checkIn.choose")}</p>
          ) : (
            <ScoreScale
              key={chosen}
              region={chosen}
              score={entry.scores[chosen]}
              onScore={(score) => setScore(chosen, score)}
            />
          )}
          <ToldSoFar entry={entry} onChoose={setChosen} />
          <ButtonRow>
            <Button kind="main" disabled={!isAnswered(entry)} onClick={() => onKeep(entry)}>
              {t(isEdit ? "checkIn.keepChange" : "checkIn.keep")}
            </Button>
            {onLeave !== undefined && <Button onClick={onLeave}>{t("checkIn.leave")}</Button>}
          </ButtonRow>
          <HelpText>{t("checkIn.stays")}</HelpText>
        </div>
      </div>
    </Panel>
  );
}

interface ToldProps {
  readonly entry: CheckInEntry;
  readonly onChoose: (region: BodyRegion) => void;
}
/** What was told so far, to look over and to change. */
function ToldSoFar({ entry, onChoose }: ToldProps) {
  const { t } = useApp();
  const told = BODY_REGIONS.flatMap((region) => {
    const score = entry.scores[region];
    return score === undefined ? [] : [{ region, score }];
  });
  if (told.length === 0) return null;
  return (
    <ul className={styles.told} aria-label={t("checkIn.soFar")}>
      {told.map(({ region, score }) => (
        <li key={region}>
          <Button kind="link" onClick={() => onChoose(region)}>
            {t("kept.place", { place: t(`region.${region}`), score })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The places of the last check-in, one press away. */
function LastPlaces({ last, onChoose }: Pick<FormProps, "last"> & { readonly onChoose: (region: BodyRegion) => void }) {
  const { t } = useApp();
  if (last.length === 0) return null;
  return (
    <ButtonRow>
      <HelpText as="span">{t("checkIn.last")}</HelpText>
      {last.map((region) => (
        <Button key={region} onClick={() => onChoose(region)}>
          {t(`region.${region}`)}
        </Button>
      ))}
    </ButtonRow>
  );
}
