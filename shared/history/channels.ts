import { call } from "../schemas/channel";
import type { EpochMs } from "../time/units";
import type { HistoryEntry } from "./entry";

export const historyCalls = {
  /** Entries with `from <= at < to`. */
  "history:query": call<{ readonly from: EpochMs; readonly to: EpochMs }, readonly HistoryEntry[]>().from("main"),
};
