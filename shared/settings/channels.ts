import { call } from "../schemas/channel";

export const settingsCalls = {
  /** Asks for a calendar file, and adds its holidays to the days off; answers how many were new. */
  "holidays:import": call<undefined, number>().from("main"),
};
