import type { AppState } from "../../../shared/app-state";
import type { Screen } from "../../../shared/screens";
import { viewChanged, type ScheduleView } from "../../../shared/scheduler/view";
import { SOURCE_URLS } from "../../../shared/workspace/checklist/sources";
import { okReply, failReply } from "../../ipc/reply";
import type { MainWindow, System } from "../../ports";
import type { Context, Feature } from "../feature";

export interface WindowParts {
  readonly main: MainWindow;
  readonly system: System;
  /** All that the window draws from, put together from every feature. */
  readonly whole: () => AppState;
}
export interface WindowFeature extends Feature {
  readonly open: (screen: Screen | null) => void;
}

/** The main window: opens it, tells it the schedule, and answers what it asks of the app as a whole. */
export function createWindow(context: Context, { main, system, whole }: WindowParts): WindowFeature {
  const { storage, localization, clock, push, pushDocument, view } = context;
  let requestedScreen: AppState["requestedScreen"] = null;
  let shown: ScheduleView | null = null;
  return {
    open: (screen) => {
      if (screen !== null) requestedScreen = { screen, serial: (requestedScreen?.serial ?? 0) + 1 };
      main.show();
      push("requestedScreen");
    },
    onView: (seen) => {
      // Compared with what was sent last: what changes little by little is told in the end.
      if (shown !== null && !viewChanged(shown, seen)) return;
      shown = seen;
      push("schedule");
    },
    onDocument: pushDocument,
    onTriedAgain: () => push("unsaved"),
    onRetell: () => push("language", "zone", "notices"),
    state: () => ({
      schedule: view(),
      documents: storage.values(),
      unsaved: storage.isUnsaved(),
      language: { locale: localization.locale, region: localization.region },
      zone: clock.now().zone.name,
      requestedScreen,
      app: { version: system.version, platform: system.platform },
    }),
    handlers: {
      "app:state": () => okReply(whole()),
      "app:quit": () => {
        system.quit();
        return okReply(undefined);
      },
      "shell:open": (url) => {
        if (!SOURCE_URLS.includes(url)) return failReply("E_URL", localization.t("error.url"));
        system.openInBrowser(url);
        return okReply(undefined);
      },
    },
  };
}
