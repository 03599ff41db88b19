import { call } from "../schemas/channel";
import type { About } from "./about";

export const aboutCalls = {
  /** What the app is, and whose work is in it. */
  "about:read": call<undefined, About>().from("main"),
};
