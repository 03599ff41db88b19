import { type Answered } from "./page";
import type { BreakPageState } from "../../shared/break-page/break-page";
import { breakApi } from "./api";
import { Countdown } from "./countdown";
import { draw } from "./draw";
import { guardKeys } from "./keys";
import { showStatus } from "./page";
import { watchPresses } from "./presses";

/*
 * The notice and break page. It draws what it is given and sends back what is pressed; it decides nothing and keeps nothing,
 * so it can be thrown away at any moment. No framework: it must be painted in one frame.
 */
const plumbline = breakApi();
const countdown = new Countdown();
let keys = (): void => {};

const answer: Answered = ({ call, act }) => {
  const reply = call === "break:act" ? plumbline.call(call, act) : plumbline.call(call);
  void reply.then((said) => {
    if (!said.ok) showStatus(said.message);
  });
};

watchPresses();

function show(state: BreakPageState): void {
  draw(state, answer);
  countdown.run(state);
  keys();
  keys = guardKeys(state, answer);
  // A page that is on no screen is given no frame.
  requestAnimationFrame(() => void plumbline.call("surface:painted", state.kind));
}

plumbline.on("surface:changed", show);
void plumbline.call("surface:state").then((reply) => {
  if (reply.ok) show(reply.value);
});
