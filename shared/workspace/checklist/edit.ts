import { accepted, refused, type DocumentModel, type Edited } from "../../documents/model";
import { assertNever, MINUTE } from "../../time/units";
import { become, SNOOZE } from "./actions";
import { askedAgain, recordAnswer, withFixed } from "./answering";
import { withItem, type Answer, type ItemId } from "./answers";
import type { ChecklistId } from "./checklists";
import { saveCheck, withArrangement } from "./checks";
import {
  emptyWorkspace,
  MAX_NAME,
  MAX_REASON,
  MAX_WORKSPACES,
  NO_WORKSPACES,
  type ActionRecord,
  type RecheckWeeks,
  type Workspace,
  type Workspaces,
} from "./workspaces";
import { normalizeText } from "../../schemas/text";
import { type Moment } from "../../time/moment";

/** What a person, or the app by itself, does to one workspace. */
type WorkspaceEdit =
  /** `null` takes an answer back. */
  | { readonly type: "answer"; readonly item: ItemId; readonly answer: Answer | null }
  /** Something was put right. */
  | { readonly type: "fixed"; readonly item: ItemId }
  | { readonly type: "snooze"; readonly item: ItemId }
  | { readonly type: "waive"; readonly item: ItemId; readonly reason: string }
  /** Brings back what was snoozed or waived. */
  | { readonly type: "reopen"; readonly item: ItemId }
  /** It was offered as a small task. */
  | { readonly type: "offered"; readonly item: ItemId }
  | { readonly type: "kind"; readonly kind: ChecklistId }
  | { readonly type: "rename"; readonly name: string }
  | { readonly type: "recheckWeeks"; readonly weeks: RecheckWeeks }
  /** Asks the whole list again. */
  | { readonly type: "again" }
  /** Keeps the list as it is answered, under today's date. */
  | { readonly type: "keep" }
  /** The displays that are plugged in belong here, and nothing else changed. */
  | { readonly type: "sameAsBefore" };
/** What is done to the workspaces as a whole. */
type ListEdit =
  | { readonly type: "choose" }
  | { readonly type: "remove" }
  | { readonly type: "add"; readonly name: string }
  | { readonly type: "restore" };

/** One edit; `workspace` is the id of the one it is about, and of none for `add` and `restore`. */
export type ChecklistEdit = (WorkspaceEdit | ListEdit) & { readonly workspace: string };

/** Why an edit was refused: no such workspace, no more room, no name, or the last workspace. */
export type EditRefusal = "unknown" | "full" | "noName" | "last";
type EditResult = Edited<Workspaces, EditRefusal>;

/** The person's workspaces. An edit that changes nothing is accepted. */
export const checklist: DocumentModel<Workspaces, ChecklistEdit, EditRefusal> = {
  initial: NO_WORKSPACES,
  edit: editWorkspaces,
};

function editWorkspaces(workspaces: Workspaces, edit: ChecklistEdit, moment: Moment): EditResult {
  switch (edit.type) {
    case "add":
      return added(workspaces, edit.name, moment);
    case "restore":
      return restored(workspaces);
    default: {
      const workspace = workspaces.list.find(({ id }) => id === edit.workspace);
      if (workspace === undefined) return refused("unknown");
      if (edit.type === "choose") return accepted({ ...workspaces, current: workspace.id });
      if (edit.type === "remove") return removed(workspaces, workspace);
      if (edit.type === "rename" && normalizeText(edit.name, MAX_NAME) === "") return refused("noName");
      const changed = changedBy(workspace, edit, moment);
      const list = workspaces.list.map((each) => (each === workspace ? changed : each));
      const lastOffered = edit.type === "offered" ? moment.epoch : workspaces.lastOffered;
      return accepted({ ...workspaces, list, lastOffered });
    }
  }
}

function changedBy(workspace: Workspace, edit: WorkspaceEdit, moment: Moment): Workspace {
  switch (edit.type) {
    case "answer":
      return recordAnswer(workspace, edit.item, edit.answer, moment);
    case "fixed":
      return withFixed(workspace, edit.item, moment);
    case "snooze":
    case "waive":
    case "reopen":
    case "offered":
      return withAction(workspace, edit.item, (record) => actionChangedBy(record, edit, moment));
    case "kind":
      return { ...workspace, kind: edit.kind };
    case "rename":
      return { ...workspace, name: normalizeText(edit.name, MAX_NAME) };
    case "recheckWeeks":
      return { ...workspace, recheckWeeks: edit.weeks };
    case "again":
      return askedAgain(workspace);
    case "keep":
      return saveCheck(workspace, moment);
    case "sameAsBefore":
      return withArrangement(workspace, moment.displays);
    default:
      return assertNever(edit);
  }
}

type ActionEdit = Extract<WorkspaceEdit, { readonly type: "snooze" | "waive" | "reopen" | "offered" }>;
function actionChangedBy(record: ActionRecord, edit: ActionEdit, { epoch: at }: Moment): ActionRecord {
  switch (edit.type) {
    case "snooze":
      return become(record, { state: "snoozed", at, until: at + SNOOZE });
    case "waive":
      return become(record, { state: "waived", at, reason: normalizeText(edit.reason, MAX_REASON) });
    case "reopen":
      return become(record, { state: "open" });
    case "offered":
      return { ...record, offers: record.offers + 1, lastOffered: at };
    default:
      return assertNever(edit);
  }
}

function withAction(workspace: Workspace, item: ItemId, change: (record: ActionRecord) => ActionRecord): Workspace {
  const record = workspace.actions[item];
  return record === undefined
    ? workspace
    : { ...workspace, actions: withItem(workspace.actions, item, change(record)) };
}

function added(workspaces: Workspaces, given: string, moment: Moment): EditResult {
  const name = normalizeText(given, MAX_NAME);
  if (name === "") return refused("noName");
  if (workspaces.list.length >= MAX_WORKSPACES) return refused("full");
  const id = newId(workspaces, moment);
  return accepted({ ...workspaces, current: id, list: [...workspaces.list, emptyWorkspace(id, name)] });
}

/**
 * An id that no workspace ever had: it counts the minutes of the clock, so that even where the list of workspaces was lost,
 * nothing that is kept elsewhere of an old one shows up at a new one.
 */
function newId(workspaces: Workspaces, { epoch }: Moment): string {
  const taken = workspaceIds(workspaces);
  let number = Math.min(Math.max(1, Math.floor(epoch / MINUTE)), LAST_MINUTE);
  while (taken.includes(`w${number}`)) number += 1;
  return `w${number}`;
}
/** In the year 3869; an id has at most nine digits. */
const LAST_MINUTE = 999_000_000;

/** The ids of the workspaces that are there, and of the one that can be put back. */
export const workspaceIds = ({ list, removed: back }: Pick<Workspaces, "list" | "removed">): readonly string[] =>
  [...list, ...(back === null ? [] : [back])].map(({ id }) => id);

/** The removed one can be put back until another is removed. */
function removed(workspaces: Workspaces, workspace: Workspace): EditResult {
  const list = workspaces.list.filter((each) => each !== workspace);
  const next = list[0];
  if (next === undefined) return refused("last");
  const current = workspaces.current === workspace.id ? next.id : workspaces.current;
  return accepted({ ...workspaces, list, current, removed: workspace });
}

function restored(workspaces: Workspaces): EditResult {
  const { removed: back, list } = workspaces;
  if (back === null) return refused("unknown");
  if (list.length >= MAX_WORKSPACES) return refused("full");
  return accepted({ ...workspaces, current: back.id, list: [...list, back], removed: null });
}
