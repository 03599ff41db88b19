import type { Action } from "../checklist/actions";
import { ITEMS } from "../checklist/checklist";
import type { EpochMs } from "../../time/units";
import type { Report } from "./report";
import { rawNameIn, remedyText, type ReportWords } from "./words";

/** The columns of the file of rows. Stable: whoever reads such files goes by these names. */
export const ROW_COLUMNS = [
  ...(["workspace", "report_made", "list", "section", "item", "question", "answer", "answered_at"] as const),
  ...([
    "fixed_at",
    "action",
    "action_since",
    "action_at",
    "action_until",
    "action_reason",
    "remedy",
    "desk_fit",
    "source",
  ] as const),
  ...(["compared_with", "answer_then"] as const),
] as const;
export type ReportRow = Readonly<Record<(typeof ROW_COLUMNS)[number], string>>;

/** An instant in ISO 8601, in universal time; "" for one that is not known. */
export const isoDate = (at: EpochMs | null): string => (at === null ? "" : new Date(at).toISOString());

/** One row for each question of the list. Answers and states are the words of the program, not of the language. */
export function reportRows(report: Report, words: ReportWords): readonly ReportRow[] {
  const { workspace, comparison, made } = report;
  const { t } = words;
  const actions = new Map<string, Action>(
    [...workspace.toFix, ...workspace.waived, ...workspace.done].map((action) => [action.item, action]),
  );
  return workspace.sections.flatMap(({ id, items }) =>
    items.map(({ item, answer, at, fixedAt }): ReportRow => {
      const action = actions.get(item);
      return {
        workspace: rawNameIn(workspace.name, words),
        report_made: isoDate(made),
        list: workspace.kind,
        section: id,
        item,
        question: t(`checklist.${item}.title`),
        answer: answer ?? "",
        answered_at: isoDate(at),
        fixed_at: isoDate(fixedAt),
        action: action?.now.state ?? "",
        action_since: isoDate(action?.since ?? null),
        action_at: action !== undefined && "at" in action.now ? isoDate(action.now.at) : "",
        action_until: action?.now.state === "snoozed" ? isoDate(action.now.until) : "",
        action_reason: action?.now.state === "waived" ? action.now.reason : "",
        remedy: action === undefined ? "" : remedyText(action, words),
        desk_fit: action?.number ?? "",
        source: ITEMS[item].source,
        compared_with: isoDate(comparison?.from.at ?? null),
        answer_then: comparison?.answers[item] ?? "",
      };
    }),
  );
}
