import { call } from "../schemas/channel";
import type { PauseChoice } from "./pause";

export const schedulerCalls = {
  "break:start": call<undefined, undefined>().from("main", "break"),
  "break:end": call<undefined, undefined>().from("main", "break"),
  "break:postpone": call<undefined, undefined>().from("main", "break"),
  "break:skip": call<undefined, undefined>().from("main", "break"),
  /** The person took a break the app did not see. */
  "break:report": call<undefined, undefined>().from("main"),
  "pause:start": call<PauseChoice, undefined>().from("main"),
  "pause:end": call<undefined, undefined>().from("main"),
};
