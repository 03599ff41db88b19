import { useEffect, useState } from "react";
import { directionOf } from "../../shared/i18n/format";
import type { MainApi, Screen } from "../../shared/ipc";
import { Onboarding } from "./onboarding/onboarding";
import { SCREENS } from "./screens";
import { FileNotices } from "./shell/file-notices";
import { Navigation } from "./shell/navigation";
import { useShortcuts } from "./shell/use-shortcuts";
import { AppProvider, useApp } from "./state/app-context";
import { OpenScreenProvider } from "./state/open-screen";
import { useAppState } from "./state/use-app-state";
import styles from "./app.module.css";

/** The main window. It draws nothing until it knows the state, which takes one message. */
export function App({ api }: { readonly api: MainApi }) {
  const received = useAppState(api);
  const app = received?.app ?? null;
  useEffect(() => {
    if (app === null) return;
    document.documentElement.lang = app.locale;
    document.documentElement.dir = directionOf(app.locale);
    document.documentElement.dataset["theme"] = app.settings.theme;
  }, [app]);
  if (received === null || app === null) return null;
  return (
    <AppProvider received={received} api={api}>
      {app.settings.onboarded ? <Shell /> : <Onboarding />}
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
