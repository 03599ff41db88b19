import { isRecord } from "../schemas/is-record";
import { SETTING_LIMITS } from "../settings/settings";
import { MINUTE, SECOND } from "../time/units";
import { ideasIn } from "./ideas";
import type { Rule, Rules, Taken } from "./importer";
import { changed, isNumber, nearest, noneOf, numberIn, programs, rule, taken, unmatched, whole } from "./rules";
import { withHold } from "./rules";

/*
 * Safe Eyes' safeeyes.json. Work is in minutes, breaks in seconds; what a plugin says counts while it is on, and stands under
 * "plugins.<its id>.<key>", with "enabled" for the plugin itself.
 */

const SECONDS_A_MINUTE = MINUTE / SECOND;

const postpone = rule("maxPostpones", (value) => {
  if (typeof value !== "boolean") return unmatched("unread");
  const [none, most] = SETTING_LIMITS.maxPostpones;
  if (!value) return taken({ maxPostpones: none });
  return taken({ maxPostpones: most }, changed("unlimited", { to: most }));
});
const postponeLength = rule("postponeMin", (value, all) => {
  if (!isNumber(value)) return unmatched("unread");
  return nearest("postponeMin", all.get("postpone_unit") === "seconds" ? value / SECONDS_A_MINUTE : value);
});
const postponeUnit = rule("postponeMin", (value) =>
  value === "minutes" || value === "seconds" ? taken({}) : unmatched("unread"),
);
/** A strict break here cannot be put off either, so one that could be is firm. */
const strict = rule("firmness", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (!value) return taken({ firmness: "firm" });
  return all.get("allow_postpone") === true
    ? taken({ firmness: "firm" }, changed("atMostFirm"))
    : taken({ firmness: "strict" });
});

/** Short breaks are off where there is none to show. */
const shortBreaks = rule("content", (value, all) => {
  if (!Array.isArray(value)) return unmatched("unread");
  const read = breaksIn(value, numberIn(all, "short_break_duration", 15));
  return { ...read, settings: { microOn: value.length > 0 } };
});
const longBreaks = rule("content", (value, all) =>
  Array.isArray(value) ? breaksIn(value, numberIn(all, "long_break_duration", 60)) : unmatched("unread"),
);
const breaksIn = (list: readonly unknown[], standard: number): Taken =>
  ideasIn(list, (entry) => {
    if (!isRecord(entry) || typeof entry["name"] !== "string") return null;
    const seconds = isNumber(entry["duration"]) ? entry["duration"] : standard;
    return { name: "", text: entry["name"], seconds };
  });

const ifOn = (plugin: string, inner: Rule): Rule =>
  rule(inner.to, (value, all) =>
    all.get(`plugins.${plugin}.enabled`) === false ? unmatched("unused") : inner.read(value, all),
  );
/** It holds breaks back while something fills the screen. */
const doNotDisturb = rule("heldBy", (value) =>
  typeof value === "boolean" ? taken({ heldBy: withHold("fullScreen", value) }) : unmatched("unread"),
);
const skippedFor = rule("holdPrograms", (value) => {
  if (typeof value !== "string") return unmatched("unread");
  const names = value.split(/\s+/).filter((name) => name !== "");
  return names.length === 0 ? taken({}) : programs(names);
});
const alert = rule("sound", (value) => {
  if (typeof value !== "boolean") return unmatched("unread");
  return value ? taken({ sound: "soft" }, changed("otherSound")) : taken({ sound: "off" });
});

const OFF = ["notification", "trayicon", "smartpause", "screensaver", "healthstats", "mediacontrol"] as const;
const plugin = (id: string, ...keys: readonly string[]) => keys.map((key) => `plugins.${id}.${key}`);

export const SAFEEYES: Rules = new Map<string, Rule>([
  ["short_break_interval", whole("microEveryMin", 1)],
  ["short_break_duration", whole("microSec", 1)],
  ["long_break_interval", whole("intervalMin", 1)],
  ["long_break_duration", whole("breakMin", SECONDS_A_MINUTE)],
  ["pre_break_warning_time", whole("noticeSec", 1)],
  ["allow_postpone", postpone],
  ["postpone_duration", postponeLength],
  ["postpone_unit", postponeUnit],
  ["strict_break", strict],
  ["short_breaks", shortBreaks],
  ["long_breaks", longBreaks],
  ["plugins.donotdisturb.enabled", doNotDisturb],
  ["plugins.donotdisturb.skip_break_windows", ifOn("donotdisturb", skippedFor)],
  ["plugins.audiblealert.enabled", alert],
  ["plugins.audiblealert.volume", ifOn("audiblealert", whole("volume", 1))],
  ...noneOf("order", "random_order"),
  ...noneOf("alwaysSo", "persist_state"),
  ...noneOf("shortcuts", "shortcut_disable_time", "shortcut_skip", "shortcut_postpone"),
  ...noneOf("bookkeeping", "meta.config_version"),
  ...noneOf("onlyWhile", "plugins.donotdisturb.take_break_windows"),
  ...noneOf("otherwise", ...plugin("donotdisturb", "unfullscreen", "while_on_battery")),
  ...noneOf("oneSound", ...plugin("audiblealert", "pre_break_alert", "post_break_alert")),
  ...noneOf("otherwise", ...OFF.map((id) => `plugins.${id}.enabled`)),
  ...noneOf("tray", ...plugin("trayicon", "show_time_in_tray", "show_long_time_in_tray", "allow_disabling")),
  ...noneOf("tray", ...plugin("trayicon", "disable_options")),
  ...noneOf("senses", ...plugin("smartpause", "idle_time", "postpone_if_active")),
  ...noneOf("otherwise", ...plugin("screensaver", "command", "min_seconds")),
  ...noneOf("otherwise", ...plugin("healthstats", "statistics_reset_cron")),
  ...noneOf("otherwise", ...plugin("limitconsecutiveskipping", "enabled", "number_of_allowed_skips_in_a_row")),
]);
