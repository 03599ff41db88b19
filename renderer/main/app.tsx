import { useEffect, useState, useSyncExternalStore } from "react";
import type { Screen } from "../../shared/screens";
import type { MainApi } from "../../shared/contract";
import { Onboarding } from "./onboarding/onboarding";
import { SCREENS } from "./screens";
import { FileNotices } from "./shell/file-notices";
import { Navigation } from "./shell/navigation";
import { WaitingBreak } from "./shell/waiting-break";
import { useShortcuts } from "./shell/use-shortcuts";
import { AppProvider } from "./state/app-context";
import { OpenScreenProvider } from "./state/open-screen";
import { createStore } from "./state/store";
import { StoreProvider, useAppState } from "./state/use-app-state";
import { useLocalization } from "./state/use-localization";
import styles from "./app.module.css";

/** The main window. It draws nothing until it knows the state, which takes one message, and has the words. */
export function App({ api }: { readonly api: MainApi }) {
  const [store] = useState(() => createStore(api));
  const isKnown = useSyncExternalStore(store.subscribe, () => store.state() !== null);
  return (
    isKnown && (
      <StoreProvider value={store}>
        <Window api={api} />
      </StoreProvider>
    )
  );
}

function Window({ api }: { readonly api: MainApi }) {
  const localization = useLocalization(
    useAppState(({ language }) => language),
    useAppState(({ zone }) => zone),
  );
  const theme = useAppState(({ documents }) => documents.settings.theme);
  const isOnboarded = useAppState(({ documents }) => documents.settings.onboarded);
  useEffect(() => {
    if (localization === null) return;
    document.documentElement.lang = localization.locale;
    document.documentElement.dir = localization.direction;
  }, [localization]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  if (localization === null) return null;
  return (
    <AppProvider localization={localization} api={api}>
      {isOnboarded ? <Shell /> : <Onboarding />}
    </AppProvider>
  );
}

function Shell() {
  const requested = useAppState(({ requestedScreen }) => requestedScreen);
  const [screen, setScreen] = useState<Screen>(requested?.screen ?? "today");
  const [opened, setOpened] = useState(requested?.serial ?? 0);
  if (requested !== null && requested.serial !== opened) {
    setOpened(requested.serial);
    setScreen(requested.screen);
  }
  useShortcuts(setScreen);
  const Component = SCREENS[screen];
  return (
    <OpenScreenProvider value={setScreen}>
      <div className={styles.shell}>
        <Navigation screen={screen} onOpen={setScreen} />
        <div className={styles.content}>
          <WaitingBreak />
          <FileNotices />
          <main data-screen={screen}>
            <Component />
          </main>
        </div>
      </div>
    </OpenScreenProvider>
  );
}
