import { call } from "../schemas/channel";

export const diagnosticsCalls = {
  /** Puts the report of what works on this desktop onto the clipboard. */
  "diagnostics:copy": call<undefined, undefined>().from("main"),
};
