import { areSameDisplays } from "../../displays/display-name";
import { dayStart } from "../../time/hours";
import { isVerdict, itemsOf, perItem, type Answer, type ItemAnswers, type ItemId } from "./answers";
import { itemsIn } from "./checklists";
import { scoreOf, type ChecklistScore } from "./score";
import { MAX_ARRANGEMENTS, MAX_RUNS, type Arrangement, type Check, type Workspace } from "./workspaces";
import { type Moment } from "../../time/moment";

/**
 * A workspace with the shown list kept as it is answered now, under the date of now. What was put off is left out; a list
 * without any answer is not kept. Of more than {@link MAX_RUNS} the first stays, to compare with, and the next oldest goes.
 */
export function saveCheck(workspace: Workspace, moment: Moment): Workspace {
  const { kind } = workspace;
  const answers = perItem(itemsIn(kind), (item) => {
    const answer = workspace.answers[item]?.answer;
    return answer === "later" ? undefined : answer;
  });
  if (itemsOf(answers).length === 0) return workspace;
  const isReplaced = (run: Check): boolean =>
    run.kind === kind && dayStart(run.at, moment.zone) === dayStart(moment.epoch, moment.zone);
  const runs = [...workspace.runs.filter((run) => !isReplaced(run)), { at: moment.epoch, kind, answers }].sort(
    (a, b) => a.at - b.at,
  );
  const kept = runs.length > MAX_RUNS ? [...runs.slice(0, 1), ...runs.slice(1 - MAX_RUNS)] : runs;
  return withArrangement({ ...workspace, runs: kept }, moment.displays);
}

/** A workspace that knows the displays that are plugged in; nothing is learnt where none are known. */
export function withArrangement(workspace: Workspace, displays: readonly string[]): Workspace {
  if (displays.length === 0) return workspace;
  const present = arrangementOf(displays);
  const others = workspace.arrangements.filter((each) => !areSameDisplays(each, present));
  return { ...workspace, arrangements: [...others, present].slice(-MAX_ARRANGEMENTS) };
}

export const arrangementOf = (displays: readonly string[]): Arrangement => [...displays].sort();
/** What differs between two dates. Items answered on one of them only are named apart. */
export interface Comparison {
  readonly before: ChecklistScore;
  readonly after: ChecklistScore;
  /** Needed fixing, and is fine since. */
  readonly better: readonly ItemId[];
  /** Was fine, and needs fixing since. */
  readonly worse: readonly ItemId[];
  /** Needs fixing on both dates. */
  readonly same: readonly ItemId[];
  /** Applies, or was asked, on one of the dates only. */
  readonly other: readonly ItemId[];
}

/** Compares the answers of an earlier date with those of a later one. Each item is named at most once. */
export function compare(earlier: ItemAnswers, later: ItemAnswers): Comparison {
  const items = [...new Set([...itemsOf(earlier), ...itemsOf(later)])];
  const went = (from: Answer, to: Answer): readonly ItemId[] =>
    items.filter((item) => earlier[item] === from && later[item] === to);
  return {
    before: scoreOf(earlier),
    after: scoreOf(later),
    better: went("fix", "ok"),
    worse: went("ok", "fix"),
    same: went("fix", "fix"),
    other: items.filter((item) => isVerdict(earlier[item]) !== isVerdict(later[item])),
  };
}
