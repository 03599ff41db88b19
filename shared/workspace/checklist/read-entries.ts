import { isRecord, type Raw } from "../../schemas/is-record";
import type { EpochMs } from "../../time/units";
import { isAnswer, isItemId, itemsOf, type ItemId, type PerItem } from "./answers";
import { KIND_IDS, type KindId } from "./checklists";
import {
  MAX_NAME,
  MAX_REASON,
  RECHECK_WEEKS,
  type ActionRecord,
  type ActionState,
  type Arrangement,
  type Given,
  type RecheckWeeks,
  type Run,
} from "./workspaces";
import { normalizeText } from "../../schemas/text";

/** Reads one value; `undefined` when it makes no sense. Never throws. */
export type Read<T> = (raw: unknown) => T | undefined;

/** An instant that a date can hold. */
export const readEpoch: Read<EpochMs> = (raw) =>
  typeof raw === "number" && Number.isSafeInteger(raw) && Math.abs(raw) <= 8.64e15 ? raw : undefined;
export const readDate: Read<EpochMs | null> = (raw) => (raw === null ? null : readEpoch(raw));
export const readName: Read<string> = (raw) => (typeof raw === "string" ? normalizeText(raw, MAX_NAME) : undefined);
export const readKind: Read<KindId> = (raw) => KIND_IDS.find((kind) => kind === raw);
export const readWeeks: Read<RecheckWeeks> = (raw) => RECHECK_WEEKS.find((weeks) => weeks === raw);

export const readArrangement: Read<Arrangement> = (raw) =>
  Array.isArray(raw) && raw.every((name) => typeof name === "string") ? raw : undefined;

export const readGiven: Read<Given> = (raw) => {
  if (!isRecord(raw) || !isAnswer(raw["answer"])) return undefined;
  const at = readDate(raw["at"]);
  const again = raw["again"];
  if (at === undefined) return undefined;
  const given = { answer: raw["answer"], at };
  return again === "recheck" || isItemId(again) ? { ...given, again } : given;
};

export const readRun: Read<Run> = (raw) => {
  if (!isRecord(raw) || !isRecord(raw["answers"])) return undefined;
  const at = readEpoch(raw["at"]);
  const kind = readKind(raw["kind"]);
  const { known, damaged } = readItems(raw["answers"], (answer) => (isAnswer(answer) ? answer : undefined));
  return at === undefined || kind === undefined || damaged.length > 0 ? undefined : { at, kind, answers: known };
};

export const readAction: Read<ActionRecord> = (raw) => {
  if (!isRecord(raw)) return undefined;
  const { offers } = raw;
  const [since, lastOffered, now] = [readDate(raw["since"]), readDate(raw["lastOffered"]), readState(raw["now"])];
  if (since === undefined || lastOffered === undefined || now === undefined) return undefined;
  const isCount = typeof offers === "number" && Number.isSafeInteger(offers) && offers >= 0;
  return isCount ? { since, offers, lastOffered, now } : undefined;
};

const readState: Read<ActionState> = (raw) => {
  if (!isRecord(raw)) return undefined;
  const [at, until] = [readEpoch(raw["at"]), readEpoch(raw["until"])];
  switch (raw["state"]) {
    case "open":
      return { state: "open" };
    case "snoozed":
      return at === undefined || until === undefined ? undefined : { state: "snoozed", at, until };
    case "waived": {
      const reason = typeof raw["reason"] === "string" ? normalizeText(raw["reason"], MAX_REASON) : "";
      return at === undefined ? undefined : { state: "waived", at, reason };
    }
    case "done":
      return at === undefined ? undefined : { state: "done", at };
    default:
      return undefined;
  }
};

/** A record of items, what stands under names that are no items of ours, and the items that made no sense. */
export interface ReadItems<T> {
  readonly known: PerItem<T>;
  readonly unknown: Raw;
  readonly damaged: readonly ItemId[];
}
export function readItems<T>(raw: Raw, read: Read<T>): ReadItems<T> {
  let known: PerItem<T> = {};
  const unknown = new Map<string, unknown>();
  const damaged: ItemId[] = [];
  for (const [id, each] of Object.entries(raw)) {
    const value = isItemId(id) ? read(each) : undefined;
    if (!isItemId(id)) unknown.set(id, each);
    else if (value === undefined) damaged.push(id);
    else known = { ...known, [id]: value };
  }
  return { known, unknown: Object.fromEntries(unknown), damaged };
}

/** Records of actions that agree with the answers: what needs fixing has one that waits, and nothing else has. */
export function agreeing(actions: PerItem<ActionRecord>, answers: PerItem<Given>): PerItem<ActionRecord> {
  const isToFix = (item: ItemId): boolean => answers[item]?.answer === "fix";
  const isDone = (item: ItemId): boolean => actions[item]?.now.state === "done";
  const kept = itemsOf(actions).filter((item) => isToFix(item) !== isDone(item));
  const added = itemsOf(answers).filter((item) => isToFix(item) && !kept.includes(item));
  const recordOf = (item: ItemId): ActionRecord | undefined =>
    kept.includes(item)
      ? actions[item]
      : { since: answers[item]?.at ?? null, offers: 0, lastOffered: null, now: { state: "open" } };
  return [...kept, ...added].reduce<PerItem<ActionRecord>>((sum, item) => ({ ...sum, [item]: recordOf(item) }), {});
}
