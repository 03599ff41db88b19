import { useEffect, useState } from "react";
import type { AppState, MainApi } from "../../../shared/ipc";

/** The state as the main process has it: asked for once, then told. `null` until the first answer. */
export function useAppState(api: MainApi): AppState | null {
  const [state, setState] = useState<AppState | null>(null);
  useEffect(() => {
    const stop = api.on("app:changed", setState);
    void api.call("app:state").then((reply) => {
      if (reply.ok) setState((known) => known ?? reply.value);
    });
    return stop;
  }, [api]);
  return state;
}
