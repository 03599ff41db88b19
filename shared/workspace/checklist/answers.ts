/** The four answers, in the order of their keys 1 to 4. */
export const ANSWERS = ["ok", "fix", "na", "later"] as const;
/** Fine, needs fixing, doesn't apply, or put off for later. */
export type Answer = (typeof ANSWERS)[number];

/** The quick check: 22 questions, about four minutes. Stable for ever: answers are kept under these ids. */
export const QUICK_ITEM_IDS = [
  ...(["c1", "c2", "c3", "c4", "c5", "c6"] as const),
  ...(["s1", "s2", "s3", "s4", "s5"] as const),
  ...(["k1", "k2", "k3", "k4"] as const),
  ...(["d1", "d2", "d3"] as const),
  ...(["l1", "l2"] as const),
  ...(["h1", "h2"] as const),
] as const;

/** The questions beyond the quick check. Stable for ever too; a question that goes leaves its id unused. */
export const FURTHER_ITEM_IDS = [
  ...(["c8", "c9", "c10", "c11", "c12", "c13"] as const),
  ...(["b1", "b2", "b3", "b4", "b5"] as const),
  ...(["s6", "s7", "s8", "s9", "s10", "s12", "t1"] as const),
  ...(["k5", "k6", "k7", "k8", "k9", "k10", "k11", "k12"] as const),
  ...(["d5", "d6", "d7", "d8", "d9", "d10"] as const),
  ...(["u1", "u2", "u3", "u4", "u5"] as const),
  ...(["l3", "l4", "l5", "l6", "p2", "p3", "p4"] as const),
  ...(["e1", "e2", "e3", "e4"] as const),
  ...(["f2", "f3", "f4"] as const),
  ...(["h3", "h4", "h5", "h6", "h7", "h8", "h9"] as const),
] as const;

export const ITEM_IDS = [...QUICK_ITEM_IDS, ...FURTHER_ITEM_IDS] as const;
/** One question about a workspace; its words are in the catalogue under `checklist.<id>.title`, `.why` and `.fix`. */
export type ItemId = (typeof ITEM_IDS)[number];
/** Something known of some items and not of others. */
export type PerItem<T> = { readonly [K in ItemId]?: T };

/** What was answered; an item that is not there was not answered. */
export type ItemAnswers = PerItem<Answer>;

export const isAnswer = (value: unknown): value is Answer => ANSWERS.some((answer) => answer === value);
/** Fine or needs fixing: the answers that say how something is. */
export const isVerdict = (answer: unknown): answer is "ok" | "fix" => answer === "ok" || answer === "fix";
export const isItemId = (id: unknown): id is ItemId => ITEM_IDS.some((item) => item === id);

/** The items of a record, in the order of the catalogue. */
export const itemsOf = (record: PerItem<unknown>): readonly ItemId[] =>
  ITEM_IDS.filter((item) => record[item] !== undefined);

/** A record made anew from what is known of each item; `undefined` leaves an item out. */
export function perItem<T>(items: readonly ItemId[], valueOf: (item: ItemId) => T | undefined): PerItem<T> {
  return items.reduce<PerItem<T>>((sum, item) => {
    const value = valueOf(item);
    return value === undefined ? sum : { ...sum, [item]: value };
  }, {});
}

/** A record with one item set, or taken out by `undefined`. */
export function withItem<T>(record: PerItem<T>, item: ItemId, value: T | undefined): PerItem<T> {
  const { [item]: _before, ...others } = record;
  return value === undefined ? others : { ...others, [item]: value };
}
