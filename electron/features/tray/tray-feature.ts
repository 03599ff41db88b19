import type { Screen } from "../../../shared/screens";
import type { ScheduleView } from "../../../shared/scheduler/view";
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
  let shownMinutes = NaN;
  let shownAs = "";
  const show = (seen: ScheduleView): void => {
    shownMinutes = minutesLeft(seen);
    shownAs = stateOf(seen);
    tray.show(trayMenu(seen, storage.documents.settings.value, t, timeOfDay));
  };
  tray.listen(createTrayCommandHandler(context, { open, quit }));
  return {
    // The tray shows whole minutes. Most ticks change nothing, and rebuilding a menu is expensive.
    onView: (seen) => {
      if (minutesLeft(seen) !== shownMinutes || stateOf(seen) !== shownAs) show(seen);
    },
    onDocument: (name) => {
      if (name === "settings") show(view());
    },
    onRetell: () => show(view()),
  };
}

const minutesLeft = (view: ScheduleView): number =>
  Math.ceil((view.mode === "break" ? view.remaining : view.untilBreak) / MINUTE);

/** What of a view is told by more than its minutes: all but what passes by itself. */
const stateOf = ({ mode, icon, surface, hold, holdEnds, target, breakPaused, postponesLeft }: ScheduleView): string =>
  JSON.stringify([mode, icon, surface, hold, holdEnds, target, breakPaused, postponesLeft]);
