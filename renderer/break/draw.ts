import type { SurfaceAction, SurfaceState, SurfaceStretch } from "../../shared/ipc";
import { pressOnce } from "./keys";

export type Answered = (call: SurfaceAction["call"]) => void;

/** The element with an id that the page is built with; its absence is a mistake in the page. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

/** Puts a state on the page. Focus goes to the heading, never to an action: a key typed for another window does nothing. */
export function draw(state: SurfaceState, answer: Answered): void {
  const { documentElement: root } = document;
  const isNew = root.dataset["kind"] !== state.kind;
  root.lang = state.locale;
  root.dir = state.dir;
  root.dataset["kind"] = state.kind;
  root.dataset["small"] = String(isSmall(state));
  root.dataset["primary"] = String(state.primary);
  root.dataset["accent"] = state.accent;
  document.title = state.title;
  part("title").textContent = state.title;
  part("lead").textContent = state.lead;
  part("safety").textContent = state.safety;
  part("stretches").replaceChildren(...state.stretches.map(stretch));
  if (isNew || actionsDiffer(state))
    part("actions").replaceChildren(...state.actions.map((each) => button(each, state, answer)));
  part("actions").setAttribute("aria-labelledby", "title");
  part("page").hidden = false;
  if (isNew && !isSmall(state)) part("title").focus();
}

/** The notice and a microbreak stand in a small window that never has the keyboard. */
export const isSmall = ({ kind }: SurfaceState): boolean => kind === "notice" || kind === "micro";

/** Says something in the page's status line until it is drawn again. */
export const hold = (text: string): void => void (part("guard").textContent = text);

function stretch({ name, dose, steps, caution }: SurfaceStretch): HTMLElement {
  const item = element("li", "");
  const list = element("ul", "");
  list.append(...steps.map((text) => element("li", text)));
  const note = element("p", caution);
  note.className = "caution";
  const heading = element("h2", name);
  const amount = element("p", dose);
  amount.className = "dose";
  item.append(heading, amount, list, note);
  return item;
}

function button(action: SurfaceAction, state: SurfaceState, answer: Answered): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset["call"] = action.call;
  made.dataset["main"] = String(action.main);
  made.append(element("span", action.label));
  if (action.keyLabel !== "") made.append(element("kbd", action.keyLabel));
  if (action.disabled !== undefined) {
    made.disabled = true;
    made.title = action.disabled;
  }
  made.addEventListener("click", () => pressOnce(action, state, answer));
  return made;
}

function actionsDiffer(state: SurfaceState): boolean {
  const shown = [...part("actions").querySelectorAll("button")].map(
    (each) => `${each.dataset["call"]} ${each.disabled}`,
  );
  return shown.join() !== state.actions.map(({ call, disabled }) => `${call} ${disabled !== undefined}`).join();
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
