import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { hindrance } from "./hindrance";
import type { Law } from "../moment";

/** The app ticks this often, so input that only the idle counter shows is known this late at most. */
const TICK: Ms = 10 * SECOND;
const GRAIN: Ms = 2 * SECOND;

const onePerSpell: Law = {
  name: "8 one natural break for each absence of five minutes or more, as long as the absence",
  watch: () => {
    let since: Ms = 0;
    let isTold = false;
    /** An absence that began in a break is no natural break. */
    let isOfBreak = false;
    /** One that touches quiet hours, or the very end of a break, may or may not become a natural break. */
    let isExempt = false;
    /** As known to the app: a return is noticed with the next tick. */
    let sinceAsSeen: Ms = 0;
    return (moment) => {
      const { at, now, state, facts, outputs, cause } = moment;
      for (const output of outputs) {
        if (output.type === "break_completed" && output.duration === undefined)
          isOfBreak = (output.completedAt ?? now.elapsed) + at - now.elapsed - since > GRAIN;
        if (output.type !== "natural_break") continue;
        const begun = output.since + at - now.elapsed;
        if (isTold) return "a second natural break in one absence";
        if (isOfBreak) return "a natural break for an absence in a break";
        if (!state?.plan.enabled || state.off) return "a natural break while breaks are off";
        if (Math.min(Math.abs(begun - since), Math.abs(begun - sinceAsSeen)) > TICK + GRAIN)
          return `since ${begun}, but the last input was at ${since}`;
        if (at - begun < state.plan.idleReset) return `a natural break of ${at - begun} ms`;
        isTold = true;
      }
      const began = cause === "started" ? at : facts.isLocked ? since : Math.max(since, facts.lastInput);
      if (began !== since || (cause === "answered" && !facts.isLocked)) {
        since = began;
        isTold = false;
        isOfBreak = false;
        isExempt = false;
      }
      if (cause !== "fact" && cause !== "stalled") sinceAsSeen = since;
      if (state === null || moment.view?.mode === "break" || !state.plan.enabled || state.off) isExempt = true;
      const isMissing = cause === "ticked" && !isTold && !isExempt && !isOfBreak && !facts.isAsleep;
      const due = since + (state?.plan.idleReset ?? 0) + TICK + GRAIN;
      return isMissing && at > due ? `no natural break for the absence since ${since}` : null;
    };
  },
};

const breaksInPairs: Law = {
  name: "11 breaks never overlap, and each ends once, not later than planned",
  watch: () => {
    let open: { readonly at: Ms; readonly length: Ms; readonly boot: Ms } | null = null;
    return ({ at, now, outputs, view }) => {
      for (const output of outputs) {
        if (output.type === "break_started") {
          if (open !== null) return "a break began in a break";
          open = { at, length: view?.total ?? 0, boot: at - now.elapsed };
        }
        if (output.type === "break_resumed" && open === null) return "a break resumed that never began";
        if (output.type !== "break_completed" && output.type !== "break_cut_short") continue;
        if (open === null) return "a break ended that never began";
        const isByHand = output.duration !== undefined;
        const end = (output.type === "break_completed" ? output.completedAt : undefined) ?? now.elapsed;
        const length = end + at - now.elapsed - open.at;
        if (length > open.length + GRAIN) return `a break of ${length} ms`;
        if (!isByHand && length < open.length - GRAIN) return `a break ended by itself after ${length} ms`;
        if (isByHand && (output.type === "break_completed") !== length >= open.length / 2)
          return `${output.type} after ${length} ms`;
        open = null;
      }
      return view === null || (view.mode === "break") === (open !== null)
        ? null
        : `${view.mode} though a break is open`;
    };
  },
};

const backInTime: Law = {
  name: "10 whoever is back and works is counted again by the next tick",
  watch: () => {
    let busySince: Ms | null = null;
    return (moment) => {
      const { at, state, facts, cause } = moment;
      const isBusy = facts.isActive && cause !== "stalled" && hindrance(moment) === null;
      busySince = isBusy ? (busySince ?? at) : null;
      const isLate = busySince !== null && at - busySince > TICK + GRAIN;
      return isLate && state?.presence.absence !== null ? "still away" : null;
    };
  },
};

interface Kept {
  readonly work: Ms;
  readonly postpones: number;
  readonly rests: boolean;
}
const workOverRestarts: Law = {
  name: "R14 a restart keeps the work for five minutes, losing a minute at most, and then begins anew",
  watch: () => {
    let stopped: (Kept & { readonly at: Ms; readonly isOff: boolean }) | null = null;
    let work: Ms = 0;
    let postpones = 0;
    let rests = false;
    let isOff = false;
    return (moment) => {
      const { at, cause, view, outputs, state } = moment;
      if (cause === "stopped") stopped = { at, work, postpones, rests, isOff };
      work = view?.work ?? work;
      postpones = view?.postponesUsed ?? postpones;
      rests = view?.mode === "break";
      isOff = state?.off ?? isOff;
      if (cause !== "started" || stopped === null || stopped.rests || state === null) return null;
      // Work that was reset without an output may still be on the disk; the first tick resets it again.
      if (!state.plan.enabled || stopped.isOff) return null;
      // Nothing may have been saved yet.
      if (stopped.at < MINUTE) return null;
      const gap = at - stopped.at;
      const isReset = outputs.some(({ type }) => type === "work_reset");
      if (isReset) return work === 0 && gap > state.plan.idleReset - MINUTE ? null : `reset after ${gap} ms off`;
      if (gap > state.plan.idleReset) return `work went on after ${gap} ms off`;
      const lost = stopped.work - work;
      return lost >= 0 && lost <= MINUTE && postpones === stopped.postpones ? null : `${lost} ms of work were lost`;
    };
  },
};

export const ABSENCE_LAWS: readonly Law[] = [onePerSpell, breaksInPairs, backInTime, workOverRestarts];
