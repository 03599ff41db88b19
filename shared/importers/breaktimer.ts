import type { Zone } from "../time/now";
import { SETTING_LIMITS } from "../settings/settings";
import { MINUTE, SECOND } from "../time/units";
import { DAYS, dayOfWork, secondsOfDay, weekOfWork } from "./breaktimer-hours";
import { ideasIn } from "./ideas";
import type { Rule, Rules } from "./importer";
import { changed, choice, flag, isNumber, nearest, noneOf, onOff, rule, taken, unmatched, whole } from "./rules";

/*
 * BreakTimer's settings, in all of its three shapes. The two former ones wrote a length or a time of day as an instant whose
 * clock, where the person is, shows it.
 */

type Length = "intervalMin" | "breakMin" | "postponeMin" | "idleResetSec";

/** A length by its former name, unless it is there by the present one too. */
const formerLength = (name: Length, present: string, zone: Zone | null): Rule =>
  rule(name, (value, all) => {
    if (all.has(present)) return unmatched("unused");
    const seconds = secondsOfDay(value, zone);
    return seconds === null ? unmatched("unread") : nearest(name, (seconds * SECOND) / unitOf(name));
  });
const unitOf = (name: Length): number => (name === "idleResetSec" ? SECOND : MINUTE);
const lengths = (name: Length, former: string, zone: Zone | null): readonly (readonly [string, Rule])[] => [
  [`${former}Seconds`, whole(name, unitOf(name) / SECOND)],
  [former, formerLength(name, `${former}Seconds`, zone)],
];

/** None is as many as wanted there. */
const postponeLimit = rule("maxPostpones", (value, all) => {
  if (!isNumber(value)) return unmatched("unread");
  if (all.get("postponeBreakEnabled") === false) return unmatched("unused");
  const [, most] = SETTING_LIMITS.maxPostpones;
  return value === 0
    ? taken({ maxPostpones: most }, changed("unlimited", { to: most }))
    : nearest("maxPostpones", value);
});

/** A break that cannot be ended is strict here, if it could not be put off either. */
const endBreakEnabled = rule("firmness", (value, all) => {
  if (typeof value !== "boolean") return unmatched("unread");
  if (value) return taken({ firmness: "gentle" });
  return all.get("postponeBreakEnabled") === false
    ? taken({ firmness: "strict" })
    : taken({ firmness: "firm" }, changed("atMostFirm"));
});

const soundType = rule("sound", (value, all) =>
  value === "NONE" ? taken({ sound: "off" }) : RESEMBLING.read(value, all),
);
const RESEMBLING = choice(
  "sound",
  {
    GONG: { sound: "bowl" },
    BLIP: { sound: "wood" },
    BLOOP: { sound: "soft" },
    PING: { sound: "bowl" },
    SCIFI: { sound: "soft" },
  },
  { told: changed("otherSound") },
);

/** Its standard words are none of the person's. */
const TITLE = "Time for a break.";
const MESSAGE = "Rest your eyes.\nStretch your legs.\nBreathe. Relax.";
const breakMessage = rule("content", (value, all) => {
  if (typeof value !== "string") return unmatched("unread");
  const title = all.get("breakTitle");
  const seconds = all.get("breakLengthSeconds");
  if (value === MESSAGE || value === "") return unmatched("words");
  const name = typeof title === "string" && title !== TITLE ? title : "";
  return ideasIn([value], () => ({ name, text: value, seconds: isNumber(seconds) ? seconds : 120 }));
});
/** A title by itself is no break idea. */
const breakTitle = rule("content", (value, all) => {
  if (typeof value !== "string") return unmatched("unread");
  const message = all.get("breakMessage");
  const isIdea = typeof message === "string" && message !== "" && message !== MESSAGE && value !== TITLE;
  return isIdea ? taken({}) : unmatched("words");
});

const workingHours = (zone: Zone | null) =>
  DAYS.map((day): readonly [string, Rule] => [
    `workingHours${day}`,
    rule("workHours", (_value, all) => taken({ workHours: weekOfWork(all, zone) }, dayOfWork(day, all, zone).told)),
  ]);
/** The hours every working day had once. The days say what they come to. */
const formerHours = (zone: Zone | null) =>
  rule("workHours", (value, all) => {
    if (DAYS.every((day) => typeof all.get(`workingHours${day}`) !== "boolean")) return unmatched("unused");
    return secondsOfDay(value, zone) === null ? unmatched("unread") : taken({});
  });

/** Every key of the three shapes, and what it is here for a person in a zone. */
export const breakTimer = (zone: Zone | null): Rules =>
  new Map<string, Rule>([
    ["autoLaunch", flag("startAtLogin")],
    ["breaksEnabled", flag("enabled")],
    ["notificationType", choice("showAs", { POPUP: { showAs: "page" }, NOTIFICATION: { showAs: "notification" } })],
    ...lengths("intervalMin", "breakFrequency", zone),
    ...lengths("breakMin", "breakLength", zone),
    ...lengths("postponeMin", "postponeLength", zone),
    ...lengths("idleResetSec", "idleResetLength", zone),
    ["postponeLimit", postponeLimit],
    ["postponeBreakEnabled", onOff("maxPostpones", {}, { maxPostpones: 0 })],
    ["workingHoursEnabled", flag("workHoursOn")],
    ...workingHours(zone),
    ["workingHoursFrom", formerHours(zone)],
    ["workingHoursTo", formerHours(zone)],
    ["idleResetEnabled", onOff("alwaysSo", {}, "alwaysSo")],
    ["soundType", soundType],
    ["breakSoundVolume", whole("volume", 0.01)],
    ["immediatelyStartBreaks", onOff("startMode", { startMode: "atOnce" }, { startMode: "ask" })],
    ["endBreakEnabled", endBreakEnabled],
    ["breakMessage", breakMessage],
    ["breakTitle", breakTitle],
    ...noneOf("wayOut", "skipBreakEnabled"),
    ...noneOf("otherwise", "idleResetNotification"),
    ...noneOf("tray", "trayTextEnabled", "trayTextMode"),
    ...noneOf("colours", "backgroundColor", "textColor"),
    ...noneOf("look", "showBackdrop", "backdropOpacity"),
    ...noneOf("bookkeeping", "appInitialized", "settingsVersion", "disableEndTime"),
  ]);
