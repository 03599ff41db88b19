import { useEffect, useState } from "react";
import type { MainApi, Screen } from "../../shared/ipc";
import { ChecklistScreen } from "./checklist/checklist-screen";
import { ComfortScreen } from "./comfort/comfort-screen";
import { DeskFitScreen } from "./desk-fit/desk-fit-screen";
import { HelpScreen } from "./help/help-screen";
import { Onboarding } from "./onboarding/onboarding";
import { RoutinesScreen } from "./routines/routines-screen";
import { RosaScreen } from "./rosa/rosa-screen";
import { SettingsScreen } from "./settings/settings-screen";
import { FileNotices } from "./shell/file-notices";
import { Navigation } from "./shell/navigation";
import { OpenScreen } from "./shell/open-screen";
import { useShortcuts } from "./shell/use-shortcuts";
import { AppProvider, useApp } from "./state/app-context";
import { useAppState } from "./state/use-app-state";
import { useLocalization } from "./state/use-localization";
import { TodayScreen } from "./today/today-screen";
import styles from "./app.module.css";

/** The main window. Draws nothing before it knows the state, which takes one message, and has the words. */
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
  return (
    <OpenScreen value={setScreen}>
      <div className={styles.shell}>
        <Navigation screen={screen} onOpen={setScreen} />
        <div className={styles.content}>
          <FileNotices />
          <main>
            {screen === "today" && <TodayScreen onOpen={setScreen} />}
            {screen === "checklist" && <ChecklistScreen onOpen={setScreen} />}
            {screen === "deskFit" && <DeskFitScreen />}
            {screen === "routines" && <RoutinesScreen onOpen={setScreen} />}
            {screen === "rosa" && <RosaScreen />}
            {screen === "comfort" && <ComfortScreen />}
            {screen === "settings" && <SettingsScreen />}
            {screen === "help" && <HelpScreen />}
          </main>
        </div>
      </div>
    </OpenScreen>
  );
}
