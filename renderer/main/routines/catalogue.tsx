import { useRef, useState } from "react";
import { ANY_EXERCISE, exclusionReason, type ExerciseFilter, matching } from "../../../shared/routines/exercise-filter";
import type { AnyExercise, ExclusionReason } from "../../../shared/routines/routine";
import { Button } from "../../components/button";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { CardEntry } from "./card-entry";
import { CardFilters } from "./card-filters";
import { useCards, useRoutines } from "./use-routines";
import styles from "./catalogue.module.css";

/** Every card there is: to search, open, take out and bring back. */
export function Catalogue() {
  const { t } = useApp();
  const { choices, choose, status } = useRoutines();
  const { cards, against, nameOf } = useCards();
  const [filter, setFilter] = useState<ExerciseFilter>(ANY_EXERCISE);
  const [open, setOpen] = useState<string | null>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const found = matching(cards, filter, nameOf, against);
  const others = (card: AnyExercise) => choices.excluded.filter(({ id }) => id !== card.id);
  const takeOut = (card: AnyExercise, reason: ExclusionReason): void =>
    void choose(
      { excluded: [...others(card), { id: card.id, reason }] },
      t("catalogue.said.out", { name: nameOf(card) }),
    );
  const bringBack = (card: AnyExercise): void => {
    void choose({ excluded: others(card) }, t("catalogue.said.back", { name: nameOf(card) }));
    // The card disappears from a list of those that are out, and the button with it.
    if (filter.isOut) count.current?.focus();
  };
  return (
    <Panel layout="list" title={t("catalogue.title")} titleId="routines-catalogue">
      <CardFilters filter={filter} onFilter={setFilter} />
      <div className={styles.found}>
        <p ref={count} role="status" tabIndex={-1}>
          {t("catalogue.count", { count: found.length })}
        </p>
        {found.length < cards.length && (
          <Button kind="link" onClick={() => setFilter(ANY_EXERCISE)}>
            {t("catalogue.clear")}
          </Button>
        )}
      </div>
      <Status status={status} />
      <ul className={styles.cards}>
        {found.map((card) => (
          <CardEntry
            key={card.id}
            card={card}
            why={exclusionReason(card, against)}
            isOpen={open === card.id}
            onToggle={() => setOpen(open === card.id ? null : card.id)}
            onTakeOut={(reason) => takeOut(card, reason)}
            onBringBack={() => bringBack(card)}
          />
        ))}
      </ul>
    </Panel>
  );
}
