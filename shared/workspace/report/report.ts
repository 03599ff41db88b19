import type { MeasurementLookup } from "../measure";
import type { ItemAnswers } from "../checklist/answers";
import { comfortOf, compareComfort, type ComfortComparison } from "../comfort/comfort";
import { ITEMS } from "../checklist/checklist";
import type { DeskFit } from "../desk-fit/desk-fit";
import type { ChecklistId } from "../checklist/checklists";
import { rosaAdvice, type RosaAdvice } from "../rosa/rosa-advice";
import { compare, type Comparison } from "../checklist/checks";
import { SOURCES, type SourceId } from "../checklist/sources";
import { workspaceReport, type WorkspaceReport } from "../checklist/workspace-report";
import { deskFitOf, measuresFor, type Measures } from "../desk-fit/measures";
import { resultsOf, type RosaRecord, type RosaResult } from "../rosa/rosa-record";
import type { ComfortRecord } from "../comfort/comfort-record";

import { answersOf, type Workspaces } from "../checklist/workspaces";
import type { EpochMs } from "../../time/units";

/** An earlier check, by what tells it from others. */
export interface CheckRef {
  readonly at: EpochMs;
  readonly kind: ChecklistId;
}

/** What a report is made from. */
export interface ReportedDocuments {
  readonly checklist: Pick<Workspaces, "list">;
  readonly measures: Measures;
  readonly rosa: RosaRecord;
  readonly comfort: ComfortRecord;
}

/** What the person wants in a report. */
export interface ReportChoice {
  readonly workspace: string;
  /** The check to compare with; `null` for no comparison. */
  readonly before: CheckRef | null;
  /** Whether how they felt goes in. It is about health, so it stays out unless they say so. */
  readonly comfort: boolean;
}

/** Everything a report says, without words. It names neither the person nor their height. */
export interface Report {
  readonly made: EpochMs;
  readonly workspace: WorkspaceReport;
  /** Of the chosen earlier check with how it is now. */
  readonly comparison: { readonly from: CheckRef; readonly answers: ItemAnswers; readonly changes: Comparison } | null;
  readonly rosa: ReportedRosa | null;
  readonly fit: DeskFit | null;
  readonly comfort: ComfortComparison | null;
  /** What the answers rest on, in the order of the catalogue. */
  readonly sources: readonly SourceId[];
}
export interface ReportedRosa {
  readonly at: EpochMs;
  readonly advice: RosaAdvice;
  readonly before: { readonly at: EpochMs; readonly final: number } | null;
}

/**
 * The report of a workspace as it is now; `null` where there is no such workspace. A check that is not there any more gives no
 * comparison. Of ROSA and comfort the newest is told, beside the one that is nearest to the chosen check.
 */
export function reportOf(
  { checklist, measures, rosa, comfort }: ReportedDocuments,
  choice: ReportChoice,
  made: EpochMs,
  numberFor?: MeasurementLookup,
): Report | null {
  const workspace = checklist.list.find(({ id }) => id === choice.workspace);
  if (workspace === undefined) return null;
  const { before } = choice;
  const run = workspace.runs.find(({ at, kind }) => at === before?.at && kind === before.kind) ?? null;
  const rounds = choice.comfort ? comfortOf(comfort.checks, workspace.id) : [];
  const felt = rounds.at(-1);
  const summary = workspaceReport(workspace, numberFor);
  const used = new Set(summary.sections.flatMap(({ items }) => items.map(({ item }) => ITEMS[item].source)));
  return {
    made,
    workspace: summary,
    comparison:
      run === null
        ? null
        : {
            from: { at: run.at, kind: run.kind },
            answers: run.answers,
            changes: compare(run.answers, answersOf(workspace)),
          },
    rosa: rosaIn(resultsOf(rosa, workspace.id), run?.at ?? null),
    fit: deskFitOf(measuresFor(measures, workspace.id)),
    comfort: felt === undefined ? null : compareComfort(nearest(rounds.slice(0, -1), run?.at ?? null), felt),
    sources: SOURCE_IDS.filter((id) => used.has(id)),
  };
}

function rosaIn(results: readonly RosaResult[], since: EpochMs | null): ReportedRosa | null {
  const last = results.at(-1);
  if (last === undefined) return null;
  const earlier = nearest(results.slice(0, -1), since);
  const before = earlier === null ? null : { at: earlier.at, final: rosaAdvice(earlier).score.final };
  return { at: last.at, advice: rosaAdvice(last), before };
}

/** The one whose date is nearest to an instant; `null` where there is none, or nothing to be near to. */
function nearest<T extends { readonly at: EpochMs }>(dated: readonly T[], to: EpochMs | null): T | null {
  if (to === null) return null;
  return dated.toSorted((one, other) => Math.abs(one.at - to) - Math.abs(other.at - to))[0] ?? null;
}

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);
const SOURCE_IDS = Object.keys(SOURCES).filter(isSource);
