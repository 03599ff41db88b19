import { accepted, type DocumentModel } from "../documents/model";
import { daysAfter, daysBetween } from "../time/days";
import { dateIn } from "../time/wall-clock";

/** Where a small change can be made. */
export const SMALL_CHANGES = ["workspace", "break", "shoes", "walk", "learn"] as const;
export type SmallChange = (typeof SMALL_CHANGES)[number];

/** The days on which one was made. Nothing counts the days without, and nothing is lost by one. */
export interface SmallChanges {
  readonly done: readonly string[];
}
export type SmallChangeEdit = { readonly type: "done" | "undone" };

/** Days that are kept: the week is told of, and no more. */
export const MAX_DONE_DAYS = 14;

export const smallChange: DocumentModel<SmallChanges, SmallChangeEdit> = {
  initial: { done: [] },
  edit: ({ done }, { type }, { epoch, zone }) => {
    const today = dateIn(epoch, zone);
    const others = done.filter((each) => each !== today && each > daysAfter(today, -MAX_DONE_DAYS));
    return accepted({ done: type === "done" ? [...others, today].sort() : others });
  },
};

/** The pick of a day: each in its turn, so that none comes twice in five days. */
export function pickOf(today: string): SmallChange {
  const turn = daysBetween("2024-01-01", today) % SMALL_CHANGES.length;
  return SMALL_CHANGES[(turn + SMALL_CHANGES.length) % SMALL_CHANGES.length] ?? "walk";
}

/** Days of the last seven on which one was made. */
export const doneThisWeek = ({ done }: SmallChanges, today: string): number =>
  done.filter((each) => each > daysAfter(today, -7) && each <= today).length;
