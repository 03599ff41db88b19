import { useAppState } from "../state/use-app-state";
import { useLayoutEffect, useRef } from "react";
import { type Alphabet, alphabetOf, chosenKey } from "../../../shared/keyboard/chosen-key";
import type { Screen } from "../../../shared/screens";
import { SCREEN_LIST } from "../../../shared/screens";
import { useApp } from "../state/app-context";

const KEYS = ["q", "b", "p", ...SCREEN_LIST.flatMap(({ shortcut }) => shortcut ?? [])];

/** Keys that work everywhere in the window. Each needs Ctrl (⌘ on a Mac), so that none is pressed by accident. */
export function useShortcuts(onOpen: (screen: Screen) => void): void {
  const { api } = useApp();
  const schedule = useAppState((state) => state.schedule);
  const platform = useAppState(({ app }) => app.platform);
  const isPaused = schedule.hold === "paused";
  const isMac = platform === "darwin";
  const alphabet = useRef<Alphabet>(null);
  // Before the screen is painted, so that its keys work as soon as it is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "F6") return cycleRegions(event);
      alphabet.current = alphabetOf(event) ?? alphabet.current;
      if (event.altKey || !(isMac ? event.metaKey : event.ctrlKey)) return;
      const key = chosenKey(event, KEYS, alphabet.current);
      if (key === null) return;
      const row = SCREEN_LIST.find(({ shortcut }) => shortcut === key);
      if (row !== undefined) onOpen(row.screen);
      else if (key === "q") void api.call("app:quit");
      else if (key === "b") void api.call("break:start");
      else if (key === "p" && event.shiftKey) {
        void (isPaused ? api.call("pause:end") : api.call("pause:start", "untilResumed"));
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [api, isPaused, isMac, onOpen]);
}

/** From the rail to the screen and back. */
function cycleRegions(event: KeyboardEvent): void {
  event.preventDefault();
  const inRail =
    document.activeElement?.closest("nav") !== null && document.activeElement?.closest("nav") !== undefined;
  const target = inRail ? "main h1" : 'nav [aria-current="page"]';
  document.querySelector<HTMLElement>(target)?.focus();
}
