import { DAY, type EpochMs } from "../../time/units";
import { itemsOf } from "./answers";
import { areSameDisplays, toldApart } from "../../displays/display-name";
import { arrangementOf } from "./checks";
import type { Workspace } from "./workspaces";
import type { Moment } from "../../time/moment";

/** Why a workspace is worth another look: the displays are not those it was checked with, or the time the person set is over. */
export type Recheck = { readonly reason: "displays" } | { readonly reason: "time"; readonly since: EpochMs };

/**
 * Whether to offer another check, in one line and without a notification; `null` when there is no reason to. A check that
 * is under way already is not offered, nor is one of a workspace that was never looked at.
 */
export function recheckOf(workspace: Workspace, { epoch, displays }: Omit<Moment, "zone">): Recheck | null {
  const given = itemsOf(workspace.answers).flatMap((item) => workspace.answers[item] ?? []);
  if (given.length === 0 || given.some(({ again }) => again === "recheck")) return null;
  const { arrangements, recheckWeeks } = workspace;
  const present = arrangementOf(displays);
  // Those of earlier versions that have displays known by their resolution alone may be these, or may not.
  const known = arrangements.filter((each) => toldApart(each).length === each.length || areSameDisplays(each, present));
  const isKnown = known.length === 0 || known.some((each) => areSameDisplays(each, present));
  if (!isKnown && displays.length > 0) return { reason: "displays" };
  const since = lastChecked(workspace);
  const isDue = since !== null && recheckWeeks > 0 && epoch - since >= recheckWeeks * 7 * DAY;
  return isDue ? { reason: "time", since } : null;
}

/** When a check was kept last, or else an answer given; `null` where neither has a date. */
export function lastChecked({ runs, answers }: Pick<Workspace, "runs" | "answers">): EpochMs | null {
  const run = runs.at(-1)?.at;
  if (run !== undefined) return run;
  const dates = itemsOf(answers).flatMap((item) => answers[item]?.at ?? []);
  return dates.length > 0 ? Math.max(...dates) : null;
}
