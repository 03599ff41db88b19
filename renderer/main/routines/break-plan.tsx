import { exerciseText, findExercise } from "../../../shared/routines/exercise-text";
import { exclusionReason } from "../../../shared/routines/exercise-filter";
import { READY_MADE } from "../../../shared/routines/ready-made";
import { secondsOf } from "../../../shared/routines/routine";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { useApp } from "../state/app-context";
import { CardPicture } from "./card-figure";
import styles from "./routines.module.css";
import { ToldLine } from "./told-line";
import { useCards, useRoutines, useStart } from "./use-routines";

/** A routine as it is offered: from the app, or the person's own. */
interface Offer {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
}

/** What every break shows: cards picked for each, or one routine for all; each routine can be started now as well. */
export function BreakPlan() {
  const { app, t } = useApp();
  const { choices, change, told } = useRoutines();
  const { start, told: toldOfStart } = useStart();
  const own: readonly Offer[] = choices.own.routines;
  const readyMade: readonly Offer[] = READY_MADE.map(({ id, steps }) => ({
    id,
    steps,
    name: t(`readyMade.${id}.name`),
  }));
  const offers = [...own, ...readyMade];
  const planned = offers.some(({ id }) => id === choices.planned) ? choices.planned : null;
  return (
    <section className={styles.card} aria-labelledby="routines-plan">
      <h2 id="routines-plan">{t("breakPlan.title")}</h2>
      <p className={styles.help}>{t("breakPlan.help", { minutes: app.settings.breakMin })}</p>
      <fieldset className={styles.plan} aria-labelledby="routines-plan">
        <div className={styles.offer}>
          <label className={styles.offerName}>
            <input
              type="radio"
              name="planned"
              checked={planned === null}
              onChange={() => void change({ planned: null })}
            />
            <strong>{t("breakPlan.picked")}</strong>
          </label>
          <p className={styles.help}>{t("breakPlan.picked.help")}</p>
        </div>
        {offers.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            isOwn={own.includes(offer)}
            isChosen={planned === offer.id}
            onChoose={() => void change({ planned: offer.id })}
            onStart={() => void start(offer.id)}
          />
        ))}
      </fieldset>
      <ToldLine told={toldOfStart.ok ? told : toldOfStart} />
    </section>
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
  const { app, t } = useApp();
  const { against } = useCards();
  const cards = steps.flatMap((each) => findExercise(each, app.routines.own) ?? []);
  const suiting = cards.filter((card) => exclusionReason(card, against) === null);
  const isLong = secondsOf(suiting) * SECOND > app.settings.breakMin * MINUTE;
  const out = steps.length - suiting.length;
  return (
    <div className={styles.offer}>
      <label className={styles.offerName}>
        <input type="radio" name="planned" checked={isChosen} onChange={onChoose} aria-describedby={`offer-${id}`} />
        <strong>{name}</strong>
        {isOwn && <span className={styles.mark}>{t("breakPlan.own")}</span>}
        <span className={styles.length}>{t("breakPlan.length", { minutes: Math.ceil(secondsOf(cards) / 60) })}</span>
      </label>
      <p id={`offer-${id}`} className={styles.help}>
        {cards.map((card) => exerciseText(card, t).name).join(" · ")}
        {suiting.length === 0 && <span className={styles.note}>{t("breakPlan.empty")}</span>}
        {out > 0 && suiting.length > 0 && <span className={styles.note}>{t("breakPlan.partly", { count: out })}</span>}
        {isLong && <span className={styles.note}>{t("breakPlan.long")}</span>}
      </p>
      <div className={styles.strip}>
        {cards.map((card, index) => (
          <CardPicture key={index} id={card.id} />
        ))}
      </div>
      <button type="button" aria-label={t("breakPlan.start.named", { name })} onClick={onStart}>
        {t("breakPlan.start")}
      </button>
    </div>
  );
}
