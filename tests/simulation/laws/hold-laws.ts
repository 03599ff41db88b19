import { DESKTOP_HOLDS, type DesktopHold } from "../../../shared/scheduler/holds";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import type { Law, Moment } from "../moment";

/** The changes of one hold since the app started, on first. */
type Changes = readonly Ms[];

/** By the words of the rule: it came back within a minute, and has changed in each five minutes since. */
function flaps(changes: Changes): boolean {
  const isBackSoon = (index: number): boolean =>
    index >= 2 && index % 2 === 0 && (changes[index] ?? 0) - (changes[index - 1] ?? 0) <= 60 * SECOND;
  const isRestless = (from: number): boolean =>
    changes.every((at, index) => index <= from || at - (changes[index - 1] ?? 0) < 5 * MINUTE);
  return changes.some((_, index) => isBackSoon(index) && isRestless(index));
}

function isInForce(changes: Changes, at: Ms): boolean {
  const isOn = changes.length % 2 === 1;
  return isOn || (flaps(changes) && at - (changes.at(-1) ?? -Infinity) < 10 * SECOND);
}

/** Judged by the facts alone, from the history of each hold. */
const heldAsLong: Law = {
  name: "R12 a hold is in force while it is on, and for ten seconds more while it flaps",
  watch: () => {
    let changes: Readonly<Partial<Record<DesktopHold, Changes>>> = {};
    const note = ({ facts, at }: Moment): void => {
      for (const hold of DESKTOP_HOLDS) {
        const known = changes[hold] ?? [];
        if (facts.holds.includes(hold) !== (known.length % 2 === 1)) changes = { ...changes, [hold]: [...known, at] };
      }
    };
    return (moment) => {
      const { at, cause, state } = moment;
      if (cause === "stopped") changes = {};
      // Only a turn takes in what the desktop reports.
      if (state === null || cause === "fact" || cause === "stalled" || cause === "started" || cause === "clockSet")
        return null;
      note(moment);
      const expected = DESKTOP_HOLDS.filter((hold) => isInForce(changes[hold] ?? [], at));
      return expected.join() === state.desktopHolds.join()
        ? null
        : `held by ${state.desktopHolds.join()} instead of ${expected.join()}`;
    };
  },
};

export const HOLD_LAWS: readonly Law[] = [heldAsLong];
