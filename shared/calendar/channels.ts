import { call } from "../schemas/channel";
import type { LeftOut } from "./left-out";

/** What came of a calendar file. */
export interface DaysOffTaken {
  /** How many days off there are now that were none before. */
  readonly added: number;
  /** How many are not kept, being farther away than as many as can be. */
  readonly beyond: number;
  readonly left: readonly LeftOut[];
}

export const calendarCalls = {
  /** Asks for a calendar file, and adds its days to the days off; answers `null` where the person chose none. */
  "holidays:import": call<undefined, DaysOffTaken | null>().from("main"),
};
