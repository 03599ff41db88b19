import { createContext, useContext } from "react";
import type { Screen } from "../../../shared/screens";

export type OpenScreen = (screen: Screen) => void;

const Context = createContext<OpenScreen>(() => {});

/** Gives all parts of the window the way to another screen. */
export const OpenScreenProvider = Context.Provider;
export const useOpenScreen = (): OpenScreen => useContext(Context);
