import { call } from "../schemas/channel";
import type { BreakAct, BreakPageKind, BreakPageState } from "./break-page";

export const breakPageCalls = {
  /** What a notice or break page shows; asked once by each page as it loads. */
  "surface:state": call<undefined, BreakPageState>().from("break"),
  /** The page has drawn what it shows, so that what nobody can see is noticed. */
  "surface:painted": call<BreakPageKind, undefined>().from("break"),
  /** What can be done in a break that is running. */
  "break:act": call<BreakAct, undefined>().from("main", "break"),
};
