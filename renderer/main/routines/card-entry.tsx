import { useRef } from "react";
import { EXERCISE_SOURCES } from "../../../shared/exercises/exercise-sources";
import type { ExclusionCause } from "../../../shared/routines/exercise-filter";
import { exerciseText } from "../../../shared/routines/exercise-text";
import { EXCLUSION_REASONS, isCustom, type AnyExercise, type ExclusionReason } from "../../../shared/routines/routine";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { OwnText } from "../../components/own-text";
import { useApp } from "../state/app-context";
import { CardFigure, CardPicture } from "./card-figure";
import styles from "./card-entry.module.css";

interface EntryProps {
  readonly card: AnyExercise;
  readonly why: ExclusionCause | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onTakeOut: (reason: ExclusionReason) => void;
  readonly onBringBack: () => void;
}

/** A card in the list; once opened, all that is known about it and what can be done with it. */
export function CardEntry({ card, why, isOpen, onToggle, onTakeOut, onBringBack }: EntryProps) {
  const { t } = useApp();
  const head = useRef<HTMLButtonElement>(null);
  const { name } = exerciseText(card, t);
  // The button that was pressed is replaced by another, so the focus goes to what stays.
  const andStay = (act: () => void): void => {
    head.current?.focus();
    act();
  };
  return (
    <li className={styles.entry} data-open={isOpen} data-out={why !== null}>
      <Button ref={head} className={styles.head} aria-expanded={isOpen} onClick={onToggle}>
        <CardPicture id={card.id} />
        <span className={styles.words}>
          <strong>
            <OwnText text={name} />
          </strong>
          <HelpText as="span">
            {t("catalogue.facts", {
              area: t(`area.${card.areas[0]}`),
              position: t(`catalogue.position.${card.position}`),
              length: t("catalogue.seconds", { seconds: card.seconds }),
            })}
          </HelpText>
          {why !== null && <span className={styles.note}>{t("catalogue.isOut", { why })}</span>}
        </span>
      </Button>
      {isOpen && (
        <div className={styles.body}>
          {!isCustom(card) && <CardFigure id={card.id} name={name} />}
          <CardDetails card={card} />
          <div className={styles.buttons} role="group" aria-label={t("catalogue.decide", { name })}>
            {why === "notForMe" || why === "hurts" ? (
              <Button onClick={() => andStay(onBringBack)}>{t("catalogue.bringBack")}</Button>
            ) : (
              <>
                <HelpText as="span">{t("catalogue.takeOut")}</HelpText>
                {EXCLUSION_REASONS.map((reason) => (
                  <Button key={reason} onClick={() => andStay(() => onTakeOut(reason))}>
                    {t(`exclude.${reason}`)}
                  </Button>
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
  const avoid = card.avoid.map((each) => t(`condition.${each}`));
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
          <li key={index}>
            <OwnText text={line} />
          </li>
        ))}
      </ol>
      <dl>
        {facts
          .filter(({ text }) => text !== "")
          .map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <OwnText text={text} />
              </dd>
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
