import { describe, expect, it } from "vitest";
import { printChoice, saveChoice } from "../../../../shared/workspace/report/report-schema";

const CHOICE = { workspace: "w1", before: { at: 1, kind: "full" }, comfort: true, paper: "A4" };

describe("what a window may ask of a report", () => {
  it("is a workspace, an earlier check, what goes in, the paper and the format", () => {
    expect(saveChoice.safeParse({ ...CHOICE, format: "pdf" }).success).toBe(true);
    expect(printChoice.safeParse({ ...CHOICE, before: null }).success).toBe(true);
  });

  it("is never where the file goes, nor anything else", () => {
    const refused = [
      { ...CHOICE, format: "pdf", file: "/etc/passwd" },
      { ...CHOICE, format: "html" },
      { ...CHOICE, format: "pdf", paper: "A0" },
      { ...CHOICE, format: "pdf", before: { at: Number.NaN, kind: "full" } },
      { ...CHOICE, format: "pdf", before: { at: 1, kind: "__proto__" } },
      { ...CHOICE, format: "pdf", workspace: "w".repeat(21) },
      { ...CHOICE, format: "pdf", comfort: 1 },
      null,
    ];
    expect(refused.filter((each) => saveChoice.safeParse(each).success)).toEqual([]);
  });
});
