import { useEffect, useState } from "react";
import type { AppState, MainApi } from "../../../shared/ipc";

/** A state and when it came, by the page's own clock, so that a countdown can go on from it. */
export interface Received {
  readonly app: AppState;
  readonly at: number;
}

/** The state as the main process has it: asked for once, then told. `null` until the first answer. */
export function useAppState(api: MainApi): Received | null {
  const [state, setState] = useState<Received | null>(null);
  useEffect(() => {
    const stop = api.on("app:changed", (app) => setState({ app, at: performance.now() }));
    void api.call("app:state").then((reply) => {
      if (reply.ok) setState((known) => known ?? { app: reply.value, at: performance.now() });
    });
    return stop;
  }, [api]);
  return state;
}
