import type { Screen } from "../../../shared/screens";
import { pauseEvent } from "../../../shared/scheduler/pause";
import { switchProfile } from "../../../shared/settings/profiles";
import type { TrayCommand } from "../../../shared/tray/menu";
import type { Context } from "../feature";

interface CommandParts {
  readonly open: (screen: Screen | null) => void;
  readonly quit: () => void;
}

/** What each entry of the tray's menu does. */
export function createTrayCommandHandler(
  { dispatch, edit, storage, clock }: Pick<Context, "dispatch" | "edit" | "storage" | "clock">,
  { open, quit }: CommandParts,
): (command: TrayCommand) => void {
  return (command) => {
    switch (command.type) {
      case "open":
        return open(null);
      case "settings":
        return open("settings");
      case "pause":
        return void dispatch(pauseEvent(command.choice, clock.now()));
      case "resume":
        return void dispatch({ type: "unpaused" });
      case "profile":
        return void edit("settings", switchProfile(storage.documents.settings.value, command.id));
      case "quit":
        return quit();
      default:
        return void dispatch({ type: "answered", answer: command.type });
    }
  };
}
