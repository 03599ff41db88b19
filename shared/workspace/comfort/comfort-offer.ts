import { DAY, type EpochMs } from "../../time/units";
import { comfortOf, type ComfortCheck } from "./comfort";

/** Why the comfort questions are worth answering: a full check was done, or another check a week or more after the last round. */
export type ComfortOffer = "first" | "again";

/** What the offer depends on: the checks a workspace had, and whether each asked the full list. */
interface CheckedWorkspace {
  readonly id: string;
  readonly runs: readonly { readonly at: EpochMs; readonly kind: string }[];
}

/** The questions are about the last week, so a round within a week of another would count the same days twice. */
const A_WEEK = 7 * DAY;

/**
 * Whether to offer the questions at a workspace, in one line that asks for nothing; `null` when there is no reason to. Once it
 * was put off, a full check after that is a new reason, and nothing else is.
 */
export function comfortOffer(
  { id, runs }: CheckedWorkspace,
  checks: readonly ComfortCheck[],
  notNow?: EpochMs,
): ComfortOffer | null {
  const last = comfortOf(checks, id).at(-1);
  const since = notNow === undefined ? runs : runs.filter(({ at, kind }) => kind === "full" && at > notNow);
  if (last === undefined) return since.some(({ kind }) => kind === "full") ? "first" : null;
  return since.some(({ at }) => at - last.at >= A_WEEK) ? "again" : null;
}
