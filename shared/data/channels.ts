import { call } from "../schemas/channel";
import type { Deleted, OwnFiles } from "./own-files";

export const dataCalls = {
  /** Every file of the app's own in its folder, by what it holds. */
  "data:list": call<undefined, OwnFiles>().from("main"),
  /** Opens the folder in the desktop's own window. */
  "data:openFolder": call<undefined, undefined>().from("main"),
  /** Deletes all of them, and lets the app begin as for the first time. */
  "data:deleteEverything": call<undefined, Deleted>().from("main"),
};
