import { useState } from "react";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { useApp } from "../state/app-context";
import type { CardProps } from "./card-props";
import { MetresField } from "./metres-field";
import { useShoeWords } from "./use-shoe-words";
import styles from "./shoe-details.module.css";

/** As many of the last days as are shown. */
const SHOWN_DAYS = 7;

interface DetailsProps extends CardProps {
  /** The person wants to change what is told of the pair. */
  readonly onChange: () => void;
}

/** What is told of a pair less often: any distance, an estimate, its days, its end. */
export function ShoeDetails({ shoe, onEdit, onGone, onChange }: DetailsProps) {
  const { t } = useApp();
  const { distance, perUnit } = useShoeWords();
  const { id, name, weekly } = shoe;
  return (
    <details className={styles.details}>
      <summary>{t("shoes.more")}</summary>
      <div className={styles.fields}>
        <MetresField
          id={`${id}-other`}
          label={t("shoes.log.other")}
          keepLabel={t("shoes.log.add")}
          kept=""
          onKeep={(metres) =>
            metres !== null &&
            void onEdit({ type: "walked", id, metres }, t("shoes.logged", { distance: distance(metres), name }))
          }
        />
        <MetresField
          key={weekly?.metres}
          id={`${id}-weekly`}
          label={t("shoes.weekly")}
          help={t("shoes.weekly.help")}
          keepLabel={t("shoes.weekly.keep")}
          kept={weekly === undefined ? "" : String(Math.round((weekly.metres / perUnit) * 10) / 10)}
          onKeep={(metres) => void onEdit({ type: "weekly", id, metres }, t("shoes.weekly.kept"))}
        />
      </div>
      <LastDays shoe={shoe} onEdit={onEdit} />
      <ButtonRow>
        <Button onClick={onChange}>{t("shoes.edit")}</Button>
        <Button onClick={() => void onGone({ type: "retired", id }, t("shoes.retired.done", { name }))}>
          {t("shoes.retire")}
        </Button>
      </ButtonRow>
      <Removal shoe={shoe} onGone={onGone} />
    </details>
  );
}

/** The last days with a distance, to take back what was a slip. */
function LastDays({ shoe: { id, distances }, onEdit }: Pick<CardProps, "shoe" | "onEdit">) {
  const { t } = useApp();
  const { distance, day } = useShoeWords();
  const days = distances.slice(-SHOWN_DAYS).toReversed();
  if (days.length === 0) return null;
  return (
    <div>
      <h3>{t("shoes.days")}</h3>
      <ul className={styles.days}>
        {days.map(({ on, metres, by }) => (
          <li key={`${on} ${by}`}>
            {t("shoes.day", { date: day(on), distance: distance(metres), by })}
            <Button
              aria-label={t("shoes.day.remove.label", { distance: distance(metres), date: day(on) })}
              onClick={() => void onEdit({ type: "unwalked", id, on, by }, t("shoes.day.removed"))}
            >
              {t("shoes.day.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Removes a pair after a second press, since its distances go with it. */
function Removal({ shoe: { id, name }, onGone }: Pick<CardProps, "shoe" | "onGone">) {
  const { t } = useApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.removal}>
      <Button aria-label={t("shoes.remove.label", { name })} aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {t("shoes.remove")}
      </Button>
      {isAsked && (
        <div className={styles.ask} role="group" aria-label={t("shoes.remove.ask", { name })}>
          <p role="alert">{t("shoes.remove.ask", { name })}</p>
          <Button onClick={() => void onGone({ type: "removed", id }, t("shoes.removed", { name }))}>
            {t("shoes.remove.yes")}
          </Button>
        </div>
      )}
    </div>
  );
}
