import { createContext, useContext } from "react";
import type { Screen } from "../../../shared/ipc";

const Context = createContext<(screen: Screen) => void>(() => {});

/** Carries the way to another screen to parts that lie deep in one. */
export const OpenScreenProvider = Context.Provider;
export const useOpenScreen = (): ((screen: Screen) => void) => useContext(Context);
