import { MINUTE, SECOND } from "../time/units";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** The settings of which one sets the bounds of another. */
export type Timing = Pick<Settings, "intervalMin" | "timesOn" | "breakMin" | "noticeSec">;

const SECONDS_A_MINUTE = MINUTE / SECOND;

/** A notice cannot be longer than the work it goes before. */
export const hasFittingNotice = ({ noticeSec, intervalMin }: Timing): boolean =>
  noticeSec <= intervalMin * SECONDS_A_MINUTE;

/** A break cannot be longer than the work before it, where there is a fixed time of work. */
export const hasFittingBreak = ({ breakMin, intervalMin, timesOn }: Timing): boolean =>
  timesOn || breakMin <= intervalMin;

/** The same with the notice and the break as long as the work before them allows; standard where they were longer. */
export const withFittingTiming = <T extends Timing>(given: T): T => {
  const { intervalMin } = given;
  return {
    ...given,
    noticeSec: hasFittingNotice(given)
      ? given.noticeSec
      : Math.min(DEFAULT_SETTINGS.noticeSec, intervalMin * SECONDS_A_MINUTE),
    breakMin: hasFittingBreak(given) ? given.breakMin : Math.min(DEFAULT_SETTINGS.breakMin, intervalMin),
  };
};

/** The range of a setting while the others are as they are; what lies outside would be refused. */
export function fittingRange(
  name: "intervalMin" | "breakMin" | "noticeSec",
  [min, max]: readonly [number, number],
  { intervalMin, breakMin, noticeSec, timesOn }: Timing,
): readonly [number, number] {
  switch (name) {
    case "intervalMin":
      return [Math.max(min, timesOn ? min : breakMin, Math.ceil(noticeSec / SECONDS_A_MINUTE)), max];
    case "breakMin":
      return [min, timesOn ? max : Math.min(max, intervalMin)];
    case "noticeSec":
      return [min, Math.min(max, intervalMin * SECONDS_A_MINUTE)];
  }
}
