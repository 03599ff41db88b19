import path from "node:path";
import { fitMeasurements } from "../../../shared/workspace/desk-fit/fit-numbers";
import { helpSheet } from "../../../shared/workspace/report/help-sheet";
import { csvOf, jsonOf, reportFileName, type ReportFormat } from "../../../shared/workspace/report/files";
import { reportOf, type Report, type ReportChoice } from "../../../shared/workspace/report/report";
import type { Paper, ReportSheet } from "../../../shared/workspace/report/sheet";
import { sheetOf } from "../../../shared/workspace/report/sheet-of";
import { reportWords, type ReportWords } from "../../../shared/workspace/report/words";
import type { Dialogs, ReportPrinter, System } from "../../ports";
import type { Context } from "../feature";
import type { PrintOutcome, ReportActs } from "./report-handlers";

export interface ReportsParts {
  readonly page: ReportPrinter;
  readonly dialogs: Dialogs;
  readonly system: Pick<System, "showInFolder">;
}

/** Joins what is stored of a workspace with what draws, saves and prints it. */
export function reportActs(
  { clock, storage, localization }: Pick<Context, "clock" | "storage" | "localization">,
  { page, dialogs, system }: ReportsParts,
): ReportActs {
  let saved: string | null = null;

  /** The report of now, with its words; `null` where there is no such workspace. */
  const made = (choice: ReportChoice): WordedReport | null => {
    const { measures } = storage.values();
    const words = reportWords(localization, measures.person.unit ?? "cm");
    const numbers = fitMeasurements(measures, choice.workspace, words.t, localization.region);
    const report = reportOf(storage.values(), choice, clock.now().epoch, numbers);
    return report === null ? null : { report, words };
  };
  return {
    save: async ({ format, paper, ...choice }) => {
      const given = made(choice);
      if (given === null) return { kind: "unknown" };
      const { report, words } = given;
      const { epoch, zone } = clock.now();
      const name = reportFileName(report.workspace.name, epoch, zone.offsetAt(epoch), format);
      const file = await dialogs.choosePath(words.t("report.save.title"), name);
      if (file === null) return { kind: "cancelled" };
      let bytes: Buffer;
      try {
        bytes = await bytesOf(page, given, format, paper);
      } catch (error) {
        console.warn(`report: ${String(error)}`);
        return { kind: "undrawn" };
      }
      const written = await storage.saveElsewhere(file, bytes);
      if (!written.ok) return { kind: "unwritten", errno: written.errno };
      saved = file;
      return { kind: "saved", file: path.basename(file) };
    },
    print: async ({ paper, ...choice }) => {
      const given = made(choice);
      return given === null ? { kind: "unknown" } : printed(page, sheetOf(given.report, given.words), paper);
    },
    printHelp: async ({ round, paper }) => {
      const sheet = helpSheet(storage.values().body, round, reportWords(localization, "cm"));
      return sheet === null ? { kind: "unknown" } : printed(page, sheet, paper);
    },
    show: () => {
      if (saved !== null) system.showInFolder(saved);
    },
    sheetFor: (senderId) => page.sheetFor(senderId),
    drawnBy: (senderId) => page.drawnBy(senderId),
  };
}

async function printed(page: ReportPrinter, sheet: ReportSheet, paper: Paper): Promise<PrintOutcome> {
  try {
    return { kind: (await page.print(sheet, paper)) ? "printed" : "cancelled" };
  } catch (error) {
    console.warn(`report: ${String(error)}`);
    return { kind: "unprinted" };
  }
}

interface WordedReport {
  readonly report: Report;
  readonly words: ReportWords;
}
function bytesOf(
  page: ReportPrinter,
  { report, words }: WordedReport,
  format: ReportFormat,
  paper: Paper,
): Promise<Buffer> | Buffer {
  switch (format) {
    case "pdf":
      return page.pdf(sheetOf(report, words), paper);
    case "csv":
      return Buffer.from(csvOf(report, words));
    case "json":
      return Buffer.from(jsonOf(report, words));
  }
}
