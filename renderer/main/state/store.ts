import { withChange, type AppChange, type AppState } from "../../../shared/app-state";
import type { MainApi } from "../../../shared/contract";
import { keepSame } from "./keep-same";

/** The state as the main process has it, for the parts of the window to select from. */
export interface Store {
  /** Listens from the first listener to the last; answers the function that ends the listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `null` until the first answer. */
  readonly state: () => AppState | null;
  /** When the schedule came, by the clock of the page, so that a countdown can go on from it. */
  readonly scheduleAt: () => number;
}

/** Asks for the state once, then is told what changed. What did not change keeps its identity. */
export function createStore(api: MainApi): Store {
  let state: AppState | null = null;
  let scheduleAt = 0;
  let stop = (): void => {};
  const listeners = new Set<() => void>();
  const take = (next: AppState, hasSchedule: boolean): void => {
    if (hasSchedule) scheduleAt = performance.now();
    state = state === null ? next : withSame(state, next);
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) stop = listen(api, () => state, take);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    state: () => state,
    scheduleAt: () => scheduleAt,
  };
}

/** The first answer may be late: what was pushed before it is newer, and stays. */
function listen(
  api: MainApi,
  known: () => AppState | null,
  take: (next: AppState, hasSchedule: boolean) => void,
): () => void {
  let pushed: AppChange = {};
  let isListening = true;
  const stop = api.on("app:changed", (change) => {
    pushed = withChange(pushed, change);
    const before = known();
    if (before !== null) take(withChange(before, change), change.schedule !== undefined);
  });
  void api.call("app:state").then((reply) => {
    if (reply.ok && isListening) take(withChange(reply.value, pushed), true);
  });
  return () => {
    isListening = false;
    stop();
  };
}

const withSame = (before: AppState, next: AppState): AppState =>
  keepSame(before, { ...next, documents: keepSame(before.documents, next.documents) });
