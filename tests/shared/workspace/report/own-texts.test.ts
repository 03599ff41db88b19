import { describe, expect, it } from "vitest";
import { createLocalization } from "../../../../shared/i18n/localization";
import { csvOf, jsonOf, reportFileName } from "../../../../shared/workspace/report/files";
import { reportOf } from "../../../../shared/workspace/report/report";
import { sheetOf } from "../../../../shared/workspace/report/sheet-of";
import { reportWords } from "../../../../shared/workspace/report/words";
import { START } from "../../../support/checklist-edits";
import { parseCsv } from "../../../support/parse-csv";
import { NOTHING_TOLD, reportedDocuments } from "../../../support/report";

const words = reportWords(
  createLocalization("en", "en-GB", () => "UTC"),
  "cm",
);
const HEBREW = "\u05e2\u05d1\u05d5\u05d3\u05d4 3";
/** The report of a workspace that is called so, in which something was left for that reason. */
function named(name: string, reason = "") {
  const { checklist } = reportedDocuments();
  const list = checklist.list.map((workspace) => ({
    ...workspace,
    name,
    actions: Object.fromEntries(
      Object.entries(workspace.actions).map(([item, action]) => [
        item,
        action.now.state === "waived" ? { ...action, now: { ...action.now, reason } } : action,
      ]),
    ),
  }));
  const chosen = { workspace: "w1", before: null, comfort: false };
  const report = reportOf({ ...NOTHING_TOLD, checklist: { ...checklist, list } }, chosen, START);
  if (report === null) throw new Error("There is no such workspace");
  return report;
}

describe("what the person wrote, in a report", () => {
  it("turns nothing at the foot of a page", () => {
    const footer = (name: string): string => sheetOf(named(name), words).footer("1", "6");
    expect(footer("ZQX\u202E gnp")).toBe("Workspace report: ZQX gnp · Page 1 of 6");
    expect(footer(HEBREW)).toMatch(new RegExp(`^Workspace report: \u2068+${HEBREW}\u2069+ · Page 1 of 6$`, "u"));
  });

  it("turns nothing in a table", () => {
    const shown = JSON.stringify(sheetOf(named("Desk", `no \u202E room, ${HEBREW}`), words).blocks);
    expect(shown).toContain(`\u2068no  room, ${HEBREW}\u2069`);
  });

  it("turns nothing in rows for a spreadsheet, and runs nothing there either", () => {
    const [columns = [], ...rows] = parseCsv(csvOf(named(HEBREW, "\u202E=1+1"), words).slice(1));
    const cells = (column: string) => new Set(rows.map((row) => row[columns.indexOf(column)]));
    expect(cells("workspace")).toEqual(new Set([`\u2068${HEBREW}\u2069`]));
    expect(cells("action_reason")).toEqual(new Set(["", "'=1+1"]));
  });

  it("is handed to other programs as it was written", () => {
    const read = JSON.parse(jsonOf(named(HEBREW, "a\u202Eb"), words));
    expect([read.workspace, read.items[0].workspace]).toEqual([HEBREW, HEBREW]);
    expect(jsonOf(named(HEBREW, "a\u202Eb"), words)).toContain('"a\u202Eb"');
  });

  it("stands at the end of the name of a file where it goes from right to left", () => {
    const name = (given: string): string => reportFileName(given, Date.UTC(2026, 10, 24), 0, "pdf");
    expect(name(HEBREW)).toBe(`plumbline-2026-11-24-${HEBREW.replace(" ", "-")}.pdf`);
    expect(name("a\u202Eb")).toBe("plumbline-a-b-2026-11-24.pdf");
  });
});
