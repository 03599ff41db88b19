import { useEffect, useState } from "react";
import type { MainApi, Screen } from "../../shared/ipc";
import { Onboarding } from "./onboarding/onboarding";
import { SCREENS } from "./screens";
import { FileNotices } from "./shell/file-notices";
import { Navigation } from "./shell/navigation";
import { useShortcuts } from "./shell/use-shortcuts";
import { AppProvider, useApp } from "./state/app-context";
import { OpenScreenProvider } from "./state/open-screen";
import { useAppState } from "./state/use-app-state";
import { useLocalization } from "./state/use-localization";
import styles from "./app.module.css";

/** The main window. It draws nothing until it knows the state, which takes one message, and has the words. */
export function App({ api }: { readonly api: MainApi }) {
  const received = useAppState(api);
  const localization = useLocalization(received?.app ?? null);
  useEffect(() => {
    if (localization === null) return;
    document.documentElement.lang = localization.locale;
    document.documentElement.dir = localization.direction;
  }, [localization]);
  const theme = received?.app.settings.theme;
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  if (received === null || localization === null) return null;
  return (
    <AppProvider received={received} localization={localization} api={api}>
      {received.app.settings.onboarded ? <Shell /> : <Onboarding />}
    </AppProvider>
  );
}

function Shell() {
  const { app } = useApp();
  const [screen, setScreen] = useState<Screen>(app.visit?.screen ?? "today");
  const [visited, setVisited] = useState(app.visit?.serial ?? 0);
  if (app.visit !== null && app.visit.serial !== visited) {
    setVisited(app.visit.serial);
    setScreen(app.visit.screen);
  }
  useShortcuts(setScreen);
  const Component = SCREENS[screen];
  return (
    <OpenScreenProvider value={setScreen}>
      <div className={styles.shell}>
        <Navigation screen={screen} onOpen={setScreen} />
        <div className={styles.content}>
          <FileNotices />
          <main data-screen={screen}>
            <Component />
          </main>
        </div>
      </div>
    </OpenScreenProvider>
  );
}
