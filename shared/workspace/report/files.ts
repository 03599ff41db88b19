import { answeredRegions, regionScore, type ComfortCheck } from "../comfort/comfort";
import { isolated } from "../../i18n/isolated";
import type { EpochMs } from "../../time/units";
import { toCsv } from "./csv";
import type { Report } from "./report";
import { isoDate, reportRows, ROW_COLUMNS, type ReportRow } from "./rows";
import { rawNameIn, type ReportWords } from "./words";

/** What a report is saved as. */
export const REPORT_FORMATS = ["pdf", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Spreadsheets take a file for UTF-8 when it begins with it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What the person wrote. */
const OWN: ReadonlySet<string> = new Set<keyof ReportRow>(["workspace", "action_reason"]);

/** The report as rows for a spreadsheet, one for each question, below their names; what the person wrote turns no other. */
export function csvOf(report: Report, words: ReportWords): string {
  const rows = reportRows(report, words).map((row) =>
    ROW_COLUMNS.map((column) => (OWN.has(column) ? isolated(row[column]) : row[column])),
  );
  return BYTE_ORDER_MARK + toCsv([ROW_COLUMNS, ...rows]);
}

/** The whole report for other programs: the same rows, with scores, sizes in centimetres and comfort. Dates are ISO 8601. */
export function jsonOf(report: Report, words: ReportWords): string {
  const { workspace, made, comparison, rosa, fit, comfort, sources } = report;
  const felt = (check: ComfortCheck) => ({
    at: isoDate(check.at),
    regions: answeredRegions(check.answers).map((region) => ({
      region,
      ...check.answers[region],
      score: regionScore(check.answers[region]),
    })),
  });
  const content = {
    format: "plumbline-workspace-report",
    version: 1,
    made: isoDate(made),
    workspace: rawNameIn(workspace.name, words),
    list: workspace.kind,
    checked: workspace.checked === null ? null : isoDate(workspace.checked),
    score: workspace.score,
    comparedWith:
      comparison === null
        ? null
        : { at: isoDate(comparison.from.at), list: comparison.from.kind, ...comparison.changes },
    items: reportRows(report, words),
    rosa:
      rosa === null
        ? null
        : {
            at: isoDate(rosa.at),
            score: rosa.advice.score.final,
            drivers: rosa.advice.drivers,
            before: rosa.before === null ? null : { at: isoDate(rosa.before.at), score: rosa.before.final },
          },
    deskFitCm: fit,
    comfort:
      comfort === null
        ? null
        : { now: felt(comfort.after), before: comfort.before === null ? null : felt(comfort.before) },
    sources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The name a file is offered under, such as "plumbline-office-desk-2026-11-23.pdf": letters and digits of any script. The
 * numbers of the day would change places with a name from right to left before them.
 */
export function reportFileName(workspace: string, made: EpochMs, offset: number, format: ReportFormat): string {
  const plain = workspace
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const day = new Date(made + offset).toISOString().slice(0, 10);
  const parts = isolated(plain) === plain ? ["plumbline", plain, day] : ["plumbline", day, plain];
  return `${parts.filter((part) => part !== "").join("-")}.${format}`;
}
