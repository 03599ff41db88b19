export const ANSWERS = ["ok", "fix", "na"] as const;
/** Fine, needs fixing, or doesn't apply. */
export type Answer = (typeof ANSWERS)[number];

export const CHECKLIST_ITEM_IDS = [
  ...(["c1", "c2", "c3", "c4", "c5", "c6"] as const),
  ...(["s1", "s2", "s3", "s4", "s5"] as const),
  ...(["k1", "k2", "k3", "k4"] as const),
  ...(["d1", "d2", "d3"] as const),
  ...(["l1", "l2"] as const),
  ...(["h1", "h2"] as const),
] as const;
/** Stable for ever: answers are kept under these ids. */
export type ChecklistItemId = (typeof CHECKLIST_ITEM_IDS)[number];

/** What the person answered; an item that is not there was not answered yet. */
export type ChecklistAnswers = { readonly [K in ChecklistItemId]?: Answer };
