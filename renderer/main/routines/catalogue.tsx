import { useRef, useState } from "react";
import { ANY_EXERCISE, matching, exclusionReason, type ExerciseFilter } from "../../../shared/routines/exercise-filter";
import type { AnyExercise, ExclusionReason } from "../../../shared/routines/routine";
import { useApp } from "../state/app-context";
import { CardEntry } from "./card-entry";
import { CardFilters } from "./card-filters";
import styles from "./routines.module.css";
import { ToldLine } from "./told-line";
import { useCards, useRoutines } from "./use-routines";

/** Every card there is: looked for, opened, taken out and brought back. */
export function Catalogue() {
  const { t } = useApp();
  const { choices, change, told } = useRoutines();
  const { cards, against, nameOf } = useCards();
  const [filter, setFilter] = useState<ExerciseFilter>(ANY_EXERCISE);
  const [open, setOpen] = useState<string | null>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const found = matching(cards, filter, nameOf, against);
  const others = (card: AnyExercise) => choices.excluded.filter(({ id }) => id !== card.id);
  const takeOut = (card: AnyExercise, reason: ExclusionReason): void =>
    void change(
      { excluded: [...others(card), { id: card.id, reason }] },
      t("catalogue.said.out", { name: nameOf(card) }),
    );
  const bringBack = (card: AnyExercise): void => {
    void change({ excluded: others(card) }, t("catalogue.said.back", { name: nameOf(card) }));
    // The card goes from a list of those that are out, and the button with it.
    if (filter.isOut) count.current?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby="routines-catalogue">
      <h2 id="routines-catalogue">{t("catalogue.title")}</h2>
      <CardFilters filter={filter} onFilter={setFilter} />
      <div className={styles.found}>
        <p ref={count} role="status" tabIndex={-1}>
          {t("catalogue.count", { count: found.length })}
        </p>
        {found.length < cards.length && (
          <button type="button" data-kind="link" onClick={() => setFilter(ANY_EXERCISE)}>
            {t("catalogue.clear")}
          </button>
        )}
      </div>
      <ToldLine told={told} />
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
    </section>
  );
}
