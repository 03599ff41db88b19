import type { ImportResult } from "../documents/transfer";
import { call } from "../schemas/channel";
import type { Deleted, OwnFiles } from "./own-files";

export const dataCalls = {
  /** Every file of the app's own in its folder, by what it holds. */
  "data:list": call<undefined, OwnFiles>().from("main"),
  /** Opens the folder in the desktop's own window. */
  "data:openFolder": call<undefined, undefined>().from("main"),
  /** Takes a document from a copy of its file, by the name in that list; what is here is asked about first. */
  "data:bringBack": call<string, ImportResult>().from("main"),
  /** Deletes all of them, and lets the app begin as for the first time. */
  "data:deleteEverything": call<undefined, Deleted>().from("main"),
};
