import type { Context, Feature } from "../feature";
import { reportHandlers } from "./report-handlers";
import { reportActs, type ReportsParts } from "./reports";

/** The report of a workspace: drawn, saved and printed. */
export const createReports = (context: Context, parts: ReportsParts): Feature => ({
  handlers: reportHandlers(reportActs(context, parts), context.localization.t),
});
