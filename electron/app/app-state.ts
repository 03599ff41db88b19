import { app } from "electron";
import type { Diagnosis } from "../../shared/diagnostics/diagnosis";
import type { AppState } from "../../shared/ipc";
import { dayStart } from "../../shared/time/hours";
import { DAY } from "../../shared/time/units";
import type { Desktop } from "../features/desktop/desktop-monitor";
import { isUnsaved, type Keeping } from "../storage/keeping";
import type { Notices } from "../features/notices/notices";
import type { Clock } from "../ports";
import type { Runtime } from "./runtime";

/** Everything the main window draws from, put together from those who know it. */
export interface StateParts {
  readonly clock: Clock;
  readonly keeping: Keeping;
  readonly runtime: Runtime;
  readonly desktop: Desktop;
  readonly notices: Notices;
  readonly diagnoses: readonly Diagnosis[];
  readonly locale: string;
  readonly region: string;
  readonly tray: AppState["tray"];
  readonly visit: AppState["visit"];
}

export function appState({ clock, keeping, runtime, desktop, notices, ...given }: StateParts): AppState {
  const { epoch, zone } = clock.now();
  const start = dayStart(epoch, zone);
  return {
    ...given,
    schedule: runtime.view,
    settings: keeping.settings.value,
    fit: keeping.fit.value,
    routines: keeping.routines.value,
    workspaces: keeping.checklist.value,
    notices: notices.all,
    today: keeping.history.query(start, start + DAY),
    dayStart: start,
    displays: desktop.displays,
    version: app.getVersion(),
    platform: process.platform,
    unsaved: isUnsaved(keeping),
  };
}
