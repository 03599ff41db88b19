import { type Answered } from "./page";
import { chosenKey } from "../../shared/keyboard/chosen-key";
import { isSmall, type SurfaceAction, type BreakPageState } from "../../shared/break-page/break-page";
import { showStatus } from "./page";

/** Time for the second press of an action that wants two. */
const SECOND_PRESS_MS = 3_000;
let waitingFor: { readonly label: string; readonly until: number } | null = null;

/** Does an action, or, where it wants two presses, asks for the second. */
export function pressOnce(action: SurfaceAction, answer: Answered): void {
  if (action.disabled !== undefined) return showStatus(action.disabled);
  const isSecond = waitingFor?.label === action.label && performance.now() < waitingFor.until;
  if (action.confirm !== undefined && !isSecond) {
    waitingFor = { label: action.label, until: performance.now() + SECOND_PRESS_MS };
    return showStatus(action.confirm);
  }
  waitingFor = null;
  answer(action);
}

let openAt = 0;
let guarded: BreakPageState["kind"] | null = null;

/**
 * Listens for the actions' keys, but not at once: keys that were meant for another window fall into the guard, which begins
 * anew when the page gets the keyboard. Answers the function that ends it.
 */
export function guardKeys(state: BreakPageState, answer: Answered): () => void {
  if (isSmall(state.kind)) return () => {};
  const now = performance.now();
  // A state that only says how far the steps have come does not close the keys again.
  if (guarded !== state.kind) openAt = now + state.keyGuard;
  guarded = state.kind;
  const closed = openAt - now;
  showStatus(closed > 0 ? state.keyGuardText : "");
  const timer = setTimeout(() => showStatus(""), Math.max(0, closed));

  const onFocus = (): void => {
    openAt = Math.max(openAt, performance.now() + state.keyGuard);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (performance.now() < openAt) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isForControl(event)) return;
    const key = chosenKey(
      event,
      state.actions.flatMap(({ keys }) => keys),
    );
    const action = state.actions.find(({ keys }) => key !== null && keys.includes(key));
    if (action === undefined) return;
    event.preventDefault();
    pressOnce(action, answer);
  };
  window.addEventListener("focus", onFocus);
  window.addEventListener("keydown", onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener("focus", onFocus);
    window.removeEventListener("keydown", onKey, { capture: true });
  };
}

/** Enter and Space on a button press that button, whatever else they are for. */
const isForControl = ({ key, target }: KeyboardEvent): boolean =>
  (key === "Enter" || key === " ") && target instanceof Element && target.closest("button, summary") !== null;
