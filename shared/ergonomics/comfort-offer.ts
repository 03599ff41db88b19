import { DAY } from "../units";
import { comfortOf, type ComfortCheck } from "./comfort";
import type { Workspace } from "./workspace";

/** Why the comfort questions are worth answering: a full check was done, or another check a week or more after the last round. */
export type ComfortOffer = "first" | "again";

/** The questions are about the last week, so a round within a week of another would count the same days twice. */
const A_WEEK = 7 * DAY;

/** Whether to offer the questions at a workspace, in one line that asks for nothing; `null` when there is no reason to. */
export function comfortOffer(
  { id, runs }: Pick<Workspace, "id" | "runs">,
  checks: readonly ComfortCheck[],
): ComfortOffer | null {
  const last = comfortOf(checks, id).at(-1);
  if (last === undefined) return runs.some(({ kind }) => kind === "full") ? "first" : null;
  return runs.some(({ at }) => at - last.at >= A_WEEK) ? "again" : null;
}
