import type { Dates } from "../i18n/dates";
import type { PauseChoice } from "../scheduler/pause";
import type { ScheduleView, TrayIcon } from "../scheduler/view";
import type { Translate } from "../i18n/format";
import { plainText } from "../i18n/isolated";
import type { Settings } from "../settings/settings";
import { describeSchedule } from "./describe";

/** What a tray entry asks for. */
export type TrayCommand =
  | { readonly type: "open" }
  | { readonly type: "settings" }
  | { readonly type: "start" }
  | { readonly type: "report" }
  | { readonly type: "postpone" }
  | { readonly type: "pause"; readonly choice: PauseChoice }
  | { readonly type: "resume" }
  | { readonly type: "profile"; readonly id: string }
  | { readonly type: "quit" };

export type TrayMenuItem =
  | { readonly kind: "separator" }
  | { readonly kind: "line"; readonly label: string }
  | { readonly kind: "command"; readonly label: string; readonly enabled: boolean; readonly command: TrayCommand }
  | { readonly kind: "choice"; readonly label: string; readonly chosen: boolean; readonly command: TrayCommand }
  | { readonly kind: "submenu"; readonly label: string; readonly items: readonly TrayMenuItem[] };

export interface TrayMenu {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly items: readonly TrayMenuItem[];
}

const SEPARATOR: TrayMenuItem = { kind: "separator" };

/** The tray's menu for a schedule. All text counts in whole minutes, so it changes at minute boundaries only. */
export function trayMenu(
  schedule: ScheduleView,
  settings: Settings,
  t: Translate,
  clock: Dates["timeOfDay"],
): TrayMenu {
  const { line, detail } = describeSchedule(schedule, t, clock);
  const command = (label: string, command: TrayCommand, enabled = true): TrayMenuItem => ({
    kind: "command",
    label,
    enabled,
    command,
  });
  const isPaused = schedule.hold === "paused";
  const isAsking = schedule.mode === "notice" || schedule.mode === "prompt";
  return {
    icon: schedule.icon,
    tooltip: t("tray.tooltip", { line }),
    items: [
      { kind: "line", label: line },
      ...(detail === null ? [] : [{ kind: "line" as const, label: detail }]),
      SEPARATOR,
      ...(isPaused ? [command(t("tray.resume"), { type: "resume" })] : []),
      command(t("tray.startBreak"), { type: "start" }, schedule.mode !== "break"),
      command(t("tray.reportBreak"), { type: "report" }, schedule.mode !== "break"),
      SEPARATOR,
      pauseMenu(t, command),
      command(
        t("tray.postpone", { minutes: settings.postponeMin }),
        { type: "postpone" },
        isAsking && schedule.postponesLeft > 0,
      ),
      ...(settings.profiles.length === 0 ? [] : [profileMenu(settings, t)]),
      SEPARATOR,
      command(t("tray.open"), { type: "open" }),
      command(t("tray.settings"), { type: "settings" }),
      SEPARATOR,
      command(t("tray.quit"), { type: "quit" }),
    ],
  };
}

function pauseMenu(t: Translate, command: (label: string, command: TrayCommand) => TrayMenuItem): TrayMenuItem {
  const pause = (label: string, choice: PauseChoice): TrayMenuItem => command(label, { type: "pause", choice });
  return {
    kind: "submenu",
    label: t("tray.pause"),
    items: [
      pause(t("pause.30min"), 30),
      pause(t("pause.1h"), 60),
      pause(t("pause.2h"), 120),
      pause(t("pause.untilTomorrow"), "untilTomorrow"),
      pause(t("pause.untilResumed"), "untilResumed"),
    ],
  };
}

const profileMenu = ({ profiles, profile }: Settings, t: Translate): TrayMenuItem => ({
  kind: "submenu",
  label: t("tray.profile"),
  items: profiles.map(({ id, name }) => ({
    kind: "choice",
    label: plainText(name),
    chosen: id === profile,
    command: { type: "profile", id },
  })),
});
