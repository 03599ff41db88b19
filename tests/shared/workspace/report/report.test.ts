import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMeasurements } from "../../../../shared/workspace/desk-fit/fit-numbers";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { emptyWorkspace } from "../../../../shared/workspace/checklist/workspaces";
import { createLocalization } from "../../../../shared/i18n/localization";
import { unescapeFormula } from "../../../../shared/workspace/report/csv";
import { csvOf, jsonOf, reportFileName } from "../../../../shared/workspace/report/files";
import { reportOf, type Report, type ReportChoice } from "../../../../shared/workspace/report/report";
import { reportRows, ROW_COLUMNS } from "../../../../shared/workspace/report/rows";
import type { Block, ReportSheet } from "../../../../shared/workspace/report/sheet";
import { sheetOf } from "../../../../shared/workspace/report/sheet-of";
import { DAY } from "../../../../shared/time/units";
import { reportWords } from "../../../../shared/workspace/report/words";
import { fresh, START, steps, walk } from "../../../support/checklist-edits";
import { parseCsv } from "../../../support/parse-csv";
import { firstCheck, NOTHING_TOLD, reportedDocuments } from "../../../support/report";

const localization = createLocalization("en", "en-GB", () => "UTC");
const words = reportWords(localization, "cm");
const documents = reportedDocuments();
const numbers = fitMeasurements(documents.measures, "w1", localization.t, "en-GB");
const [office] = documents.checklist.list;
if (office === undefined) throw new Error("There is no workspace");
const BEFORE = firstCheck(office);

function made(choice: Partial<ReportChoice> = {}, from = documents): Report {
  const report = reportOf(from, { workspace: "w1", before: BEFORE, comfort: true, ...choice }, START, numbers);
  if (report === null) throw new Error("There is no such workspace");
  return report;
}
const wordsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "heading":
    case "text":
      return [block.text];
    case "list":
      return block.items;
    case "facts":
      return block.facts.flat();
    case "table":
      return [block.table.caption, ...block.table.head, ...block.table.rows.flat()];
    case "signature":
      return block.lines;
  }
};
const allOf = ({ blocks }: ReportSheet): string => blocks.flatMap(wordsOf).join("\n");

describe("a report", () => {
  it("is of a workspace that is there", () => {
    expect(
      reportOf(
        { ...NOTHING_TOLD, checklist: documents.checklist },
        { workspace: "w7", before: null, comfort: false },
        START,
      ),
    ).toBeNull();
  });

  it("compares with the chosen check, and with none that is not there", () => {
    const { comparison, rosa, comfort } = made();
    expect(comparison?.from).toEqual(BEFORE);
    expect(comparison?.changes).toMatchObject({ better: ["c1", "s2", "l1"], worse: ["c6"] });
    expect(rosa?.before?.final).toBeGreaterThan(rosa?.advice.score.final ?? 10);
    expect(comfort?.sum).toEqual({ before: 23.5, after: 1.5 });
    const none = made({ before: { at: 1, kind: "full" } });
    expect([none.comparison, none.rosa?.before, none.comfort?.before]).toEqual([null, null, null]);
  });

  it("takes ROSA and comfort from near the chosen check, not the first there ever was", () => {
    const [round] = documents.comfort.checks;
    const [result] = documents.rosa.results;
    if (round === undefined || result === undefined) throw new Error("There is nothing to move");
    const at = START - 400 * DAY;
    const { comfort, rosa } = made(
      {},
      {
        ...documents,
        comfort: { ...documents.comfort, checks: [{ ...round, at }, ...documents.comfort.checks] },
        rosa: { ...documents.rosa, results: [{ ...result, at }, ...documents.rosa.results] },
      },
    );
    expect([comfort?.before?.at, rosa?.before?.at]).toEqual([START - 55 * DAY, START - 55 * DAY]);
  });

  it("has the ROSA and the desk of its workspace, and of no other", () => {
    const both = {
      ...documents,
      measures: { ...documents.measures, fixedDesks: { w2: 74 } },
      checklist: { list: [office, emptyWorkspace("w2", "Home")] },
    };
    const [first, home] = ["w1", "w2"].map((workspace) => made({ workspace }, both));
    expect([first?.rosa?.advice.score.final, home?.rosa]).toEqual([2, null]);
    expect([first?.fit?.footrest.value, home?.fit?.footrest.value]).toEqual([0, 9]);
    if (home === undefined) throw new Error("There is no such workspace");
    expect(allOf(sheetOf(home, words))).toContain("No ROSA assessment was done.");
    expect(JSON.parse(jsonOf(home, words))).toMatchObject({ rosa: null, deskFitCm: { footrest: { value: 9 } } });
  });

  it("says how it felt when that is wanted, and nothing of it otherwise", () => {
    expect(made({ comfort: false }).comfort).toBeNull();
    const all = allOf(sheetOf(made({ comfort: false }), words));
    expect(all).not.toMatch(/felt|discomfort|Cornell Musc/i);
    expect(jsonOf(made({ comfort: false }), words)).toContain('"comfort": null');
  });

  it("holds neither the height of the person nor their sex", () => {
    const report = made();
    for (const file of [csvOf(report, words), jsonOf(report, words), allOf(sheetOf(report, words))]) {
      expect(file).not.toMatch(/\b165\b|heightCm|female/);
    }
  });
});

describe("the printed report", () => {
  it("has every part in its order", () => {
    const headings = sheetOf(made(), words).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "Actions",
      "Before and after",
      "Strain at the desk (ROSA)",
      "Heights and distances that suit this person",
      "How it felt",
      "What this report is",
      "Signature",
      "All answers",
      "Sources",
    ]);
  });

  it("tells each action with its state, its number and its date", () => {
    const all = allOf(sheetOf(made(), words));
    expect(all).toContain("Later, from 4 Dec 2026");
    expect(all).toContain("25 Oct 2026");
    expect(all).toContain("the desk does not rise");
    expect(all).toMatch(/Raise or lower the screen.*Aim for \d+–\d+ cm\./);
    expect(all).toContain("Open since 28 Sept 2026");
  });

  it("has a cell under every heading of every table", () => {
    for (const block of sheetOf(made(), words).blocks) {
      if (block.kind !== "table") continue;
      for (const row of block.table.rows) expect(row).toHaveLength(block.table.head.length);
    }
  });

  it("of an empty workspace says so", () => {
    const all = allOf(sheetOf(made({ before: null }, NOTHING_TOLD), words));
    for (const line of ["My desk", "No question is answered yet.", "Not yet"]) expect(all).toContain(line);
    expect(all).not.toContain("Nothing needs fixing.");
  });

  it("has every string from the catalogue, in the generated locale too", () => {
    const ofPerson = ["Office desk", "the desk does not rise"];
    const sheet = sheetOf(
      made(),
      reportWords(
        createLocalization("en-XA", "en-GB", () => "UTC"),
        "cm",
      ),
    );
    const raw = sheet.blocks.flatMap(wordsOf).filter((each) => each !== "" && !each.includes("⟦"));
    expect(raw.filter((each) => !ofPerson.some((own) => each.includes(own)))).toEqual([]);
    expect(sheet.footer("1", "2")).toMatch(/^⟦.*⟧$/u);
  });
});

describe("the words of a report", () => {
  it("are joined as the language does, and numbers written as the region does", () => {
    const abroad = reportWords(
      createLocalization("en", "de-DE", () => "UTC"),
      "cm",
    );
    expect(abroad.list(["Chair", "Screen", "Mouse"])).toBe("Chair, Screen, and Mouse");
    expect(abroad.number(1.5)).toContain("1,5");
  });
});

describe("the files", () => {
  it("have one row for each question, also when a formula was typed", () => {
    const [columns, ...rows] = parseCsv(csvOf(made(), words).slice(1));
    expect(columns).toEqual(ROW_COLUMNS);
    expect(rows).toHaveLength(itemsIn("full").length);
    expect(rows.find((row) => row[4] === "d3")?.[13]).toBe(`'=HYPERLINK("http://x") the desk does not rise`);
    expect(rows.find((row) => row[4] === "k1")?.slice(9, 13)).toEqual([
      "snoozed",
      "2026-09-28T09:00:00.000Z",
      "2026-11-20T09:00:00.000Z",
      "2026-12-04T09:00:00.000Z",
    ]);
    expect(rows.find((row) => row[4] === "s2")?.slice(6, 9)).toEqual([
      "ok",
      "2026-10-25T09:00:00.000Z",
      "2026-10-25T09:00:00.000Z",
    ]);
  });

  it("read back, hold what the report holds, whatever was done to the workspace", () => {
    let answered = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        const [last] = [...walk(fresh, taken)].slice(-1);
        const from = last?.now ?? fresh;
        const first = from.list[0];
        if (first === undefined) return;
        const run = first.runs[0];
        const before = run === undefined ? null : { at: run.at, kind: run.kind };
        const report = made({ workspace: first.id, before }, { ...documents, checklist: from });
        const rows = reportRows(report, words);
        answered += rows.filter(({ answer }) => answer !== "").length;
        const read = parseCsv(csvOf(report, words).slice(1)).slice(1);
        expect(read.map((row) => row.map(unescapeFormula))).toEqual(
          rows.map((row) => ROW_COLUMNS.map((name) => row[name])),
        );
        expect(JSON.parse(jsonOf(report, words)).items).toEqual(rows);
      }),
      { numRuns: 40 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it("are offered under a name that every system takes", () => {
    const name = (given: string): string => reportFileName(given, Date.UTC(2026, 10, 23, 23), 2 * 3_600_000, "pdf");
    expect(name("Office desk")).toBe("plumbline-office-desk-2026-11-24.pdf");
    expect(name("../../etc: *?")).toBe("plumbline-etc-2026-11-24.pdf");
    expect(name("Büro 漢")).toBe("plumbline-büro-漢-2026-11-24.pdf");
    expect(name("…")).toBe("plumbline-2026-11-24.pdf");
  });
});
