import { isRecord, type Raw } from "../../schemas/is-record";
import {
  agreeing,
  readAction,
  readArrangement,
  readDate,
  readGiven,
  readItems,
  readKind,
  readName,
  readRun,
  readWeeks,
  type Read,
} from "./read-entries";
import { emptyWorkspace, NO_WORKSPACES, type Workspace, type Workspaces } from "./workspaces";

/** 1 had the answers of one workspace, without dates. */
export const CHECKLIST_VERSION = 2;

/** What was understood of a file; `damaged` names what was not, and `unknown` holds what is not ours. */
export interface ReadWorkspaces {
  readonly value: Workspaces;
  readonly unknown: Raw;
  readonly damaged: readonly string[];
  /** Written by a newer Plumbline. */
  readonly newer: boolean;
}

/** Reads what a file holds; `null` when it is no such file at all. Never throws. */
export function readWorkspaces(parsed: unknown): ReadWorkspaces | null {
  if (!isRecord(parsed)) return null;
  const version = parsed["schemaVersion"] ?? 1;
  if (typeof version !== "number" || version < 1) return null;
  const newer = version > CHECKLIST_VERSION;
  const {
    workspaces,
    current,
    removed,
    lastOffered,
    schemaVersion: _,
    ...rest
  } = version < 2 ? migrated(parsed) : parsed;
  if (!isList(workspaces)) return newer ? { value: NO_WORKSPACES, unknown: rest, damaged: [], newer } : null;

  const damaged: string[] = [];
  const unknown = new Map<string, unknown>();
  const readOne = (raw: unknown, name: string): readonly Workspace[] => {
    const read = readWorkspace(raw, name);
    damaged.push(...read.damaged);
    // What has the id of another could not be told from it.
    const isNew = read.value !== null && !unknown.has(read.value.id);
    if (read.value === null || !isNew) {
      damaged.push(name);
      return [];
    }
    unknown.set(read.value.id, read.unknown);
    return [read.value];
  };
  const list = workspaces.flatMap((each, at) => readOne(each, `workspaces.${at + 1}`));
  const [back = null] = removed === undefined || removed === null ? [] : readOne(removed, "removed");
  const shown = list.find(({ id }) => id === current) ?? list[0];
  const value = {
    current: shown?.id ?? NO_WORKSPACES.current,
    list: shown === undefined ? NO_WORKSPACES.list : list,
    removed: back,
    lastOffered: readDate(lastOffered) ?? null,
  };
  // In the first version an answer went by its item alone.
  const named = version < 2 ? damaged.map((name) => name.replace("workspaces.1.answers.", "")) : damaged;
  return { value, unknown: { ...rest, workspaces: Object.fromEntries(unknown) }, damaged: named, newer };
}

/** The whole file, with what was not ours back in its places. */
export function writeWorkspaces(
  { list, removed, ...value }: Workspaces,
  { workspaces: unknown, ...rest }: Raw,
): Record<string, unknown> {
  const whole = (workspace: Workspace): Raw => {
    const beside = part(unknown, workspace.id);
    return {
      ...beside,
      ...workspace,
      answers: { ...part(beside, "answers"), ...workspace.answers },
      actions: { ...part(beside, "actions"), ...workspace.actions },
    };
  };
  return {
    ...rest,
    schemaVersion: CHECKLIST_VERSION,
    ...value,
    workspaces: list.map(whole),
    removed: removed === null ? null : whole(removed),
  };
}

/** Version 1 as version 2 has it: its answers become those of the first workspace, with no date. */
function migrated({ answers, ...rest }: Raw): Raw {
  if (!isRecord(answers)) return rest;
  const dated = new Map(Object.entries(answers).map(([id, answer]) => [id, { answer, at: null }]));
  return { ...rest, workspaces: [{ id: "w1", answers: Object.fromEntries(dated) }] };
}

interface ReadWorkspace {
  readonly value: Workspace | null;
  readonly unknown: Raw;
  readonly damaged: readonly string[];
}
function readWorkspace(raw: unknown, at: string): ReadWorkspace {
  const damaged: string[] = [];
  if (!isRecord(raw)) return { value: null, unknown: {}, damaged };
  const { id, name, kind, answers, actions, runs, recheckWeeks, arrangements, ...rest } = raw;
  if (typeof id !== "string" || !/^w[1-9]\d{0,8}$/.test(id)) return { value: null, unknown: {}, damaged };

  /** What stands there, or what is initial where nothing does or it makes no sense. */
  const take = <T>(value: unknown, read: Read<T>, initial: T, key: string): T => {
    const known = value === undefined ? initial : read(value);
    if (known === undefined) damaged.push(`${at}.${key}`);
    return known ?? initial;
  };
  const takeAll = <T>(value: unknown, read: Read<T>, key: string): readonly T[] => {
    const list = take<readonly unknown[]>(value, (raw) => (isList(raw) ? raw : undefined), [], key);
    const known = list.map((each, index) => take<T | null>(each, read, null, `${key}.${index + 1}`));
    return known.filter((each) => each !== null);
  };
  const takeItems = <T>(value: unknown, read: Read<T>, key: string) => {
    const items = readItems(
      take<Raw>(value, (record) => (isRecord(record) ? record : undefined), {}, key),
      read,
    );
    damaged.push(...items.damaged.map((item) => `${at}.${key}.${item}`));
    return items;
  };
  const initial = emptyWorkspace(id, "");
  const given = takeItems(answers, readGiven, "answers");
  const plan = takeItems(actions, readAction, "actions");
  const value: Workspace = {
    id,
    name: take(name, readName, initial.name, "name"),
    kind: take(kind, readKind, initial.kind, "kind"),
    answers: given.known,
    actions: agreeing(plan.known, given.known),
    runs: takeAll(runs, readRun, "runs").toSorted((one, other) => one.at - other.at),
    recheckWeeks: take(recheckWeeks, readWeeks, initial.recheckWeeks, "recheckWeeks"),
    arrangements: takeAll(arrangements, readArrangement, "arrangements"),
  };
  return { value, unknown: { ...rest, answers: given.unknown, actions: plan.unknown }, damaged };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const part = (of: unknown, key: string): Raw => {
  const value = isRecord(of) ? of[key] : undefined;
  return isRecord(value) ? value : {};
};
