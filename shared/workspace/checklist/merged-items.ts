import { isRecord, type Raw } from "../../schemas/is-record";
import { isItemId, type ItemId } from "./answers";

/** Questions that asked what another one asks, and that one: the answers are kept there now. */
export const MERGED = { c7: "c2", f1: "c5", s11: "s3", d4: "k1", p1: "l2" } as const satisfies Readonly<
  Record<string, ItemId>
>;

/** What stands of two answers, the first of these: a fault that was found is never hidden by the other. */
const ANSWER_ORDER = ["fix", "ok", "later", "na"] as const;
/** Of two states of an action: what still waits. */
const STATE_ORDER = ["open", "snoozed", "waived", "done"] as const;

/** A file of version 2 with the answers, actions and checks of merged questions under the ones that stay. */
export function withMergedItems(file: Raw): Raw {
  const { workspaces, removed } = file;
  return {
    ...file,
    ...(Array.isArray(workspaces) ? { workspaces: workspaces.map(mergedWorkspace) } : {}),
    ...(removed === undefined ? {} : { removed: mergedWorkspace(removed) }),
  };
}

function mergedWorkspace(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const { answers, actions, runs } = raw;
  return {
    ...raw,
    ...(isRecord(answers) ? { answers: askedByNewIds(merged(answers, (each) => rank(each, "answer"))) } : {}),
    ...(isRecord(actions) ? { actions: merged(actions, (each) => rank(stateOf(each), "state")) } : {}),
    ...(Array.isArray(runs) ? { runs: runs.map(mergedRun) } : {}),
  };
}

const mergedRun = (run: unknown): unknown =>
  isRecord(run) && isRecord(run["answers"]) ? { ...run, answers: merged(run["answers"], rankOf(ANSWER_ORDER)) } : run;

/** What was kept under the old ids, under the new ones: of two the one of lower rank. */
function merged(record: Raw, rankIn: (value: unknown) => number): Raw {
  return Object.entries(MERGED).reduce<Raw>((sum, [from, to]) => {
    if (!Object.hasOwn(sum, from)) return sum;
    const { [from]: old, ...others } = sum;
    return Object.hasOwn(others, to) && rankIn(others[to]) <= rankIn(old) ? others : { ...others, [to]: old };
  }, record);
}

/** What is asked again because of a question that is not there any more is asked again because of the one it went into. */
function askedByNewIds(answers: Raw): Raw {
  return Object.fromEntries(
    Object.entries(answers).map(([id, given]) => {
      if (!isRecord(given) || !isMerged(given["again"])) return [id, given];
      const because = MERGED[given["again"]];
      return [id, { ...given, again: because === id ? "recheck" : because }];
    }),
  );
}

const isMerged = (id: unknown): id is keyof typeof MERGED =>
  typeof id === "string" && !isItemId(id) && Object.hasOwn(MERGED, id);
const stateOf = (action: unknown): unknown => (isRecord(action) ? action["now"] : undefined);
const rank = (value: unknown, key: "answer" | "state"): number =>
  rankOf(key === "answer" ? ANSWER_ORDER : STATE_ORDER)(isRecord(value) ? value[key] : undefined);
/** The place in an order; what is not in it comes last. */
const rankOf =
  (order: readonly unknown[]) =>
  (value: unknown): number =>
    order.includes(value) ? order.indexOf(value) : order.length;
