import type { ExerciseId } from "../exercises/exercises";
import type { Condition } from "../body-regions/conditions";
import type { MessageKey } from "../i18n/english";
import type { ArticleId } from "./articles";

/*
 * What became of each of the 149 statements of the two source articles that a person could act on: where the app does it, where
 * it tells it, or why it was left out. The statements are in tests/fixtures/claims; a test fails while one is unaccounted for.
 */

/** Where a statement is done or told. Screens and items of the checklist stand above this room, so a test looks them up. */
export type Place =
  | `article:${ArticleId}`
  | `exercise:${ExerciseId}`
  | `condition:${Condition}`
  | `message:${MessageKey}`
  | `item:${string}`
  | `screen:${string}`;

/** What is still to be built. */
export type Planned =
  "arch and wear quiz" | "check-in" | "foot programme" | "one small change" | "relief timer" | "trends";

export type Account =
  | { readonly state: "told"; readonly places: readonly Place[] }
  /** Told in part at most, until something is built. */
  | { readonly state: "planned"; readonly until: Planned; readonly places: readonly Place[] }
  | { readonly state: "leftOut"; readonly why: string };

const told = (...places: readonly Place[]): Account => ({ state: "told", places });
const planned = (until: Planned, ...places: readonly Place[]): Account => ({ state: "planned", until, places });
const leftOut = (why: string): Account => ({ state: "leftOut", why });

/** By the number of the statement. */
export const COVERAGE: Readonly<Record<number, Account>> = {
  1: told("article:chain"),
  2: told("article:chain"),
  3: planned("trends", "article:chain"),
  4: told("article:chain"),
  5: told("article:chain", "item:h2"),
  6: told("article:chain", "article:active"),
  7: told("article:nerves", "article:neuropathy"),
  8: told("article:nerves"),
  9: told("article:chain"),
  10: told("item:b3", "exercise:posture-reset", "article:posture"),
  11: told("article:strain"),
  12: told("article:strain"),
  13: told("article:nerves", "condition:discTrouble"),
  14: told("article:arthritis", "condition:inflammatoryArthritis"),
  15: told("article:heel", "exercise:plantar-fascia-stretch", "exercise:ball-roll"),
  16: told("article:arches", "exercise:short-foot"),
  17: told("article:bunions", "exercise:toe-spread"),
  18: told("article:neuropathy", "condition:diabetes", "condition:numbFeet"),
  19: planned("check-in"),
  20: planned("check-in"),
  21: planned("check-in", "message:redFlag.legTingle"),
  22: planned("check-in", "message:redFlag.stopsLife"),
  23: told("message:redFlag.legTingle", "message:redFlag.bothLegs"),
  24: told("article:heel"),
  25: told("message:redFlag.footHot", "message:redFlag.footSwollen"),
  26: told("article:neuropathy", "message:redFlag.footTingle"),
  27: told("article:heel"),
  28: told("article:home"),
  29: told("screen:routines", "article:active"),
  30: told("article:active"),
  31: told("article:active"),
  32: told("item:h2", "screen:shoes"),
  33: told("article:shoes", "article:heel"),
  34: told("exercise:posture-reset", "message:nudge.general"),
  35: told("item:b3", "item:b4"),
  36: told("screen:deskFit", "article:posture"),
  37: told("screen:checklist", "message:today.recheck.time"),
  38: told("article:home"),
  39: planned("relief timer", "article:home"),
  40: told("exercise:ball-roll", "article:home"),
  41: told("article:supports"),
  42: told("article:supports", "article:differ"),
  43: told("article:who", "message:redFlag.painDays"),
  44: told("article:who", "article:supports"),
  45: told("article:supports"),
  46: told("article:home"),
  47: told("message:redFlag.painDays", "message:redFlag.stopsLife"),
  48: told("message:redFlag.legTingle"),
  49: told("message:redFlag.stopsLife"),
  50: told("message:redFlag.fever", "message:redFlag.weightLoss"),
  51: told("article:faq"),
  52: told("article:faq"),
  53: told("article:faq"),
  54: told("article:faq"),
  55: told("article:faq"),
  56: told("article:faq"),
  57: told("article:posture", "article:home", "article:who"),
  58: planned("check-in"),
  59: planned("trends"),
  60: told("article:chain"),
  61: told("article:chain"),
  62: told("article:nerves"),
  63: told("article:nerves", "condition:spinalNarrowing"),
  64: told("article:nerves", "message:redFlag.legWeak", "message:redFlag.bothLegs"),
  65: told("article:nerves", "article:differ", "message:redFlag.coughPain"),
  66: told("article:nerves"),
  67: told("exercise:seated-knee-hug", "exercise:seated-figure-four", "exercise:sciatic-nerve-glide"),
  68: planned("relief timer", "article:differ"),
  69: told("article:nerves", "article:home"),
  70: told("article:nerves", "article:active", "exercise:walk-five-minutes"),
  71: told("article:nerves", "article:who"),
  72: told("article:nerves"),
  73: told("screen:today", "article:posture"),
  74: told("item:b3"),
  75: told("item:c5", "article:posture"),
  76: told("item:p3", "article:posture"),
  77: told("article:posture"),
  78: told("exercise:stand-and-shake", "article:posture"),
  79: planned("check-in"),
  80: told("exercise:ankle-pumps", "message:redFlag.bothFeetSwollen", "message:redFlag.footTingle"),
  81: told("item:c1"),
  82: told("item:c3"),
  83: told("item:s1", "article:differ"),
  84: told("screen:today", "item:h1"),
  85: told("exercise:stand-tall", "exercise:walk-two-minutes", "exercise:calf-stretch-straight"),
  86: told("item:c3", "item:c9"),
  87: told("item:c1", "screen:deskFit"),
  88: planned("arch and wear quiz", "article:arches"),
  89: told("article:shoes"),
  90: told("article:arches"),
  91: planned("check-in"),
  92: planned("check-in", "message:redFlag.archDropped"),
  93: planned("check-in"),
  94: planned("arch and wear quiz"),
  95: told("article:arches"),
  96: told("article:supports", "message:shoes.insole.note"),
  97: planned("foot programme", "exercise:short-foot", "exercise:towel-curl"),
  98: told("exercise:calf-stretch-straight", "exercise:plantar-fascia-stretch"),
  99: told("article:arches"),
  100: planned("arch and wear quiz", "article:gait"),
  101: told("article:gait"),
  102: told("article:gait"),
  103: told("screen:shoes", "message:shoes.sign.uneven", "article:gait"),
  104: planned("check-in"),
  105: planned("trends"),
  106: told("article:gait"),
  107: told("article:gait", "exercise:calf-stretch-bent"),
  108: told("message:shoes.honest", "article:gait"),
  109: told("article:supports"),
  110: told("article:gait", "exercise:heel-toe-walk"),
  111: told("message:shoes.kinds.flat.text", "item:f4"),
  112: told("screen:shoes"),
  113: told("message:shoes.kinds.high.text", "item:f4"),
  114: told("message:shoes.kinds.tight.text", "message:shoes.fit.toes"),
  115: told("article:shoes"),
  116: leftOut(
    "It foretells a slow change of the spine that nothing we read has measured. That low arches may tilt the pelvis is told in the article on arches, as common advice.",
  ),
  117: told(
    "message:shoes.kinds.narrow.text",
    "message:shoes.kinds.high.text",
    "message:shoes.kinds.flat.text",
    "screen:shoes",
  ),
  118: planned("check-in", "message:redFlag.unsteady"),
  119: told("message:shoes.buying", "message:shoes.fit.measure"),
  120: told("screen:shoes", "article:shoes"),
  121: told("screen:shoes", "article:shoes"),
  122: told("article:supports", "message:shoes.insole.note"),
  123: told("article:strain"),
  124: told("screen:help"),
  125: told("message:redFlag.painDays"),
  126: told("message:redFlag.painDays", "message:redFlag.spreading"),
  127: told("message:redFlag.legTingle"),
  128: told("message:redFlag.fever"),
  129: told("message:redFlag.fever", "message:redFlag.nausea"),
  130: told("message:redFlag.fever", "message:redFlag.unsteady"),
  131: told("message:redFlag.stopsLife", "message:redFlag.fever"),
  132: told("article:who"),
  133: told("article:who"),
  134: told("article:who"),
  135: told("article:who"),
  136: told("article:who"),
  137: planned("trends"),
  138: planned("one small change"),
  139: told("screen:learn", "article:chain"),
  140: planned("check-in", "message:redFlag.stopsLife", "article:home"),
  141: planned("check-in", "message:redFlag.moodLow", "article:home"),
  142: planned("check-in", "message:redFlag.stopsLife", "article:home"),
  143: planned("one small change"),
  144: told("screen:checklist"),
  145: told("exercise:walk-five-minutes", "article:active"),
  146: told("screen:shoes"),
  147: told("article:home"),
  148: told("article:home"),
  149: told("message:learn.unreviewed", "message:help.sources.about", "message:break.safety"),
};
