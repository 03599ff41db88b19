import { plannedCards } from "../../shared/routines/choices";
import { DAY, MINUTE, type EpochMs } from "../../shared/units";
import { Guide } from "./guide";
import type { Keeping } from "./keeping";

/** How far back a card counts as shown lately: two weeks of breaks are more than there are cards. */
const LATELY = 14 * DAY;

/** A guide that goes by what is kept: settings, choices, and which cards were shown lately. */
export function openGuide({ settings, routines, history }: Keeping, epoch: () => EpochMs): Guide {
  const shownLately = (now: EpochMs): readonly string[] => {
    try {
      const entries = history.query(now - LATELY, now);
      // What was offered and not begun has not had its turn.
      const breaks = entries.filter(({ kind }) => kind === "break_completed" || kind === "break_cut_short");
      return breaks.toReversed().flatMap(({ shown = [] }) => shown.toReversed());
    } catch {
      // A history that cannot be read is told elsewhere; a break needs none.
      return [];
    }
  };
  return new Guide({
    ask: () => {
      const { breakMin, openOffice, seatedOnly, atHand } = settings.value;
      const { cautions, excluded, own } = routines.value;
      const now = epoch();
      return {
        length: breakMin * MINUTE,
        seed: Math.floor(now / MINUTE),
        recent: shownLately(now),
        place: { openOffice, seatedOnly, has: atHand },
        cautions: cautions ?? [],
        excluded,
        ownExercises: own.exercises,
        planned: plannedCards(routines.value),
      };
    },
    exclude: (excluded) => void routines.change({ ...routines.value, excluded }),
  });
}
