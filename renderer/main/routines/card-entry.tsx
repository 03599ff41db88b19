import { useRef } from "react";
import { exerciseText } from "../../../shared/routines/exercise-text";
import type { ExclusionCause } from "../../../shared/routines/exercise-filter";
import { EXERCISE_SOURCES } from "../../../shared/exercises/exercise-sources";
import { EXCLUSION_REASONS, isCustom, type AnyExercise, type ExclusionReason } from "../../../shared/routines/routine";
import { useApp } from "../state/app-context";
import { CardFigure, CardPicture } from "./card-figure";
import styles from "./routines.module.css";

interface EntryProps {
  readonly card: AnyExercise;
  readonly why: ExclusionCause | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onTakeOut: (reason: ExclusionReason) => void;
  readonly onBringBack: () => void;
}

/** A card in the list; opened, all that is known of it, and what can be decided about it. */
export function CardEntry({ card, why, isOpen, onToggle, onTakeOut, onBringBack }: EntryProps) {
  const { t } = useApp();
  const head = useRef<HTMLButtonElement>(null);
  const { name } = exerciseText(card, t);
  // The button that was pressed makes way for another, so the focus is taken to what stays.
  const andStay = (act: () => void): void => {
    head.current?.focus();
    act();
  };
  return (
    <li className={styles.entry} data-open={isOpen} data-out={why !== null}>
      <button ref={head} type="button" className={styles.entryHead} aria-expanded={isOpen} onClick={onToggle}>
        <CardPicture id={card.id} />
        <span className={styles.entryWords}>
          <strong>{name}</strong>
          <span className={styles.help}>
            {t("catalogue.facts", {
              area: t(`area.${card.areas[0]}`),
              position: t(`catalogue.position.${card.position}`),
              length: t("catalogue.seconds", { seconds: card.seconds }),
            })}
          </span>
          {why !== null && <span className={styles.note}>{t("catalogue.isOut", { why })}</span>}
        </span>
      </button>
      {isOpen && (
        <div className={styles.entryBody}>
          {!isCustom(card) && <CardFigure id={card.id} name={name} />}
          <CardDetails card={card} />
          <div className={styles.buttons} role="group" aria-label={t("catalogue.decide", { name })}>
            {why === "notForMe" || why === "hurts" ? (
              <button type="button" onClick={() => andStay(onBringBack)}>
                {t("catalogue.bringBack")}
              </button>
            ) : (
              <>
                <span className={styles.help}>{t("catalogue.takeOut")}</span>
                {EXCLUSION_REASONS.map((reason) => (
                  <button key={reason} type="button" onClick={() => andStay(() => onTakeOut(reason))}>
                    {t(`exclude.${reason}`)}
                  </button>
                ))}
              </>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

function CardDetails({ card }: { readonly card: AnyExercise }) {
  const { t } = useApp();
  const { lines, dose, caution } = exerciseText(card, t);
  const avoid = card.avoid.map((each) => t(`caution.${each}`));
  const needs = card.needs.map((each) => t(`settings.atHand.${each}`));
  const facts = [
    { term: t("catalogue.dose"), text: dose },
    { term: t("catalogue.areas"), text: card.areas.map((area) => t(`area.${area}`)).join(", ") },
    { term: t("catalogue.caution"), text: caution },
    { term: t("catalogue.needs"), text: needs.length === 0 ? t("catalogue.needs.none") : needs.join(", ") },
    { term: t("catalogue.avoid"), text: avoid.length === 0 ? t("catalogue.avoid.none") : avoid.join(" · ") },
  ];
  return (
    <div className={styles.details}>
      <ol>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      <dl>
        {facts
          .filter(({ text }) => text !== "")
          .map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        <div>
          <dt>{t("catalogue.source")}</dt>
          {isCustom(card) ? <dd>{t("catalogue.own")}</dd> : <dd translate="no">{EXERCISE_SOURCES[card.source]}</dd>}
        </div>
      </dl>
    </div>
  );
}
