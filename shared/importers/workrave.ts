import { MINUTE, SECOND } from "../time/units";
import type { Rule, Rules } from "./importer";
import { changed, choice, flag, heldBy, isNumber, nearest, none, noneOf, onOff, rule, taken } from "./rules";
import { unmatched, whole } from "./rules";

/* Workrave's settings by their places, as readIni writes them. Its lengths are seconds. */

const SECONDS_A_MINUTE = MINUTE / SECOND;

/** How long a rest break is, and how long an absence has to be to count as one. */
const restLength = rule("breakMin", (value) => {
  if (!isNumber(value)) return unmatched("unread");
  const { settings, told } = nearest("breakMin", value / SECONDS_A_MINUTE);
  return taken({ ...nearest("idleResetSec", value).settings, ...settings }, told);
});

const restEnabled = rule("enabled", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (value) return taken({ enabled: true });
  return all.get("breaks/micro-pause/enabled") === false ? taken({ enabled: false }) : unmatched("breakStays");
});

/** It has sounds of its own; with none of them, there is none here. */
const soundEnabled = rule("sound", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (!value || all.get("sound/mute") === true) return taken({ sound: "off" });
  return taken({ sound: "soft" }, changed("otherSound"));
});
const mute = rule("sound", (value) => {
  if (typeof value !== "boolean") return unmatched("unread");
  return taken(value ? { sound: "off" } : {});
});

/** The buttons of a rest break: one to put it off, one to skip it. The latter stays here. */
const ignorable = onOff("maxPostpones", {}, { maxPostpones: 0 });

export const WORKRAVE: Rules = new Map<string, Rule>([
  ["timers/micro-pause/limit", whole("microEveryMin", SECONDS_A_MINUTE)],
  ["timers/micro-pause/auto-reset", whole("microSec", 1)],
  ["timers/rest-break/limit", whole("intervalMin", SECONDS_A_MINUTE)],
  ["timers/rest-break/auto-reset", restLength],
  ["timers/rest-break/snooze", whole("postponeMin", SECONDS_A_MINUTE)],
  ["breaks/micro-pause/enabled", flag("microOn")],
  ["breaks/rest-break/enabled", restEnabled],
  [
    "gui/breaks/block-mode",
    choice("firmness", { 0: { firmness: "gentle" }, 1: { firmness: "firm" }, 2: { firmness: "firm" } }),
  ],
  ["gui/breaks/rest-break/ignorable-break", ignorable],
  ["gui/breaks/rest-break/skippable-break", none("wayOut")],
  ["general/follow-focus-assist-enabled", heldBy("doNotDisturb")],
  ["gui/autostart", flag("startAtLogin")],
  ["sound/enabled", soundEnabled],
  ["sound/mute", mute],
  ["sound/volume", whole("volume", 1)],
  ["gui/light-dark-mode", choice("theme", { 0: { theme: "light" }, 1: { theme: "dark" }, 2: { theme: "system" } })],
  ...noneOf("microbreakAlike", "timers/micro-pause/snooze", "breaks/micro-pause/max-preludes"),
  ...noneOf("microbreakAlike", "gui/breaks/micro-pause/ignorable-break", "gui/breaks/micro-pause/skippable-break"),
  ...noneOf("microbreakAlike", "gui/breaks/micro-pause/enable-shutdown", "gui/breaks/micro-pause/auto-natural"),
  ...noneOf("dailyLimit", "timers/daily-limit/limit", "timers/daily-limit/reset-pred", "timers/daily-limit/snooze"),
  ...noneOf("dailyLimit", "timers/daily-limit/use-microbreak-activity", "breaks/daily-limit/enabled"),
  ...noneOf("dailyLimit", "breaks/daily-limit/max-preludes", "gui/breaks/daily-limit/ignorable-break"),
  ...noneOf("dailyLimit", "gui/breaks/daily-limit/skippable-break", "gui/breaks/daily-limit/exercises"),
  ...noneOf("senses", "timers/micro-pause/activity-sensitive", "timers/rest-break/activity-sensitive"),
  ...noneOf("senses", "timers/daily-limit/activity-sensitive", "general/usage-mode"),
  ...noneOf("senses", "monitor/noise", "monitor/activity", "monitor/idle", "monitor/sensitivity", "gui/force-x11"),
  ...noneOf("otherwise", "breaks/rest-break/max-preludes", "gui/breaks/rest-break/enable-shutdown"),
  ...noneOf("otherwise", "gui/breaks/rest-break/auto-natural", "gui/closewarn-enabled"),
  ...noneOf("exercises", "gui/breaks/rest-break/exercises", "gui/breaks/micro-pause/exercises"),
  ...noneOf("tray", "gui/trayicon-enabled"),
  ...noneOf("bookkeeping", "general/operation-mode", "general/operation-mode-auto-reset-duration"),
  ...noneOf("bookkeeping", "general/operation-mode-auto-reset-options", "general/operation-mode-auto-reset-time"),
]);

/** Some keys stand elsewhere in other versions; the last parts of a place tell them where they are the only such. */
export function workraveKey(place: string): string {
  if (WORKRAVE.has(place)) return place;
  const last = place.split("/").at(-1) ?? "";
  const alike = [...WORKRAVE.keys()].filter((key) => key.split("/").at(-1) === last);
  return alike.length === 1 && place.length <= MOST_PLACE ? (alike[0] ?? place) : place;
}
const MOST_PLACE = 100;
