import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { QUICK_ITEM_IDS, type Answer, type ItemId } from "../../shared/workspace/checklist/answers";
import type { ChecklistEdit } from "../../shared/workspace/checklist/edit";
import type { Workspaces } from "../../shared/workspace/checklist/workspaces";
import { after, fresh, made } from "./checklist-edits";
import type { FakeApi, Refusals, StateChange } from "./fake-api";
import { openMainWindow } from "./main-window";

/** An edit of the first workspace. */
export const edit = <E extends Omit<ChecklistEdit, "workspace">>(change: E): E & { readonly workspace: string } => ({
  ...change,
  workspace: "w1",
});

/** The workspaces after some answers, all given at one moment. */
export const answers = (given: readonly (readonly [ItemId, Answer])[], from: Workspaces = fresh, ms = 0): Workspaces =>
  made(from, ...given.map(([item, answer]) => [edit({ type: "answer", item, answer }), after(ms)] as const));

/** The same answer to every question of the quick check. */
export const quick = (answer: Answer): readonly (readonly [ItemId, Answer])[] =>
  QUICK_ITEM_IDS.map((item) => [item, answer] as const);

/** The main window with the workspace check open. */
export async function openChecklist(
  change: StateChange = {},
  refusals: Refusals = {},
): Promise<{ readonly fake: FakeApi; readonly user: UserEvent }> {
  const opened = await openMainWindow(change, refusals);
  await opened.user.keyboard("{Control>}2{/Control}");
  return opened;
}

/** The edits that were asked for. */
export const editsOf = (fake: FakeApi): readonly unknown[] => fake.edits("checklist");

export const question = (name: RegExp): HTMLElement => screen.getByRole("group", { name });
export const questions = (): readonly HTMLElement[] =>
  screen.queryAllByRole("group").filter((group) => group.tagName === "FIELDSET");
