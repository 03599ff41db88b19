import type { EpochMs } from "../../time/units";
import { unsolved, actionsOf, type Action } from "./actions";
import { type MeasurementLookup } from "../measure";
import { openItems } from "./answering";
import type { Answer, ItemId } from "./answers";
import type { SectionId } from "./checklist";
import { itemsIn, sectionsOf, type ChecklistId } from "./checklists";
import { lastChecked } from "./recheck";
import { scoreOf, type ChecklistScore } from "./score";
import { answersOf, type Workspace } from "./workspaces";

/** All there is to tell about one workspace, without words: for the screens, and for a report on paper. */
export interface WorkspaceReport {
  /** "" where the person gave none. */
  readonly name: string;
  readonly kind: ChecklistId;
  /** Over the list that is shown. */
  readonly score: ChecklistScore;
  /** How many questions the list has, and how many of them want an answer still or again. */
  readonly total: number;
  readonly open: number;
  readonly checked: EpochMs | null;
  readonly sections: readonly { readonly id: SectionId; readonly items: readonly ReportedItem[] }[];
  /** Everything to put right, of all lists; those done, with their date, are in `done`. */
  readonly toFix: readonly Action[];
  readonly waived: readonly Action[];
  readonly done: readonly Action[];
  /** Oldest first. */
  readonly runs: readonly { readonly at: EpochMs; readonly kind: ChecklistId; readonly score: ChecklistScore }[];
}
export interface ReportedItem {
  readonly item: ItemId;
  readonly answer: Answer | null;
  readonly at: EpochMs | null;
  /** When it was put right, where it needed fixing before. */
  readonly fixedAt: EpochMs | null;
  readonly again: ItemId | "recheck" | null;
}

/** What a workspace comes to. `numberFor` puts desk fit's numbers beside what they help to fix. */
export function workspaceReport(workspace: Workspace, numberFor?: MeasurementLookup): WorkspaceReport {
  const { name, kind } = workspace;
  const items = itemsIn(kind);
  const actions = actionsOf(workspace, numberFor);
  const of = (state: Action["now"]["state"]): readonly Action[] => actions.filter(({ now }) => now.state === state);
  return {
    name,
    kind,
    score: scoreOf(answersOf(workspace), items),
    total: items.length,
    open: openItems(workspace).length,
    checked: lastChecked(workspace),
    sections: sectionsOf(kind).map(({ id, items: listed }) => ({
      id,
      items: listed.map((item) => reportedItem(workspace, item)),
    })),
    toFix: unsolved(workspace, numberFor),
    waived: of("waived"),
    done: of("done"),
    runs: workspace.runs.map(({ at, kind: each, answers }) => ({ at, kind: each, score: scoreOf(answers) })),
  };
}

function reportedItem({ answers, actions }: Workspace, item: ItemId): ReportedItem {
  const given = answers[item];
  const action = actions[item]?.now;
  return {
    item,
    answer: given?.answer ?? null,
    at: given?.at ?? null,
    fixedAt: given?.answer === "ok" && action?.state === "done" ? action.at : null,
    again: given?.again ?? null,
  };
}
