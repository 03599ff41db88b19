import { call } from "../schemas/channel";
import type { Chime } from "./chime";

export const soundCalls = {
  /** Asks for a sound file and takes it for the chime; answers its name, or `null` when none was chosen. */
  "sound:choose": call<undefined, string | null>().from("main"),
  /** Plays the chosen chime once. */
  "sound:try": call<undefined, undefined>().from("main"),
  /** Reads a sample aloud. */
  "voice:try": call<undefined, undefined>().from("main"),
  /** What the page that sounds is to play; asked once, as it loads. */
  "sound:chime": call<undefined, Chime>().from("sound"),
};
