import type { SurfaceAction } from "../../shared/break-page/break-page";

/** Told of what was pressed. */
export type Answered = (action: SurfaceAction) => void;

/** The element with an id that the page is built with; its absence is a mistake in the page. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

/** Puts a text into a part of the page; an empty one leaves no room. */
export function write(id: string, text: string): void {
  const into = part(id);
  if (into.textContent !== text) into.textContent = text;
  into.hidden = text === "";
}

export function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** With a text that may be the person's own, in its own direction; the number of a line stays at the side of the others. */
export function ownText(name: "li" | "p" | "h2", text: string): HTMLElement {
  const own = element("bdi", text);
  own.dir = "auto";
  const made = element(name, "");
  made.append(own);
  return made;
}

/** Says something in the page's status line until it is drawn again. */
export const showStatus = (text: string): void => void (part("guard").textContent = text);
/** Says something to whoever listens instead of looking. */
export const speak = (text: string): void => void (part("spoken").textContent = text);

/** Minutes and seconds, as a clock shows them. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
