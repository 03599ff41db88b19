import type { Answered } from "./page";
import { isSmall, type SurfaceAction, type BreakPageState } from "../../shared/break-page/break-page";
import { pressOnce } from "./keys";
import { guardPresses, isMeant } from "./presses";
import { element, ownText, part, write } from "./page";
import { drawCare } from "./care";
import { drawStep } from "./step";

/** Puts a state on the page. Focus goes to the heading, never to an action: a key typed for another window does nothing. */
export function draw(state: BreakPageState, answer: Answered): void {
  const { documentElement: root } = document;
  const isNew = root.dataset["kind"] !== state.kind;
  guardPresses(state, isSmall(state.kind));
  root.lang = state.locale;
  root.dir = state.dir;
  root.dataset["kind"] = state.kind;
  root.dataset["small"] = String(isSmall(state.kind));
  root.dataset["primary"] = String(state.primary);
  root.dataset["accent"] = state.accent;
  document.title = state.title;
  write("title", state.title);
  write("lead", state.lead);
  write("safety", state.safety);
  write("closing", state.closing);
  part("cards").replaceChildren(...state.cards.map(card));
  part("cards").hidden = state.kind !== "prompt";
  const isStop = state.care?.isStop === true;
  if (state.primary) drawStep(isStop ? { ...state, step: null } : state);
  drawCare(state);
  drawActions(state, answer);
  // What was pressed is gone; the keyboard goes on where there is something to read.
  if (isStop && document.activeElement === document.body) part("careTitle").focus();
  part("page").hidden = false;
  if (isNew && !isSmall(state.kind)) part("title").focus();
}

function card({ name, dose }: BreakPageState["cards"][number]): HTMLElement {
  const item = element("li", "");
  const amount = ownText("p", dose);
  amount.className = "dose";
  item.append(ownText("h2", name), amount);
  return item;
}

let drawn = "";
/** Made anew only where they differ, so that the focus stays on a button while time passes. */
function drawActions(state: BreakPageState, answer: Answered): void {
  const now = JSON.stringify([state.kind, state.actions]);
  if (now === drawn) return;
  drawn = now;
  const focused = document.activeElement?.getAttribute("data-name");
  const more = part("more");
  const made = (rank: SurfaceAction["rank"]): readonly HTMLElement[] =>
    state.actions.filter((each) => each.rank === rank).map((each) => button(each, state, answer));
  const folded = made("more");
  part("actions").replaceChildren(...made("main"), ...made("side"), more);
  part("careActions").replaceChildren(...made("care"));
  more.hidden = folded.length === 0;
  more.querySelector("summary")?.replaceChildren(state.moreLabel);
  more.querySelector("div")?.replaceChildren(...folded);
  if (focused !== null && focused !== undefined)
    part("page").querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
}

function button(action: SurfaceAction, state: BreakPageState, answer: Answered): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset["name"] = nameOf(action);
  made.dataset["main"] = String(action.rank === "main");
  made.append(element("span", action.label));
  if (action.keyLabel !== "" && !isSmall(state.kind)) made.append(element("kbd", action.keyLabel));
  if (action.disabled !== undefined) {
    made.disabled = true;
    made.title = action.disabled;
  }
  made.addEventListener("click", (event) => {
    if (isMeant(event)) pressOnce(action, answer);
  });
  return made;
}

/** Pausing and going on are one button, so that the focus stays on it. */
const nameOf = ({ call, act, keys }: SurfaceAction): string =>
  act === "pause" || act === "resume" ? "pause" : `${call} ${act ?? ""} ${keys.join("")}`.replaceAll('"', "");
