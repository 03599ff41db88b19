import type { Area } from "../body-regions/body-regions";
import { exerciseOf } from "../exercises/exercises";
import type { Translate } from "../i18n/format";
import type { Step } from "../routines/routine";
import type { SurfaceCare } from "./break-page";
import { cardOf, type SessionProgress } from "./step-words";

/** The break stands still, and the card is out for today. */
interface Hurts {
  readonly type: "hurts";
  readonly step: Step;
  /** Whether the break stood still already. */
  readonly wasPaused: boolean;
  readonly isGentleToday: boolean;
  readonly isLeftOut: boolean;
}

/** What the person said last for the sake of their body, and what came of it. */
export type Care =
  | Hurts
  | { readonly type: "notForMe"; readonly step: Step }
  | { readonly type: "seated"; readonly isSeated: boolean; readonly isAlways: boolean };

/** How far the break's steps have come, and what the person said meanwhile. */
export interface BreakProgress extends SessionProgress {
  readonly care: Care | null;
  /** Whether this break is done on a chair. */
  readonly isSeated: boolean;
}

/** No part of the body that one could go easy on. */
const EVERYWHERE: readonly Area[] = ["wholeBody", "breathing"];

/** The part of the body that a card is for; `null` for a step without one, or a card for all of it. */
export function areaOf(step: Step): Area | null {
  const areas =
    step.type === "exercise" ? exerciseOf(step.id)?.areas : step.type === "own" ? step.exercise.areas : null;
  const main = areas?.[0] ?? null;
  return main === null || EVERYWHERE.includes(main) ? null : main;
}

/** The same in words: what was done, so that nothing happens without being said. */
export function surfaceCare(care: Care, t: Translate): SurfaceCare {
  switch (care.type) {
    case "hurts":
      return { isStop: true, title: t("care.hurts.title"), lines: linesOfHurt(care, t) };
    case "notForMe":
      return { isStop: false, title: t("care.notForMe", nameOf(care.step, t)), lines: [t("care.notForMe.note")] };
    case "seated": {
      const posture = care.isSeated ? "seated" : "standing";
      return {
        isStop: false,
        title: t(care.isAlways ? "care.always" : "care.once", { posture }),
        lines: [care.isAlways ? t("care.always.note") : t("care.once.note", { posture })],
      };
    }
  }
}

function linesOfHurt({ step, isGentleToday, isLeftOut }: Hurts, t: Translate): readonly string[] {
  const area = areaOf(step);
  return [
    t("care.hurts.done", nameOf(step, t)),
    ...(isGentleToday && area !== null ? [t("care.gentle.done", { area: t(`area.${area}`) })] : []),
    ...(isLeftOut ? [t("care.leaveOut.done")] : []),
  ];
}

const nameOf = (step: Step, t: Translate): { readonly name: string } => ({ name: cardOf(step, t).name });
