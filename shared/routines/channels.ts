import { call } from "../schemas/channel";

export const routineCalls = {
  /** Starts a break with a routine, by its id, for this once. */
  "break:start-with": call<string, undefined>().from("main"),
};
