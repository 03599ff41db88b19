import { describe, expect, it } from "vitest";
import { DOCUMENT_NAMES, type DocumentName } from "../../../../shared/documents/registry";
import { isRecord, type Raw } from "../../../../shared/schemas/is-record";
import { DEFAULT_SETTINGS } from "../../../../shared/settings/settings";
import {
  contentIn,
  filesIn,
  nameOfOld,
  oldBytes,
  oldContent,
  OLD_FILES,
  putOld,
  storageIn,
  toldOf,
} from "../../../support/old-files";
import type { Storage } from "../../../../electron/storage/storage";
import { temporaryFolder } from "../../../support/temporary-folder";

interface Expected {
  /** What the documents hold, from what the file holds. */
  readonly values: (file: Raw) => Raw;
  readonly told?: Raw;
  /** What is not ours, in the files it is in after a change. */
  readonly foreign?: Raw;
  /** The names under which the bytes of the old file are there afterwards. */
  readonly kept: readonly string[];
  /** What takes their place where something in them had been removed. */
  readonly fresh?: readonly string[];
}
const backup = (name: string): string => `backup/${name}.000001-20261121T093000Z.json`;
const aside = (name: string, count = ""): string => `${name}.bak-20261121T093000Z${count}.json`;
const recordIn = (file: Raw, key: string): Raw => {
  const value = file[key];
  if (!isRecord(value)) throw new Error(`Expected an object under ${key}`);
  return value;
};

const good = (name: string): readonly string[] => [backup(name), `${name}.json`];
const settings = ({ schemaVersion: _version, plugin: _plugin, ...own }: Raw): Raw => ({
  // What came later stands at its first value.
  settings: { toldNoTray: false, toldOnClose: false, walkOnly: false, ...own },
});
const checklistV1 = (): Raw => ({
  checklist: {
    current: "w1",
    lastOffered: null,
    removed: null,
    list: [
      {
        ...{ id: "w1", name: "", kind: "quick", runs: [], recheckWeeks: 8, arrangements: [] },
        answers: { c1: { answer: "ok", at: null }, c2: { answer: "fix", at: null }, s1: { answer: "na", at: null } },
        actions: { c2: { since: null, offers: 0, lastOffered: null, now: { state: "open" } } },
      },
    ],
  },
});
/** All of version 2, with its list under another name. */
const checklistV2 = ({ current, lastOffered, removed, workspaces }: Raw): Raw => ({
  checklist: { current, lastOffered, removed, list: workspaces },
});
const routines = ({ excluded, planned, exercises, routines: own }: Raw): Raw => ({
  // Of what was asked then, one was ticked.
  routines: { conditions: { ...ASKED_THEN, dizziness: true }, excluded, planned, own: { exercises, routines: own } },
});
const ASKED_THEN = Object.fromEntries(
  [
    ...["pregnancy", "osteoporosis", "numbFeet", "diabetes", "discTrouble", "spinalNarrowing", "unstableShoulder"],
    ...["highPressure", "heart", "neckTrouble", "wristTrouble", "hipReplacement", "kneeTrouble", "achillesOrForefoot"],
    ...["toeJoints", "poorCirculation", "operationSpine", "operationArm", "operationLeg", "operationTrunk"],
  ].map((each) => [each, false]),
);
const fitV1 = (file: Raw): Raw => {
  const { fixedDeskCm, ...person } = recordIn(file, "measures");
  const results = file["results"];
  if (!Array.isArray(results)) throw new Error("Expected a list of results");
  return {
    measures: { person, fixedDesks: { w1: fixedDeskCm } },
    rosa: {
      drafts: { w1: file["draft"] },
      results: results.map((result: unknown) => ({ ...(isRecord(result) ? result : {}), workspace: "w1" })),
    },
    comfort: { checks: file["comfort"], drafts: {}, snoozed: {} },
  };
};
const fitV2 = (file: Raw): Raw => {
  const [first, second] = ["w1", "w2"].map((id) => recordIn(recordIn(file, "workspaces"), id));
  return {
    measures: { person: file["measures"], fixedDesks: { w1: first?.["fixedDeskCm"] } },
    rosa: { drafts: { w1: first?.["draft"], w2: second?.["draft"] }, results: file["results"] },
    comfort: { checks: file["comfort"], drafts: { w2: second?.["feeling"] }, snoozed: { w2: second?.["notNow"] } },
  };
};
const body = ({ schemaVersion: _version, plugin: _plugin, ...own }: Raw): Raw => ({ body: own });
/** The values of the same file without its fault. */
const ofGood =
  (fixture: string, values: (file: Raw) => Raw, change: (good: Raw) => Raw = (same) => same) =>
  (): Raw =>
    change(values(oldContent(fixture)));
// Put there once, and by its date alone: it is no copy of a file that goes on.
const FORMER = ["backup/workspace-fit.20261121T093000Z.json"];

// The file had a removed workspace, of which nothing stays.
const FRESH = ["backup/checklist.000002-20261121T093000Z.json"];

const withoutColour = (pair: unknown): unknown =>
  isRecord(pair) ? Object.fromEntries(Object.entries(pair).filter(([key]) => key !== "colour")) : pair;

const EXPECTED: Readonly<Record<string, Expected>> = {
  "settings-v1": { values: settings, kept: good("settings") },
  "settings-v1-foreign": {
    values: settings,
    foreign: { "settings.json": { plugin: { on: true } } },
    kept: good("settings"),
  },
  "settings-v1-damaged": {
    values: (file) => settings({ ...file, breakMin: DEFAULT_SETTINGS.breakMin }),
    told: { settings: ["E_FIELD", "breakMin"] },
    foreign: { "settings.json": { plugin: { on: true } } },
    kept: [aside("settings")],
  },
  "checklist-v1": { values: checklistV1, kept: good("checklist") },
  "checklist-v1-foreign": {
    values: checklistV1,
    foreign: { "checklist.json": { plugin: 1, workspaces: [{ answers: { z9: { answer: "perhaps", at: null } } }] } },
    kept: good("checklist"),
  },
  "checklist-v1-damaged": {
    values: checklistV1,
    told: { checklist: ["E_FIELD", "workspaces.1.answers.c3"] },
    kept: [aside("checklist")],
  },
  "checklist-v2": { values: checklistV2, kept: [], fresh: FRESH },
  "checklist-v2-foreign": {
    values: ofGood("checklist-v2", checklistV2),
    foreign: {
      "checklist.json": {
        plugin: [1],
        workspaces: [{ colour: "red", answers: { z9: { answer: "ok" } } }, { colour: "red" }],
        removed: null,
      },
    },
    kept: [],
    fresh: FRESH,
  },
  "checklist-v2-damaged": {
    values: ofGood("checklist-v2", checklistV2),
    told: { checklist: ["E_FIELD", "workspaces.1.kind"] },
    kept: [aside("checklist")],
  },
  "routines-v1": { values: routines, kept: good("routines") },
  "routines-v1-foreign": {
    values: routines,
    foreign: { "routines.json": { plugin: "x" } },
    kept: good("routines"),
  },
  "routines-v1-damaged": {
    values: ofGood("routines-v1", routines),
    told: { routines: ["E_FIELD", "excluded"] },
    kept: [aside("routines")],
  },
  "body-v1": { values: body, kept: good("body") },
  "body-v1-foreign": { values: body, foreign: { "body.json": { plugin: [true] } }, kept: good("body") },
  "body-v1-damaged": {
    values: ofGood("body-v1", body),
    told: { body: ["E_FIELD", "checkIns"] },
    kept: [aside("body")],
  },
  "changes-v1-foreign": {
    values: ({ done }) => ({ changes: { done } }),
    foreign: { "changes.json": { plugin: "x" } },
    kept: good("changes"),
  },
  "relief-v1-foreign": {
    values: ({ running, endedAt }) => ({ relief: { running, endedAt } }),
    foreign: { "relief.json": { plugin: ["x"] } },
    kept: good("relief"),
  },
  "programme-v1-foreign": {
    values: ({ plan }) => ({ programme: { plan: withoutColour(plan) } }),
    foreign: { "programme.json": { plugin: 1, plan: { colour: "grey" } } },
    kept: good("programme"),
  },
  "shoes-v1-foreign": {
    values: ({ list }) => ({ shoes: { list: Array.isArray(list) ? list.map(withoutColour) : [] } }),
    foreign: { "shoes.json": { plugin: "x", list: [{ colour: "grey" }, {}] } },
    kept: good("shoes"),
  },
  "workspace-fit-v1": { values: fitV1, kept: FORMER },
  "workspace-fit-v1-foreign": {
    values: ofGood("workspace-fit-v1", fitV1),
    foreign: { "measures.json": { plugin: true, person: { shoulderCm: 41 } } },
    kept: FORMER,
  },
  "workspace-fit-v1-damaged": {
    values: ofGood("workspace-fit-v1", fitV1, ({ measures, ...others }) => ({
      ...others,
      measures: { ...(isRecord(measures) ? measures : {}), fixedDesks: {} },
    })),
    told: { measures: ["E_FIELD", "fixedDesks.w1"] },
    kept: [...FORMER, aside("workspace-fit")],
  },
  "workspace-fit-v2": { values: fitV2, kept: FORMER },
  // What is not ours of one workspace had no place in any of the three; it is in the backup.
  "workspace-fit-v2-foreign": {
    values: ofGood("workspace-fit-v2", fitV2),
    foreign: { "measures.json": { plugin: true, person: { shoulderCm: 41 }, fixedDesks: { home: 1 } } },
    kept: FORMER,
  },
  "workspace-fit-v2-damaged": {
    values: ofGood("workspace-fit-v2", fitV2, ({ measures, rosa, comfort }) => ({
      measures: { ...(isRecord(measures) ? measures : {}), person: { elbowRestCm: 23, sex: "female" } },
      rosa,
      comfort: { ...(isRecord(comfort) ? comfort : {}), drafts: {} },
    })),
    told: {
      measures: ["E_FIELD", "person.heightCm"],
      rosa: ["E_FIELD", "results"],
      comfort: ["E_FIELD", "drafts.w2"],
    },
    kept: [...FORMER, ...["", "-1", "-2"].map((count) => aside("workspace-fit", count))],
  },
};

describe("a file of a former version", () => {
  it("is tried of every kind", () => expect(Object.keys(EXPECTED).toSorted()).toEqual(OLD_FILES.toSorted()));

  it.each(Object.entries(EXPECTED))("%s opens as it was, and its bytes stay", async (fixture, expected) => {
    const folder = temporaryFolder();
    putOld(folder, fixture);
    const storage = await storageIn(folder);
    const values = expected.values(oldContent(fixture));
    expect(storage.values()).toMatchObject(values);
    for (const name of namesOf(values)) expect(storage.values()[name]).toEqual(values[name]);
    expect(toldOf(storage)).toEqual(expected.told ?? {});
    expect(storage.isUnsaved()).toBe(false);

    const files = filesIn(folder);
    const kept = Object.keys(files).filter((name) => files[name] === oldBytes(fixture));
    expect(kept.toSorted()).toEqual([...expected.kept].toSorted());
    const present = namesOf(values).map((name) => `${name}.json`);
    expect(Object.keys(files).toSorted()).toEqual(
      [...new Set([...expected.kept, ...(expected.fresh ?? []), ...present])].toSorted(),
    );
    expect(Object.keys(files).includes(nameOfOld(fixture))).toBe(!fixture.startsWith("workspace-fit"));

    const again = await storageIn(folder);
    const { checklist, ...others } = storage.values();
    const lasting = { ...others, checklist: { ...checklist, removed: null } };
    expect([toldOf(again), again.values()]).toEqual([{}, lasting]);
    for (const name of DOCUMENT_NAMES) await keepAsIs(again, name);
    for (const [name, beside] of Object.entries(expected.foreign ?? {}))
      expect(contentIn(folder, name)).toMatchObject(isRecord(beside) ? beside : {});
    expect((await storageIn(folder)).values()).toEqual(lasting);
  });
});

const namesOf = (values: Raw): readonly DocumentName[] => DOCUMENT_NAMES.filter((name) => Object.hasOwn(values, name));
async function keepAsIs<N extends DocumentName>(storage: Storage, name: N): Promise<void> {
  const store = storage.documents[name];
  expect(await store.change(store.value)).toEqual({ ok: true });
}
