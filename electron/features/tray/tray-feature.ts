import type { Screen } from "../../../shared/screens";
import { type ScheduleView, viewChanged } from "../../../shared/scheduler/view";
import { trayMenu } from "../../../shared/tray/menu";
import { MINUTE } from "../../../shared/time/units";
import type { TrayIcon } from "../../ports";
import type { Context, Feature } from "../feature";
import { createTrayCommandHandler } from "./tray-commands";

export interface TrayParts {
  readonly tray: TrayIcon;
  readonly open: (screen: Screen | null) => void;
  readonly quit: () => void;
}

/** The tray icon with its menu, and what its entries do. */
export function createTray(context: Context, { tray, open, quit }: TrayParts): Feature {
  const { storage, localization, view } = context;
  const { t, timeOfDay } = localization;
  let shown: ScheduleView | null = null;
  const show = (seen: ScheduleView): void => {
    shown = seen;
    tray.show(trayMenu(seen, storage.documents.settings.value, t, timeOfDay));
  };
  tray.listen(createTrayCommandHandler(context, { open, quit }));
  return {
    // The tray shows whole minutes. Most ticks change nothing, and rebuilding a menu is expensive.
    onView: (seen) => {
      if (shown === null || viewChanged(shown, seen) || minutesLeft(shown) !== minutesLeft(seen)) show(seen);
    },
    onDocument: (name) => {
      if (name === "settings") show(view());
    },
    onRetell: () => show(view()),
  };
}

const minutesLeft = (view: ScheduleView): number =>
  Math.ceil((view.mode === "break" ? view.remaining : view.untilBreak) / MINUTE);
