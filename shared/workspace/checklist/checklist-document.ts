import { z } from "zod";
import { byDate } from "../../documents/dated";
import { defineDocument } from "../../documents/define";
import { entries, field, list, nested, reconciled, record, required, optional, type Part } from "../../documents/shape";
import { isRecord, type Raw } from "../../schemas/is-record";
import { workspaceId } from "../workspace-id";
import { isItemId, itemsOf } from "./answers";
import {
  action,
  arrangement,
  checklistEdit,
  date,
  given as givenAnswer,
  kindId,
  nameText,
  recheckWeeks,
  run,
} from "./checklist-schema";
import { checklist } from "./edit";
import { withMergedItems } from "./merged-items";
import { reconcileActions } from "./reconcile-actions";
import { emptyWorkspace, NO_WORKSPACES, type ActionState, type Workspace, type Workspaces } from "./workspaces";

const EMPTY = emptyWorkspace("w1", "");
const workspace: Part<Workspace> = reconciled(
  nested<Workspace>({
    id: required(optional(workspaceId)),
    name: field(nameText, EMPTY.name),
    kind: field(kindId, EMPTY.kind),
    answers: record(isItemId, optional(givenAnswer)),
    actions: record(isItemId, optional(action)),
    runs: list(run, { order: byDate, told: "byNumber" }),
    recheckWeeks: field(recheckWeeks, EMPTY.recheckWeeks),
    arrangements: list(arrangement, { told: "byNumber" }),
  }),
  (value) => ({ value: { ...value, actions: reconcileActions(value.actions, value.answers) }, invalid: [] }),
);

/** As the file has it: the list is called `workspaces`. */
interface ChecklistFile extends Omit<Workspaces, "list"> {
  readonly workspaces: Workspaces["list"];
}
const file = nested<ChecklistFile>({
  // Neither is worth a word when it makes no sense: the first workspace is shown, and a task may be offered again.
  current: field(z.string().catch(NO_WORKSPACES.current), NO_WORKSPACES.current),
  lastOffered: field(date.catch(null), null),
  workspaces: required(entries(workspace)),
  removed: nullable(workspace),
});

/**
 * What is not ours of a workspace stays under its id while it is moved between the list and the one that can be put back. Files
 * of former versions have that one too.
 */
const shape: Part<Workspaces> = reconciled(
  {
    read: (raw, at) => {
      const { value, ...read } = file.read(raw, at);
      if (value === undefined) return read;
      const { workspaces: list, ...others } = value;
      const { workspaces, removed, ...rest } = recordOf(read.rest);
      const back = value.removed?.id;
      const ofRemoved = back === undefined || back in recordOf(workspaces) ? {} : { [back]: removed };
      return {
        ...read,
        value: { ...others, list },
        rest: { ...rest, workspaces: { ...recordOf(workspaces), ...ofRemoved } },
      };
    },
    // The one that can be put back is in memory alone: what the person removes is on the disk no more.
    write: ({ list, ...others }, given) => file.write({ ...others, removed: null, workspaces: list }, given),
  },
  (value) => {
    const isTwice = value.list.some(({ id }) => id === value.removed?.id);
    const shown = value.list.find(({ id }) => id === value.current) ?? value.list[0];
    return {
      value: {
        current: shown?.id ?? NO_WORKSPACES.current,
        list: shown === undefined ? NO_WORKSPACES.list : value.list,
        removed: isTwice ? null : value.removed,
        lastOffered: value.lastOffered,
      },
      invalid: isTwice ? ["removed"] : [],
    };
  },
);

/**
 * checklist.json: the workspaces with their answers, plans and checks. Version 1 had the undated answers of one, version 2
 * five questions twice.
 */
export const checklistDocument = defineDocument({
  model: checklist,
  file: "checklist.json",
  version: 3,
  migrations: { 1: withWorkspaces, 2: withMergedItems },
  shape,
  edit: checklistEdit,
  isHealth: false,
  entered: ({ list }) => list.map(enteredAt),
});

/** Without what the app notes there by itself, such as how often a task was offered. */
function enteredAt({ id, name, answers, actions, runs, arrangements }: Workspace): unknown {
  const given = itemsOf(answers).map((item) => [item, answers[item]?.answer] as const);
  const reasons = itemsOf(actions).map((item) => [item, reasonOf(actions[item]?.now)] as const);
  return {
    ...{ id, name, runs, arrangements },
    answers: Object.fromEntries(given),
    reasons: Object.fromEntries(reasons),
  };
}
const reasonOf = (now: ActionState | undefined): string => (now?.state === "waived" ? now.reason : "");

/** Version 1 as version 2 has it: its answers become those of the first workspace, with no date. */
function withWorkspaces({ answers, ...rest }: Raw): Raw {
  if (!isRecord(answers)) return rest;
  const dated = Object.entries(answers).map(([id, answer]) => [id, { answer, at: null }] as const);
  return { ...rest, workspaces: [{ id: "w1", answers: Object.fromEntries(dated) }] };
}

/** A part that may be nothing. */
function nullable<T>(part: Part<T>): Part<T | null> {
  return {
    initial: null,
    read: (raw, at) => (raw === null ? { value: null, invalid: [] } : part.read(raw, at)),
    write: (value, rest) => (value === null ? null : part.write(value, rest)),
  };
}

const recordOf = (value: unknown): Raw => (isRecord(value) ? value : {});
