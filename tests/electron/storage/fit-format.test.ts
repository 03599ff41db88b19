import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileNotices, openKeeping } from "../../../electron/core/keeping";
import { DocumentStore } from "../../../electron/storage/document-store";
import { FIT_FORMAT } from "../../../electron/storage/fit-format";
import { EMPTY_FIT, type WorkspaceFit } from "../../../shared/ergonomics/workspace-fit";
import { createTranslator } from "../../../shared/i18n/format";
import { openConf } from "../../support/open-conf";
import { neutralAnswers } from "../../support/rosa";
import { temporaryFolder } from "../../support/temporary-folder";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const open = (file: string): DocumentStore<WorkspaceFit> => new DocumentStore(file, FIT_FORMAT, openConf, NOW);
const fitFile = (content?: unknown): string => {
  const file = path.join(temporaryFolder(), "workspace-fit.json");
  if (content !== undefined) fs.writeFileSync(file, JSON.stringify(content));
  return file;
};
const FIT: WorkspaceFit = {
  measures: { heightCm: 175.26, sex: "female", elbowRestCm: 22.5, glasses: "multifocal", unit: "in" },
  draft: { areas: { monitor: { base: "screenHigh", increments: ["screenFar"] } }, use: {} },
  results: [{ ...neutralAnswers(), at: NOW }],
  comfort: [{ at: NOW, workspace: "w1", answers: { neck: { frequency: "few", discomfort: "slight" } } }],
};

describe("workspace-fit.json", () => {
  it("gives back what was kept", async () => {
    const file = fitFile();
    expect(open(file).value).toEqual(EMPTY_FIT);
    expect(await open(file).change(FIT)).toEqual({ ok: true });
    expect(open(file)).toMatchObject({ value: FIT, notice: null });
  });

  it("keeps what is not ours, and forgets a measure that was taken back", async () => {
    const file = fitFile({ schemaVersion: 1, measures: { heightCm: 170, shoulderCm: 41 }, colour: "green" });
    const store = open(file);
    expect(store).toMatchObject({ notice: null, value: { measures: { heightCm: 170 } } });
    await store.change({ ...EMPTY_FIT, measures: { unit: "cm" } });
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual({
      ...EMPTY_FIT,
      schemaVersion: 1,
      measures: { unit: "cm", shoulderCm: 41 },
      colour: "green",
    });
  });

  it("leaves out what makes no sense, and names it", () => {
    const { draft } = FIT;
    const bad = { ...FIT.results[0], at: NOW + 1, use: {} };
    const strange = { areas: { mouse: { base: "screenHigh", increments: [] } }, use: {} };
    const file = fitFile({
      measures: { ...FIT.measures, heightCm: 17, sex: "x" },
      draft: strange,
      results: [...FIT.results, bad, ...FIT.results],
      comfort: [
        { at: NOW + 1, workspace: "desk", answers: {} },
        ...FIT.comfort,
        { at: NOW, workspace: "w1", answers: { tail: {} } },
      ],
    });
    const { value, notice } = open(file);
    expect(value).toEqual({
      measures: { elbowRestCm: 22.5, glasses: "multifocal", unit: "in" },
      draft: EMPTY_FIT.draft,
      results: FIT.results,
      comfort: FIT.comfort,
    });
    expect(notice).toMatchObject({ code: "E_FIELD", keys: ["heightCm", "sex", "draft", "results", "comfort"] });
    expect(open(fitFile({ measures: 3, draft, results: {} })).notice?.keys).toEqual(["measures", "results"]);
  });

  it("puts results into the order of their dates", () => {
    const [later, earlier] = [NOW, NOW - 1].map((at) => ({ ...neutralAnswers(), at }));
    expect(open(fitFile({ results: [later, earlier] })).value.results.map(({ at }) => at)).toEqual([NOW - 1, NOW]);
  });

  it.each([
    ["another kind of document", [1], "E_SHAPE"],
    ["of a version that is none", { schemaVersion: 0 }, "E_SHAPE"],
    ["of a newer version", { ...FIT, schemaVersion: 2 }, "E_NEWER"],
  ])("says so when it is %s", (_what, content, code) => {
    expect(open(fitFile(content)).notice?.code).toBe(code);
  });

  it("is told of in words, beside the others", () => {
    const file = fitFile({ measures: { heightCm: -1 } });
    const keeping = openKeeping(path.dirname(file), openConf, NOW);
    const told = fileNotices(keeping, createTranslator("en"));
    expect(told.map(({ id }) => id)).toEqual(["fit-E_FIELD"]);
    expect(told[0]?.text).toMatch(/measures .* left out: heightCm\. .*workspace-fit\.bak-/);
  });
});
