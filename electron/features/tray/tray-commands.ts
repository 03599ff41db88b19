import type { Screen } from "../../../shared/ipc";
import type { Now } from "../../../shared/time/now";
import { pauseEvent } from "../../../shared/scheduler/pause";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { switchProfile } from "../../../shared/settings/profiles";
import type { Settings } from "../../../shared/settings/settings";
import type { TrayCommand } from "../../../shared/tray/menu";
import type { ChangeSettings } from "../settings/change-settings";

interface ObeyParts {
  readonly dispatch: (event: SchedulerEvent) => void;
  readonly change: ChangeSettings;
  readonly settings: () => Settings;
  readonly now: () => Now;
  readonly open: (screen: Screen | null) => void;
  readonly quit: () => void;
}

/** What each entry of the tray's menu does. */
export function trayObeyer({ dispatch, change, settings, now, open, quit }: ObeyParts): (command: TrayCommand) => void {
  return (command) => {
    switch (command.type) {
      case "open":
        return open(null);
      case "settings":
        return open("settings");
      case "pause":
        return dispatch(pauseEvent(command.choice, now()));
      case "resume":
        return dispatch({ type: "unpaused" });
      case "profile":
        return void change(switchProfile(settings(), command.id));
      case "quit":
        return quit();
      default:
        return dispatch({ type: "answered", answer: command.type });
    }
  };
}
