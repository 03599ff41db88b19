import type { SurfaceAction, SurfaceState } from "../../shared/ipc";
import { hold, isSmall, type Answered } from "./draw";

/** Time for the second press of an action that wants two. */
const SECOND_PRESS_MS = 3_000;
let waitingFor: { readonly call: SurfaceAction["call"]; readonly until: number } | null = null;

/** Does an action, or, where it wants two presses, asks for the second. */
export function pressOnce(action: SurfaceAction, state: SurfaceState, answer: Answered): void {
  if (action.disabled !== undefined) return hold(action.disabled);
  const isSecond = waitingFor?.call === action.call && performance.now() < waitingFor.until;
  if (action.twice === true && !isSecond) {
    waitingFor = { call: action.call, until: performance.now() + SECOND_PRESS_MS };
    return hold(state.confirm);
  }
  waitingFor = null;
  answer(action.call);
}

/**
 * Listens for the actions' keys, but not at once: keys that were meant for another window fall into the guard, which begins
 * anew when the page gets the keyboard. Answers the function that ends it.
 */
export function guardKeys(state: SurfaceState, answer: Answered): () => void {
  if (isSmall(state)) return () => {};
  let openAt = performance.now() + state.keyGuard;
  const isGuarded = (): boolean => performance.now() < openAt;
  const timer = setTimeout(() => hold(""), state.keyGuard);
  hold(state.keyGuard > 0 ? state.keyGuardText : "");

  const onFocus = (): void => {
    openAt = Math.max(openAt, performance.now() + state.keyGuard);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isGuarded()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const action = state.actions.find(({ key }) => key === event.key.toLowerCase());
    if (action === undefined) return;
    event.preventDefault();
    pressOnce(action, state, answer);
  };
  window.addEventListener("focus", onFocus);
  window.addEventListener("keydown", onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener("focus", onFocus);
    window.removeEventListener("keydown", onKey, { capture: true });
  };
}
