import type { SoundApi } from "../../shared/contract";
import { play } from "./play";

/*
 * A page that nobody sees: it asks what it is to play, plays it, and closes itself. Sound lives in a page of its own so that a
 * break never waits for it, and nothing of it stays in memory afterwards.
 */
const plumbline: unknown = Reflect.get(window, "plumbline");
if (!isSoundApi(plumbline)) throw new Error("The page was opened without its preload");
void plumbline
  .call("sound:chime")
  .then((reply) => (reply.ok ? play(reply.value) : undefined))
  .finally(() => window.close());

function isSoundApi(value: unknown): value is SoundApi {
  return typeof value === "object" && value !== null && "call" in value;
}
