import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentFile } from "../../../../electron/storage/documents/document-store";
import { MAX_WORKSPACES } from "../../../../shared/workspace/checklist/workspaces";
import { COMFORT_REGIONS } from "../../../../shared/body-regions/body-regions";
import { comfortDocument } from "../../../../shared/workspace/comfort/comfort-document";
import { MAX_COMFORT, withoutComfortOf, type ComfortRecord } from "../../../../shared/workspace/comfort/comfort-record";
import { withoutDesk, type Measures } from "../../../../shared/workspace/desk-fit/measures";
import { measuresDocument } from "../../../../shared/workspace/desk-fit/measures-document";
import type { RosaAreaAnswer } from "../../../../shared/workspace/rosa/rosa";
import type { RosaAnswers } from "../../../../shared/workspace/rosa/rosa-advice";
import type { RosaArea } from "../../../../shared/workspace/rosa/rosa-areas";
import { rosaDocument } from "../../../../shared/workspace/rosa/rosa-document";
import { MAX_RESULTS, type RosaRecord } from "../../../../shared/workspace/rosa/rosa-record";
import { contentIn } from "../../../support/old-files";
import { OPENED as NOW, openDocument } from "../../../support/open-document";
import { neutralAnswers } from "../../../support/rosa";
import { temporaryFolder } from "../../../support/temporary-folder";

/** A document's file in a folder of the test's own, with some content. */
function fileOf<V>(document: DocumentFile<V>, content?: unknown) {
  const folder = temporaryFolder();
  const file = path.join(folder, document.file);
  if (content !== undefined) fs.writeFileSync(file, JSON.stringify(content));
  return { open: () => openDocument(document, file), content: () => contentIn(folder, document.file) };
}
const MEASURES: Measures = {
  person: { heightCm: 175.26, sex: "female", elbowRestCm: 22.5, glasses: "multifocal", unit: "in" },
  fixedDesks: { w2: 74 },
};
const ROSA: RosaRecord = {
  drafts: { w1: { areas: { monitor: { base: "screenHigh", increments: ["screenFar"] } }, use: {} } },
  results: [
    { ...neutralAnswers(), at: NOW, workspace: "w1" },
    { ...neutralAnswers(), at: NOW + 1, workspace: "w2" },
  ],
};
const COMFORT: ComfortRecord = {
  checks: [{ at: NOW, workspace: "w1", answers: { neck: { frequency: "few", discomfort: "slight" } } }],
  drafts: { w2: { neck: { frequency: "daily" } } },
  snoozed: { w2: NOW },
};

describe("the files of measures, ROSA and comfort", () => {
  it("give back what was stored", async () => {
    const check = async <V>(document: DocumentFile<V>, value: V): Promise<void> => {
      const { open } = fileOf(document);
      expect((await open()).value).toEqual(document.initial);
      expect(await (await open()).change(value)).toEqual({ ok: true });
      expect(await open()).toMatchObject({ value, notice: null });
    };
    await check(measuresDocument, MEASURES);
    await check(rosaDocument, ROSA);
    await check(comfortDocument, COMFORT);
  });

  it("keep what is not ours, and forget a measure that was taken back", async () => {
    const { open, content } = fileOf(measuresDocument, {
      schemaVersion: 1,
      person: { heightCm: 170, shoulderCm: 41 },
      fixedDesks: { w1: 74, home: 1 },
      colour: "green",
    });
    const store = await open();
    expect(store).toMatchObject({ notice: null, value: { person: { heightCm: 170 }, fixedDesks: { w1: 74 } } });
    await store.change({ person: { unit: "cm" }, fixedDesks: {} });
    expect(content()).toEqual({
      schemaVersion: 2,
      person: { unit: "cm", shoulderCm: 41 },
      fixedDesks: { home: 1 },
      colour: "green",
    });
  });

  it("let go of a workspace that is forgotten", async () => {
    const measures = fileOf(measuresDocument, { fixedDesks: { w1: 70, w2: 74, note: 3 } });
    await (await measures.open()).change(withoutDesk((await measures.open()).value, "w2"));
    expect(measures.content()["fixedDesks"]).toEqual({ w1: 70, note: 3 });
    const comfort = fileOf(comfortDocument, { ...COMFORT, snoozed: { ...COMFORT.snoozed, note: 3 } });
    await (await comfort.open()).change(withoutComfortOf((await comfort.open()).value, "w2"));
    expect(comfort.content()).toEqual({ ...COMFORT, schemaVersion: 1, drafts: {}, snoozed: { note: 3 } });
  });

  it("leave out what makes no sense, and name it", async () => {
    const draft = { areas: { mouse: { base: "screenHigh", increments: [] } }, use: {} };
    const [result] = ROSA.results;
    const told = async <V>(document: DocumentFile<V>, content: unknown) => {
      const { value, notice } = await fileOf(document, content).open();
      return { value, code: notice?.code, keys: notice?.keys };
    };
    const person = { ...MEASURES.person, heightCm: 17, sex: "x", fixedDeskCm: 74 };
    expect(await told(measuresDocument, { person, fixedDesks: { ...MEASURES.fixedDesks, w3: 7 } })).toEqual({
      value: { ...MEASURES, person: { elbowRestCm: 22.5, glasses: "multifocal", unit: "in" } },
      code: "E_FIELD",
      keys: ["person.heightCm", "person.sex", "fixedDesks.w3"],
    });
    const results = [...ROSA.results, { ...result, at: NOW + 2, use: {} }, { ...result, workspace: "desk" }];
    expect(await told(rosaDocument, { drafts: { ...ROSA.drafts, w3: draft, w5: 3 }, results })).toEqual({
      value: ROSA,
      code: "E_FIELD",
      keys: ["drafts.w3", "drafts.w5", "results"],
    });
    const checks = [
      { at: NOW + 1, workspace: "desk", answers: {} },
      ...COMFORT.checks,
      { at: NOW + 2, workspace: "w1", answers: { tail: {} } },
    ];
    const [drafts, snoozed] = [
      { ...COMFORT.drafts, w4: { tail: {} } },
      { ...COMFORT.snoozed, w4: "never" },
    ];
    expect(await told(comfortDocument, { checks, drafts, snoozed })).toEqual({
      value: COMFORT,
      code: "E_FIELD",
      keys: ["checks", "drafts.w4", "snoozed.w4"],
    });
    expect((await told(measuresDocument, { person: 3, fixedDesks: [] })).keys).toEqual(["person", "fixedDesks"]);
  });

  it("count what is there twice once, and say so", async () => {
    const { value, notice } = await fileOf(rosaDocument, {
      ...ROSA,
      results: [...ROSA.results, ...ROSA.results],
    }).open();
    expect([value, notice?.keys]).toEqual([ROSA, ["results"]]);
  });

  it("put results into the order of their dates", async () => {
    const [later, earlier] = [NOW, NOW - 1].map((at) => ({ ...neutralAnswers(), at, workspace: "w1" }));
    const { value } = await fileOf(rosaDocument, { results: [later, earlier] }).open();
    expect(value.results.map(({ at }) => at)).toEqual([NOW - 1, NOW]);
  });

  it.each([
    ["another kind of document", [1], "E_SHAPE"],
    ["of a version that is none", { schemaVersion: 0 }, "E_SHAPE"],
    ["of a newer version", { ...MEASURES, schemaVersion: 3 }, "E_NEWER"],
  ])("say so when one is %s", async (_what, content, code) => {
    const opened = [
      await fileOf(measuresDocument, content).open(),
      await fileOf(rosaDocument, content).open(),
      await fileOf(comfortDocument, content).open(),
    ];
    expect(opened.map(({ notice }) => notice?.code)).toEqual([code, code, code]);
  });

  it("fit into what is read when they hold all they can", () => {
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
    // With those that are gone, and whose ids are not given out again.
    const ids = Array.from({ length: 2 * MAX_WORKSPACES }, (_, at) => `w99999990${at}`);
    const perId = <T>(value: T) => Object.fromEntries(ids.map((id) => [id, value]));
    const written = [
      measuresDocument.write({ ...MEASURES, fixedDesks: perId(123.45) }, {}),
      rosaDocument.write(
        { drafts: perId(rosa), results: Array.from({ length: MAX_RESULTS }, () => ({ ...rosa, ...dated })) },
        {},
      ),
      comfortDocument.write(
        {
          checks: Array.from({ length: MAX_COMFORT }, () => ({ ...dated, answers })),
          drafts: perId(answers),
          snoozed: perId(-8e15),
        },
        {},
      ),
    ];
    for (const whole of written) expect(Buffer.byteLength(JSON.stringify(whole, null, 2))).toBeLessThan(1_048_576);
  });
});
