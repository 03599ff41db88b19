import { isRecord } from "../schemas/is-record";
import { LANGUAGE_CHOICES, THEMES } from "../settings/settings";
import { MINUTE, SECOND } from "../time/units";
import { ideasIn } from "./ideas";
import type { ForeignValues, Idea, Rule, Rules } from "./importer";
import { changed, choice, flag, heldBy, isNumber, nearest, noneOf, numberIn, onOff, programs } from "./rules";
import { rule, taken, unmatched, whole } from "./rules";

/* Stretchly's config.json, of every version: 1.16 in full, later keys, and the names that earlier versions had. */

/** Its standards: work between mini breaks, and how many of them go before a long one. */
const MINI_EVERY = 10 * MINUTE;
const MINIS_BEFORE_LONG = 2;
const [MINI_LENGTH, LONG_LENGTH] = [20 * SECOND, 5 * MINUTE];

/** A long break takes the place of a mini break, so it comes after one more than are before it. */
const longEvery = (minis: number, all: ForeignValues) =>
  nearest("intervalMin", (numberIn(all, "microbreakInterval", MINI_EVERY) * (minis + 1)) / MINUTE);
const breakInterval = rule("intervalMin", (value, all) =>
  isNumber(value) ? longEvery(value, all) : unmatched("unread"),
);
const microbreakInterval = rule("microEveryMin", (value, all) => {
  if (!isNumber(value)) return unmatched("unread");
  const { settings, told } = nearest("microEveryMin", value / MINUTE);
  const long = isNumber(all.get("breakInterval")) ? {} : longEvery(MINIS_BEFORE_LONG, all).settings;
  return taken({ ...settings, ...long }, told);
});
/** Without mini breaks either, nothing is left of it. */
const longBreak = rule("enabled", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (value) return taken({ enabled: true });
  return all.get("microbreak") === false ? taken({ enabled: false }) : unmatched("breakStays");
});

/** A switch beside a number: off is none, and the number counts otherwise. */
const orNone = (name: "noticeSec" | "maxPostpones"): Rule => onOff(name, {}, { [name]: 0 });
const unlessOff = (key: string, inner: Rule): Rule =>
  rule(inner.to, (value, all) => (all.get(key) === false ? unmatched("unused") : inner.read(value, all)));

const firmness = rule("firmness", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (all.get("breakStrictMode") === true) return taken({ firmness: "strict" });
  return taken({ firmness: all.get("fullscreen") === true ? "firm" : "gentle" });
});

const longAudio = rule("sound", (value, all) =>
  value === "silence" ? taken({ sound: "off" }) : RESEMBLING.read(value, all),
);
const RESEMBLING = choice(
  "sound",
  {
    "crystal-glass": { sound: "bowl" },
    "wind-chime": { sound: "bowl" },
    reverie: { sound: "soft" },
    "tic-toc": { sound: "wood" },
  },
  { told: changed("otherSound"), otherwise: "oneSound" },
);
const unlessRenamed = (to: string, inner: Rule): Rule =>
  rule(inner.to, (value, all) => (all.has(to) ? unmatched("unused") : inner.read(value, all)));

const appExclusions = rule("holdPrograms", (value) => {
  if (!Array.isArray(value)) return unmatched("unread");
  const entries: readonly unknown[] = value;
  if (entries.length === 0) return taken({});
  // Only the first that is switched on counts there.
  const used = entries.filter(isRecord).find(({ active }) => active === true);
  if (used === undefined) return unmatched("unused");
  if (used["rule"] !== "pause") return unmatched("onlyWhile");
  const commands = used["commands"];
  return Array.isArray(commands) ? programs(commands) : unmatched("unread");
});

const language = rule("language", (value) => {
  const known = LANGUAGE_CHOICES.find((each) => each === value);
  return known === undefined ? unmatched("language") : taken({ language: known });
});
const themeSource = rule("theme", (value) => {
  const theme = THEMES.find((each) => each === value);
  return theme === undefined ? unmatched("unread") : taken({ theme });
});

/** Lists of ideas count only where the person said so. */
const ideas = (lengthKey: string, standard: number, wordsIn: (data: unknown) => Omit<Idea, "seconds"> | null): Rule =>
  rule("content", (value, all) => {
    if (all.get("useIdeasFromSettings") !== true) return unmatched("unused");
    const seconds = numberIn(all, lengthKey, standard) / SECOND;
    if (!Array.isArray(value)) return unmatched("unread");
    return ideasIn(value, (entry) => {
      if (isRecord(entry) && entry["enabled"] === false) return null;
      const words = wordsIn(isRecord(entry) ? entry["data"] : entry);
      return words === null ? null : { ...words, seconds };
    });
  });
function longWords(data: unknown): Omit<Idea, "seconds"> | null {
  if (!Array.isArray(data)) return null;
  const words: readonly unknown[] = data;
  const [name, text] = words;
  return typeof name === "string" && typeof text === "string" ? { name, text } : null;
}
function miniWords(data: unknown): Omit<Idea, "seconds"> | null {
  const text: unknown = Array.isArray(data) ? data[0] : data;
  return typeof text === "string" ? { name: "", text } : null;
}

/** Every key of every version, and what it is here. */
export const STRETCHLY: Rules = new Map<string, Rule>([
  ["microbreak", flag("microOn")],
  ["microbreakDuration", whole("microSec", SECOND)],
  ["microbreakInterval", microbreakInterval],
  ["break", longBreak],
  ["breakDuration", whole("breakMin", MINUTE)],
  ["breakInterval", breakInterval],
  ["breakNotification", orNone("noticeSec")],
  ["breakNotificationInterval", unlessOff("breakNotification", whole("noticeSec", SECOND))],
  ["breakStrictMode", firmness],
  ["fullscreen", firmness],
  ["breakPostpone", orNone("maxPostpones")],
  ["breakPostponeTime", whole("postponeMin", MINUTE)],
  ["breakPostponesLimit", unlessOff("breakPostpone", whole("maxPostpones", 1))],
  ["naturalBreaks", onOff("alwaysSo", {}, "alwaysSo")],
  ["naturalBreaksInactivityResetTime", unlessOff("naturalBreaks", whole("idleResetSec", SECOND))],
  ["longBreakAudio", longAudio],
  ["audio", unlessRenamed("longBreakAudio", longAudio)],
  ["volume", whole("volume", 0.01)],
  ["language", language],
  ["themeSource", themeSource],
  ["monitorDnd", heldBy("doNotDisturb")],
  ["appExclusions", appExclusions],
  ["openAtLogin", flag("startAtLogin")],
  ["longBreakManualFinish", flag("waitForMe")],
  ["useIdeasFromSettings", onOff("content", {}, {})],
  ["breakIdeas", ideas("breakDuration", LONG_LENGTH, longWords)],
  ["microbreakIdeas", ideas("microbreakDuration", MINI_LENGTH, miniWords)],
  ...noneOf("microbreakAlike", "microbreakNotification", "microbreakNotificationInterval", "microbreakStrictMode"),
  ...noneOf("microbreakAlike", "microbreakPostpone", "microbreakPostponeTime", "microbreakPostponesLimit"),
  ...noneOf("microbreakAlike", "microbreakPostponableDurationPercent", "miniBreakManualFinish"),
  ...noneOf("oneSound", "miniBreakAudio", "microbreakStartSoundPlaying", "breakStartSoundPlaying"),
  ...noneOf("oneSound", "miniBreakStartSound", "longBreakStartSound"),
  ...noneOf("alwaysSo", "pauseForSuspendOrLock", "allScreens", "ideas"),
  ...noneOf("colours", "mainColor", "miniBreakColor"),
  ...noneOf("look", "transparentMode", "opacity", "blurredBackground", "breakWindowWidth", "breakWindowHeight"),
  ...noneOf("look", "showBreaksAsRegularWindows", "currentTimeInBreaks", "fitscreen", "screen", "breakContentScreen"),
  ...noneOf("tray", "useMonochromeTrayIcon", "useMonochromeInvertedTrayIcon", "timeToBreakInTray", "showTrayIcon"),
  ...noneOf("tray", "trayIconStyle", "trayIconThemeSource"),
  ...noneOf("wayOut", "showBreakActionsInStrictMode", "showTrayMenuInStrictMode", "hideStrictModePreferences"),
  ...noneOf("updates", "notifyNewVersion", "checkNewVersion", "disableAppUpdateFeatures"),
  ...noneOf("morning", "morningHour", "posLatitude", "posLongitude"),
  ...noneOf("senses", "appExclusionsCheckInterval", "monitorDndCheckInterval", "naturalBreaksCheckInterval"),
  ...noneOf("otherwise", "breakPostponableDurationPercent", "silentNotifications", "breakHealthMode"),
  ...noneOf("shortcuts", "endBreakShortcut", "pauseBreaksToggleShortcut", "pauseBreaksShortcut", "resetBreaksShortcut"),
  ...noneOf("shortcuts", "resumeBreaksShortcut", "pauseBreaksFor30MinutesShortcut", "pauseBreaksFor1HourShortcut"),
  ...noneOf("shortcuts", "pauseBreaksFor2HoursShortcut", "pauseBreaksFor5HoursShortcut"),
  ...noneOf("shortcuts", "pauseBreaksUntilMorningShortcut", "skipToNextScheduledBreakShortcut"),
  ...noneOf("shortcuts", "skipToNextMiniBreakShortcut", "skipToNextLongBreakShortcut"),
  ...noneOf("bookkeeping", "isFirstRun", "_migratedOpenAtLogin", "__internal__", "hidePreferencesFileLocation"),
  ...noneOf("words", "customPreferencesMessage"),
]);
