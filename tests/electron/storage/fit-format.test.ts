import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileNotices, openKeeping } from "../../../electron/storage/keeping";
import { DocumentStore } from "../../../electron/storage/document-store";
import { fitFormat } from "../../../electron/storage/fit-format";
import type { RosaAreaAnswer } from "../../../shared/workspace/rosa/rosa";
import type { RosaAnswers } from "../../../shared/workspace/rosa/rosa-advice";
import type { RosaArea } from "../../../shared/workspace/rosa/rosa-areas";
import { COMFORT_REGIONS } from "../../../shared/body-regions/body-regions";
import { MAX_WORKSPACES } from "../../../shared/workspace/checklist/workspaces";
import {
  EMPTY_FIT,
  MAX_COMFORT,
  MAX_RESULTS,
  NO_DRAFT,
  NOTHING_KEPT,
  withoutWorkspace,
  type WorkspaceFit,
} from "../../../shared/workspace/desk-fit/workspace-fit";
import { createTranslator } from "../../../shared/i18n/format";
import { openConf } from "../../support/open-conf";
import { neutralAnswers } from "../../support/rosa";
import { temporaryFolder } from "../../support/temporary-folder";

const FIT_FORMAT = fitFormat("w1");
const NOW = Date.UTC(2026, 10, 21, 9, 30);
const open = (file: string): DocumentStore<WorkspaceFit> => new DocumentStore(file, FIT_FORMAT, openConf, NOW);
const fitFile = (content?: unknown): string => {
  const file = path.join(temporaryFolder(), "workspace-fit.json");
  if (content !== undefined) fs.writeFileSync(file, JSON.stringify(content));
  return file;
};
const FIT: WorkspaceFit = {
  measures: { heightCm: 175.26, sex: "female", elbowRestCm: 22.5, glasses: "multifocal", unit: "in" },
  workspaces: {
    w1: { draft: { areas: { monitor: { base: "screenHigh", increments: ["screenFar"] } }, use: {} } },
    w2: { ...NOTHING_KEPT, fixedDeskCm: 74, feeling: { neck: { frequency: "daily" } }, notNow: NOW },
  },
  results: [
    { ...neutralAnswers(), at: NOW, workspace: "w1" },
    { ...neutralAnswers(), at: NOW + 1, workspace: "w2" },
  ],
  comfort: [{ at: NOW, workspace: "w1", answers: { neck: { frequency: "few", discomfort: "slight" } } }],
};

describe("workspace-fit.json", () => {
  it("lets go of a workspace that is forgotten, with what is not ours of it", async () => {
    const draft = { areas: {}, use: {} };
    const file = fitFile({ schemaVersion: 2, workspaces: { w1: { draft, more: 1 }, w2: { draft, more: 2 }, note: 3 } });
    const kept = open(file);
    await kept.change(withoutWorkspace(kept.value, "w2"));
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toMatchObject({ workspaces: { w1: { more: 1 }, note: 3 } });
    expect(Object.keys(open(file).value.workspaces)).toEqual(["w1"]);
  });

  it("gives back what was kept", async () => {
    const file = fitFile();
    expect(open(file).value).toEqual(EMPTY_FIT);
    expect(await open(file).change(FIT)).toEqual({ ok: true });
    expect(open(file)).toMatchObject({ value: FIT, notice: null });
  });

  it("keeps what is not ours, and forgets a measure that was taken back", async () => {
    const file = fitFile({
      schemaVersion: 2,
      measures: { heightCm: 170, shoulderCm: 41 },
      workspaces: { w1: { fixedDeskCm: 74, lamp: "on" }, home: { fixedDeskCm: 1 } },
      colour: "green",
    });
    const store = open(file);
    const workspaces = { w1: { ...NOTHING_KEPT, fixedDeskCm: 74 } };
    expect(store).toMatchObject({ notice: null, value: { measures: { heightCm: 170 }, workspaces } });
    await store.change({ ...EMPTY_FIT, measures: { unit: "cm" }, workspaces: { w1: NOTHING_KEPT } });
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual({
      ...EMPTY_FIT,
      schemaVersion: 2,
      measures: { unit: "cm", shoulderCm: 41 },
      workspaces: { w1: { ...NOTHING_KEPT, lamp: "on" }, home: { fixedDeskCm: 1 } },
      colour: "green",
    });
  });

  it("leaves out what makes no sense, and names it", () => {
    const draft = { areas: { mouse: { base: "screenHigh", increments: [] } }, use: {} };
    const [result] = FIT.results;
    const file = fitFile({
      schemaVersion: 2,
      measures: { ...FIT.measures, heightCm: 17, sex: "x", fixedDeskCm: 74 },
      workspaces: {
        ...FIT.workspaces,
        w3: { fixedDeskCm: 7, draft },
        w4: { feeling: { tail: {} }, notNow: "never" },
        w5: { draft, fixedDeskCm: 70 },
      },
      results: [...FIT.results, { ...result, at: NOW + 2, use: {} }, { ...result, workspace: "desk" }, ...FIT.results],
      comfort: [
        { at: NOW + 1, workspace: "desk", answers: {} },
        ...FIT.comfort,
        { at: NOW, workspace: "w1", answers: { tail: {} } },
      ],
    });
    const { value, notice } = open(file);
    expect(value).toEqual({
      ...FIT,
      measures: { elbowRestCm: 22.5, glasses: "multifocal", unit: "in" },
      workspaces: { ...FIT.workspaces, w3: NOTHING_KEPT, w4: NOTHING_KEPT, w5: { ...NOTHING_KEPT, fixedDeskCm: 70 } },
    });
    const kept = ["w3.fixedDeskCm", "w3.draft", "w4.feeling", "w4.notNow", "w5.draft"].map(
      (each) => `workspaces.${each}`,
    );
    expect(notice).toMatchObject({ code: "E_FIELD", keys: ["heightCm", "sex", ...kept, "results", "comfort"] });
    expect(open(fitFile({ schemaVersion: 2, workspaces: { w1: 3 } })).notice?.keys).toEqual(["workspaces.w1"]);
    const bad = { schemaVersion: 2, measures: 3, workspaces: [], results: {} };
    expect(open(fitFile(bad)).notice?.keys).toEqual(["measures", "workspaces", "results"]);
  });

  it("puts results into the order of their dates", () => {
    const [later, earlier] = [NOW, NOW - 1].map((at) => ({ ...neutralAnswers(), at, workspace: "w1" }));
    expect(open(fitFile({ schemaVersion: 2, results: [later, earlier] })).value.results.map(({ at }) => at)).toEqual([
      NOW - 1,
      NOW,
    ]);
  });

  it.each([
    ["another kind of document", [1], "E_SHAPE"],
    ["of a version that is none", { schemaVersion: 0 }, "E_SHAPE"],
    ["of a newer version", { ...FIT, schemaVersion: 3 }, "E_NEWER"],
  ])("says so when it is %s", (_what, content, code) => {
    expect(open(fitFile(content)).notice?.code).toBe(code);
  });

  it("is told of in words, beside the others", () => {
    const file = fitFile({ measures: { heightCm: -1 } });
    const keeping = openKeeping(path.dirname(file), openConf, NOW);
    const told = fileNotices(keeping, createTranslator("en"));
    expect(told.map(({ id }) => id)).toEqual(["fit-E_FIELD"]);
    expect(told[0]?.text()).toMatch(/measures .* left out: heightCm\. .*workspace-fit\.bak-/);
  });

  it("fits into what is read when it holds all it can", () => {
    const { areas } = neutralAnswers();
    const longest = { hoursPerDay: 12.333333333333334, longestContinuousMin: 719.3333333333334 };
    const use = { chair: longest, monitor: longest, phone: longest, mouse: longest, keyboard: longest };
    // More and longer than any area has.
    const increments = Array.from({ length: 10 }, () => "overheadReach" as const);
    const full = (area: RosaArea): RosaAreaAnswer => ({ ...areas[area], increments });
    const rosa: RosaAnswers = {
      use,
      areas: {
        ...{ chairHeight: full("chairHeight"), panDepth: full("panDepth"), armrest: full("armrest") },
        ...{ backSupport: full("backSupport"), monitor: full("monitor"), phone: full("phone") },
        ...{ mouse: full("mouse"), keyboard: full("keyboard") },
      },
    };
    const region = { frequency: "several", discomfort: "moderate", interference: "none" } as const;
    const answers = Object.fromEntries(COMFORT_REGIONS.map((each) => [each, region]));
    const dated = { at: -8e15, workspace: "w999999999" };
    const kept = { fixedDeskCm: 123.45, draft: rosa, feeling: answers, notNow: -8e15 };
    // With those that are gone, and whose ids are not given out again yet.
    const ids = Array.from({ length: 2 * MAX_WORKSPACES }, (_, at) => `w99999990${at}`);
    const all: WorkspaceFit = {
      measures: FIT.measures,
      workspaces: Object.fromEntries(ids.map((id) => [id, kept])),
      results: Array.from({ length: MAX_RESULTS }, () => ({ ...rosa, ...dated })),
      comfort: Array.from({ length: MAX_COMFORT }, () => ({ ...dated, answers })),
    };
    const bytes = Buffer.byteLength(JSON.stringify(FIT_FORMAT.write(all, {}), null, 2));
    expect(bytes).toBeLessThan(1_048_576);
  });
});

describe("a file from before there was one for each workspace", () => {
  const { draft } = FIT.workspaces["w1"] ?? NOTHING_KEPT;
  const result = { ...neutralAnswers(), at: NOW };

  it("is carried over to the first workspace, with all that was in it", async () => {
    const measures = { heightCm: 170, fixedDeskCm: 74, shoulderCm: 41 };
    const file = fitFile({ schemaVersion: 1, measures, draft, results: [result], comfort: FIT.comfort, zzz: 1 });
    const store = open(file);
    expect(store).toMatchObject({ notice: null });
    expect(store.value).toEqual({
      measures: { heightCm: 170 },
      workspaces: { w1: { fixedDeskCm: 74, draft } },
      results: [{ ...result, workspace: "w1" }],
      comfort: FIT.comfort,
    });
    await store.change(store.value);
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual({
      ...store.value,
      schemaVersion: 2,
      measures: { heightCm: 170, shoulderCm: 41 },
      zzz: 1,
    });
  });

  it("is carried over to a workspace that is there, where the first is not any more", () => {
    const openWith = (
      ids: readonly string[],
      removed: string | null = null,
      folder = path.dirname(fitFile({ draft })),
    ) => {
      const [workspaces, back] = [ids.map((id) => ({ id })), removed === null ? null : { id: removed }];
      const checklist = { schemaVersion: 2, workspaces, removed: back };
      fs.writeFileSync(path.join(folder, "checklist.json"), JSON.stringify(checklist));
      return Object.keys(openKeeping(folder, openConf, NOW).fit.value.workspaces);
    };
    expect(openWith(["w3", "w2"])).toEqual(["w3"]);
    expect([openWith(["w2", "w1"]), openWith([]), openWith(["w2"], "w1")]).toEqual([["w1"], ["w1"], ["w1"]]);
    // That is decided once, whichever is there at the next start.
    const folder = path.dirname(fitFile({ draft }));
    expect([openWith(["w3", "w2"], null, folder), openWith(["w2"], null, folder)]).toEqual([["w3"], ["w3"]]);
  });

  it("is written anew at once, without a word, and stays in the backups as it was", () => {
    const file = fitFile({ draft });
    const { notice, isUnsaved } = open(file);
    expect([notice, isUnsaved]).toEqual([null, false]);
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toMatchObject({
      schemaVersion: 2,
      workspaces: { w1: { draft } },
    });
    const [kept = ""] = fs.readdirSync(path.join(path.dirname(file), "backup"));
    expect(JSON.parse(fs.readFileSync(path.join(path.dirname(file), "backup", kept), "utf8"))).toEqual({ draft });
  });

  it("is empty where nothing was in it, and needs no version", () => {
    expect(open(fitFile({})).value).toEqual(EMPTY_FIT);
    expect(open(fitFile({ draft })).value.workspaces).toEqual({ w1: { draft } });
  });

  it("leaves out what made no sense under its old names", () => {
    const strange = { areas: { mouse: { base: "screenHigh", increments: [] } }, use: {} };
    const measures = { heightCm: 170, fixedDeskCm: 7 };
    const { value, notice } = open(fitFile({ measures, draft: strange, results: [result, 3, { ...result, use: {} }] }));
    expect(value).toEqual({
      ...EMPTY_FIT,
      measures: { heightCm: 170 },
      workspaces: { w1: { draft: NO_DRAFT } },
      results: [{ ...result, workspace: "w1" }],
    });
    expect(notice).toMatchObject({ code: "E_FIELD", keys: ["fixedDeskCm", "draft", "results"] });
    expect(open(fitFile({ measures: 3, results: {} })).notice?.keys).toEqual(["measures", "results"]);
  });
});
