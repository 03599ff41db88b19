import { useDocumentValue } from "../state/use-document";
import { exclusionReason } from "../../../shared/routines/exercise-filter";
import { isolated } from "../../../shared/i18n/isolated";
import { exerciseText, findExercise } from "../../../shared/routines/exercise-text";
import { READY_MADE } from "../../../shared/routines/ready-made";
import { secondsOf } from "../../../shared/routines/routine";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { OwnText } from "../../components/own-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { isTrouble } from "../state/feedback";
import { CardPicture } from "./card-figure";
import { useCards, useRoutines, useStart } from "./use-routines";
import styles from "./break-plan.module.css";

/** A routine as it is offered: from the app, or the person's own. */
interface Offer {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
}

/** What every break shows: cards picked for each, or one routine for all. Each routine can also be started now. */
export function BreakPlan() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const { choices, choose, status } = useRoutines();
  const { start, status: startStatus } = useStart();
  const own: readonly Offer[] = choices.own.routines;
  const readyMade: readonly Offer[] = READY_MADE.map(({ id, steps }) => ({
    id,
    steps,
    name: t(`readyMade.${id}.name`),
  }));
  const offers = [...own, ...readyMade];
  const planned = offers.some(({ id }) => id === choices.planned) ? choices.planned : null;
  return (
    <Panel layout="list" title={t("breakPlan.title")} titleId="routines-plan">
      <HelpText>{t("breakPlan.help", { minutes: settings.breakMin })}</HelpText>
      <fieldset className={styles.plan} aria-labelledby="routines-plan">
        <div className={styles.offer}>
          <label className={styles.name}>
            <input
              type="radio"
              name="planned"
              checked={planned === null}
              onChange={() => void choose({ planned: null })}
            />
            <strong>{t("breakPlan.picked")}</strong>
          </label>
          <HelpText>{t("breakPlan.picked.help")}</HelpText>
        </div>
        {offers.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            isOwn={own.includes(offer)}
            isChosen={planned === offer.id}
            onChoose={() => void choose({ planned: offer.id })}
            onStart={() => start(offer.id)}
          />
        ))}
      </fieldset>
      <Status status={isTrouble(startStatus) ? startStatus : status} />
    </Panel>
  );
}

interface RowProps {
  readonly offer: Offer;
  readonly isOwn: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onStart: () => void;
}
function OfferRow({ offer: { id, name, steps }, isOwn, isChosen, onChoose, onStart }: RowProps) {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const routines = useDocumentValue("routines");
  const { against } = useCards();
  const cards = steps.flatMap((each) => findExercise(each, routines.own) ?? []);
  const suiting = cards.filter((card) => exclusionReason(card, against) === null);
  const isLong = secondsOf(suiting) * SECOND > settings.breakMin * MINUTE;
  const out = steps.length - suiting.length;
  return (
    <div className={styles.offer}>
      <label className={styles.name}>
        <input type="radio" name="planned" checked={isChosen} onChange={onChoose} aria-describedby={`offer-${id}`} />
        <strong>
          <OwnText text={name} />
        </strong>
        {isOwn && <span className={styles.mark}>{t("breakPlan.own")}</span>}
        <span className={styles.length}>{t("breakPlan.length", { minutes: Math.ceil(secondsOf(cards) / 60) })}</span>
      </label>
      <HelpText id={`offer-${id}`}>
        {cards.map((card) => isolated(exerciseText(card, t).name)).join(" · ")}
        {suiting.length === 0 && <span className={styles.note}>{t("breakPlan.empty")}</span>}
        {out > 0 && suiting.length > 0 && <span className={styles.note}>{t("breakPlan.partly", { count: out })}</span>}
        {isLong && <span className={styles.note}>{t("breakPlan.long")}</span>}
      </HelpText>
      <div className={styles.strip}>
        {cards.map((card, index) => (
          <CardPicture key={index} id={card.id} size="small" />
        ))}
      </div>
      <Button aria-label={t("breakPlan.start.named", { name })} onClick={onStart}>
        {t("breakPlan.start")}
      </Button>
    </div>
  );
}
