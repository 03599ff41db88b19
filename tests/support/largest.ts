import { DEFINITIONS } from "../../electron/storage/documents/registry";
import { BODY_REGIONS } from "../../shared/body-regions/asked-regions";
import { ASKED_PARTS, LASTING_FACTS, MAX_CHECK_INS, MAX_ROUNDS } from "../../shared/body/body";
import { DAY_KINDS, FEELINGS, WORSENERS } from "../../shared/body/check-in";
import { RED_FLAG_RULES } from "../../shared/body/red-flag-rules";
import { AREAS, COMFORT_REGIONS } from "../../shared/body-regions/body-regions";
import {
  MAX_DISTANCES,
  MAX_METRES,
  MAX_SHOE_NAME,
  MAX_SHOES,
  TOLD_STATES,
  WEAR_SIGNS,
} from "../../shared/footwear/shoes";
import type { DocumentName, ValueOf } from "../../shared/documents/registry";
import { MAX_SESSIONS } from "../../shared/programme/plan";
import { CUSTOM_LIMITS } from "../../shared/routines/custom/custom-limits";
import { PROFILE_SETTINGS, DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import { MAX_PROFILE_NAME, MAX_PROFILES } from "../../shared/settings/profiles";
import { MAX_RANGES } from "../../shared/settings/schema";
import { MAX_DAYS_OFF } from "../../shared/settings/settings";
import { MAX_DONE_DAYS } from "../../shared/small-change/small-change";
import { DAY, dateOf } from "../../shared/time/units";
import { ITEM_IDS, perItem } from "../../shared/workspace/checklist/answers";
import {
  emptyWorkspace,
  MAX_ARRANGEMENTS,
  MAX_NAME,
  MAX_REASON,
  MAX_RUNS,
  MAX_WORKSPACES,
  type Workspace,
} from "../../shared/workspace/checklist/workspaces";
import { MAX_COMFORT } from "../../shared/workspace/comfort/comfort-record";
import { MAX_RESULTS } from "../../shared/workspace/rosa/rosa-record";
import { neutralAnswers } from "./rosa";
import { customExercise } from "./routine-requests";

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
/** So many code points, which is how names and reasons are counted. */
const line = (character: string, most: number): string => Array.from(character.repeat(most)).slice(0, most).join("");
const AT = -8.64e15;
const workspaceIdAt = (at: number): string => `w${999_999_000 + at}`;
const perWorkspace = <T>(value: T): Readonly<Record<string, T>> =>
  Object.fromEntries(many(2 * MAX_WORKSPACES, (at) => [workspaceIdAt(at), value]));
const REGION = { frequency: "several", discomfort: "moderate", interference: "none" } as const;
const comfortAnswers = Object.fromEntries(COMFORT_REGIONS.map((each) => [each, REGION]));

function largestSettings(character: string): Settings {
  const display = character.repeat(200 / character.length);
  const lists = {
    times: many(MAX_RANGES, () => "23:59"),
    holdPrograms: many(MAX_RANGES, () => character.repeat(100 / character.length)),
    workHours: many(7, () => many(MAX_RANGES, () => ({ from: "09:00", to: "17:30" }))),
    quietHours: many(MAX_RANGES, () => ({ from: "09:00", to: "17:30", days: [0, 1, 2, 3, 4, 5, 6] as const })),
  };
  const whole: Settings = {
    ...DEFAULT_SETTINGS,
    ...lists,
    knownDisplays: many(MAX_RANGES, () => display),
    daysOff: many(MAX_DAYS_OFF, (at) => dateOf(at * DAY)),
  };
  const own = Object.fromEntries(PROFILE_SETTINGS.map((name) => [name, whole[name]]));
  const profiles = many(MAX_PROFILES, (at) => ({
    id: `p${at}`,
    name: `${at}`.padEnd(MAX_PROFILE_NAME, "n"),
    displays: many(MAX_RANGES, () => display),
    workspace: "",
    own,
  }));
  return { ...whole, profiles, profile: "p0" };
}

function largestWorkspace(character: string, at: number): Workspace {
  return {
    ...emptyWorkspace(workspaceIdAt(at), line(character, MAX_NAME)),
    answers: perItem(ITEM_IDS, () => ({ answer: "fix", at: AT, again: "recheck" })),
    actions: perItem(ITEM_IDS, () => ({
      since: AT,
      offers: 99_999,
      lastOffered: AT,
      now: { state: "waived", at: AT, reason: line(character, MAX_REASON) },
    })),
    runs: many(MAX_RUNS, () => ({ at: AT, kind: "standing", answers: perItem(ITEM_IDS, () => "fix") })),
    arrangements: many(MAX_ARRANGEMENTS, () => many(4, () => character.repeat(100))),
  };
}

/** As much as each document can be asked to hold, with texts of one character (a cluster counts as one). */
export const LARGEST: { readonly [N in DocumentName]: (character: string) => ValueOf<N> } = {
  settings: largestSettings,
  checklist: (character) => ({
    current: workspaceIdAt(0),
    list: many(MAX_WORKSPACES, (at) => largestWorkspace(character, at)),
    removed: null,
    lastOffered: AT,
  }),
  measures: () => ({
    person: { heightCm: 199.99, shoeCm: 5.99, elbowRestCm: 19.99, poplitealCm: 49.99, sex: "female", unit: "cm" },
    fixedDesks: perWorkspace(99.99),
  }),
  rosa: () => ({
    drafts: perWorkspace(neutralAnswers()),
    results: many(MAX_RESULTS, (at) => ({ ...neutralAnswers(), at: AT + at, workspace: workspaceIdAt(at) })),
  }),
  comfort: () => ({
    checks: many(MAX_COMFORT, (at) => ({ at: AT + at, workspace: workspaceIdAt(at), answers: comfortAnswers })),
    drafts: perWorkspace(comfortAnswers),
    snoozed: perWorkspace(AT),
  }),
  body: () => ({
    checkIns: many(MAX_CHECK_INS, (at) => ({
      at: AT + at,
      date: "2026-11-21",
      scores: Object.fromEntries(BODY_REGIONS.map((each) => [each, 10])),
      isFine: false,
      feelings: FEELINGS,
      worse: WORSENERS,
      day: DAY_KINDS,
      stopped: false,
      woke: false,
    })),
    keptFor: "days90",
    remindAt: "16:30",
    facts: { known: Object.fromEntries(LASTING_FACTS.map((each) => [each, "unknown"])), age: 130 },
    rounds: many(MAX_ROUNDS, (at) => ({
      at: AT + at,
      date: "2026-11-21",
      parts: ASKED_PARTS,
      sore: AREAS,
      answers: Object.fromEntries(RED_FLAG_RULES.map(({ id }) => [id, "unknown"])),
      until: "2026-12-21",
      isSeen: false,
    })),
  }),
  shoes: (character) => ({
    list: many(MAX_SHOES, (at) => ({
      id: `s${999_999_000 + at}`,
      name: line(character, MAX_SHOE_NAME),
      kind: "athletic",
      insole: "readyMade",
      boughtOn: "2026-11-21",
      firstWornOn: "2026-11-21",
      retiredOn: "2026-11-21",
      distances: many(MAX_DISTANCES, (day) => ({
        on: dateOf(day * DAY + 40 * 366 * DAY),
        metres: 99_999_999,
        by: "estimate",
      })),
      weekly: { metres: MAX_METRES, since: "2026-11-21" },
      look: { on: "2026-11-21", signs: WEAR_SIGNS },
      told: TOLD_STATES,
    })),
  }),
  changes: () => ({ done: many(MAX_DONE_DAYS, (at) => dateOf(at * DAY)) }),
  relief: () => ({ running: { kind: "warm", startedAt: AT, isLooked: false }, endedAt: AT }),
  programme: () => ({
    plan: {
      startedOn: "2026-11-21",
      arch: "shortFoot",
      hasRaises: false,
      sessions: many(MAX_SESSIONS, (at) => ({
        ...{ on: dateOf(at * DAY), felt: "right", pain: 10, isLoaded: false, nextDay: "worse" },
      })),
      lookBack: "better",
    },
  }),
  routines: (character) => ({
    ...DEFINITIONS.routines.initial,
    excluded: many(1_000, (at) => ({ id: `own-${at}`.padEnd(64, "x"), reason: "notForMe" })),
    own: {
      exercises: many(CUSTOM_LIMITS.exercises, (at) => ({
        ...customExercise(`own-${at}`),
        name: character.repeat(CUSTOM_LIMITS.name),
        dose: character.repeat(CUSTOM_LIMITS.name),
        steps: many(CUSTOM_LIMITS.exerciseSteps, () => character.repeat(CUSTOM_LIMITS.text)),
        caution: character.repeat(CUSTOM_LIMITS.text),
      })),
      routines: many(CUSTOM_LIMITS.routines, (at) => ({
        id: `r${at}`,
        name: character.repeat(CUSTOM_LIMITS.name),
        steps: many(CUSTOM_LIMITS.routineSteps, () => "own-1".padEnd(64, "x")),
      })),
    },
  }),
};
