import { createContext, useContext, useSyncExternalStore } from "react";
import type { AppState } from "../../../shared/app-state";
import type { Store } from "./store";

const Context = createContext<Store | null>(null);

/** Gives the parts of the window the store, once it holds a state. */
export const StoreProvider = Context.Provider;

/**
 * What `select` takes from the state: a slice or a part of one. Draws again only when that is another than before, so
 * `select` must not make anything new.
 */
export function useAppState<T>(select: (state: AppState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.state();
    if (state === null) throw new Error("The state was drawn from before it was known");
    return select(state);
  });
}

/** When the schedule came, by the clock of the page. */
export function useScheduleAt(): number {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.scheduleAt);
}

function useStore(): Store {
  const store = useContext(Context);
  if (store === null) throw new Error("useAppState was called outside StoreProvider");
  return store;
}
