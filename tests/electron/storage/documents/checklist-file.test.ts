import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ITEM_IDS, perItem, QUICK_ITEM_IDS } from "../../../../shared/workspace/checklist/answers";
import { checklistDocument } from "../../../../shared/workspace/checklist/checklist-document";
import {
  currentOf,
  emptyWorkspace,
  MAX_NAME,
  MAX_REASON,
  MAX_RUNS,
  MAX_WORKSPACES,
  type Workspace,
  type Workspaces,
} from "../../../../shared/workspace/checklist/workspaces";
import { after, fresh, made, START, steps, walk } from "../../../support/checklist-edits";
import { openDocument } from "../../../support/open-document";
import { temporaryFolder } from "../../../support/temporary-folder";

const open = (file: string) => openDocument(checklistDocument, file);
const read = async (content: unknown) => {
  const file = path.join(temporaryFolder(), "checklist.json");
  fs.writeFileSync(file, JSON.stringify(content));
  return { file, store: await open(file) };
};
const parsed = (file: string): unknown => JSON.parse(fs.readFileSync(file, "utf8"));
const answer = (workspaces: Workspaces, item: "c1" | "s1", given: "ok" | "fix") =>
  made(workspaces, [{ type: "answer", item, answer: given, workspace: workspaces.current }, after(0)]);

describe("answers from before there were workspaces", () => {
  it("are those of the first workspace, undated, and what needs fixing is in its plan", async () => {
    const answers = perItem(QUICK_ITEM_IDS, (item) => (item === "s1" ? "fix" : "ok"));
    const { store } = await read({ schemaVersion: 1, answers });
    expect(store.notice).toBeNull();
    expect(store.value).toEqual({
      ...fresh,
      list: [
        {
          ...emptyWorkspace("w1", ""),
          answers: perItem(QUICK_ITEM_IDS, (item) => ({ answer: item === "s1" ? "fix" : "ok", at: null })),
          actions: { s1: { since: null, offers: 0, lastOffered: null, now: { state: "open" } } },
        },
      ],
    });
  });

  it("keep the keys and answers beside them that are not ours", async () => {
    const { file, store } = await read({ schemaVersion: 1, zzz: 1, answers: { c1: "ok", q9: "perhaps" } });
    expect(store.notice).toBeNull();
    await store.change(answer(store.value, "s1", "ok"));
    expect(parsed(file)).toEqual({
      schemaVersion: 3,
      zzz: 1,
      current: "w1",
      lastOffered: null,
      removed: null,
      workspaces: [
        {
          ...emptyWorkspace("w1", ""),
          answers: {
            q9: { answer: "perhaps", at: null },
            c1: { answer: "ok", at: null },
            s1: { answer: "ok", at: START },
          },
          arrangements: [["Built-in 1280×800"]],
        },
      ],
    });
    expect(await open(file)).toMatchObject({ notice: null, value: store.value });
  });

  it("that made no sense are named, and the others kept", async () => {
    const { store } = await read({ schemaVersion: 1, answers: { c1: "perhaps", c2: "ok", c3: null } });
    expect(store.notice).toMatchObject({
      code: "E_FIELD",
      keys: ["workspaces.1.answers.c1", "workspaces.1.answers.c3"],
    });
    expect(currentOf(store.value).answers).toEqual({ c2: { answer: "ok", at: null } });
  });

  it("are kept as they were beside the new file", async () => {
    const { file, store } = await read({ schemaVersion: 1, answers: { c1: "ok" } });
    await store.change(answer(store.value, "s1", "ok"));
    const folder = path.join(path.dirname(file), "backup");
    const [copy = ""] = fs.readdirSync(folder);
    expect(parsed(path.join(folder, copy))).toEqual({ schemaVersion: 1, answers: { c1: "ok" } });
  });
});

describe("the checklist file", () => {
  for (const [code, content] of [
    ["E_SHAPE", { schemaVersion: 1, answers: [] }],
    ["E_SHAPE", { schemaVersion: "1; DROP", answers: {} }],
    ["E_SHAPE", { answers: null }],
    ["E_SHAPE", { schemaVersion: 2, workspaces: {} }],
    ["E_FIELD", { answers: { c1: "perhaps" } }],
    ["E_NEWER", { schemaVersion: 4, workspaces: [{ id: "w1", answers: { c1: { answer: "ok", at: 5 } } }] }],
    ["E_NEWER", { schemaVersion: 4, everything: "elsewhere" }],
  ] as const) {
    it(`answers ${code} to ${JSON.stringify(content)}`, async () =>
      expect((await read(content)).store.notice?.code).toBe(code));
  }

  it("shows what a newer version wrote as far as it can, and leaves it alone", async () => {
    const content = { schemaVersion: 4, workspaces: [{ id: "w1", answers: { c1: { answer: "ok", at: 5 } } }] };
    const { file, store } = await read(content);
    expect(currentOf(store.value).answers).toEqual({ c1: { answer: "ok", at: 5 } });
    expect(await store.change(fresh)).toMatchObject({ ok: false });
    expect(parsed(file)).toEqual(content);
  });

  it("names each entry that made no sense, leaves it out and keeps the rest", async () => {
    const run = { at: 1, kind: "quick", answers: { c1: "ok" } };
    const { store } = await read({
      schemaVersion: 2,
      current: "w8",
      lastOffered: "yesterday",
      workspaces: [
        {
          id: "w1",
          name: 7,
          kind: "slow",
          recheckWeeks: 5,
          answers: { c1: { answer: "perhaps", at: 1 }, c2: { answer: "fix", at: 2 }, c3: "ok", c4: { answer: "ok" } },
          actions: { c2: { since: 2, offers: -1, lastOffered: null, now: { state: "open" } } },
          runs: [run, { ...run, at: "1" }, { ...run, answers: { c1: "perhaps" } }],
          arrangements: [["A"], "B"],
        },
        { id: "w1" },
        "home",
        { id: "w2", name: "Home" },
      ],
      removed: { id: "w2" },
    });
    expect(store.notice).toMatchObject({ code: "E_FIELD" });
    const within = ["answers.c1", "answers.c3", "answers.c4", "actions.c2", "runs.2", "runs.3", "name", "kind"];
    expect(store.notice?.keys.toSorted()).toEqual(
      [...within, "recheckWeeks", "arrangements.2"]
        .map((key) => `workspaces.1.${key}`)
        .concat("workspaces.2", "workspaces.3", "removed")
        .toSorted(),
    );
    expect(store.value).toEqual({
      ...fresh,
      list: [
        {
          ...emptyWorkspace("w1", ""),
          answers: { c2: { answer: "fix", at: 2 } },
          actions: { c2: { since: 2, offers: 0, lastOffered: null, now: { state: "open" } } },
          runs: [run],
          arrangements: [["A"]],
        },
        emptyWorkspace("w2", "Home"),
      ],
    });
  });

  it("has a plan that agrees with the answers, whatever was in it", async () => {
    const record = (state: string) => ({ since: 1, offers: 4, lastOffered: 2, now: { state, at: 3 } });
    const { store } = await read({
      schemaVersion: 2,
      workspaces: [
        {
          id: "w1",
          answers: { c1: { answer: "ok", at: 9 }, c2: { answer: "fix", at: 9 }, c3: { answer: "ok", at: 9 } },
          actions: { c1: record("open"), c2: record("done"), c3: record("done"), c4: record("open") },
        },
      ],
    });
    expect(store.notice).toBeNull();
    expect(currentOf(store.value).actions).toEqual({
      c2: { since: 9, offers: 0, lastOffered: null, now: { state: "open" } },
      c3: record("done"),
    });
  });

  it("keeps what is not ours in each workspace, through edits, removal and putting back", async () => {
    const foreign = { id: "w1", name: "Desk", colour: "red", answers: { z1: { answer: "ok" } }, actions: { z1: 1 } };
    const { file, store } = await read({
      schemaVersion: 2,
      zzz: [1],
      workspaces: [foreign, { id: "w2", name: "Home" }],
    });
    const now = after(0);
    await store.change(made(answer(store.value, "c1", "fix"), [{ type: "remove", workspace: "w1" }, now]));
    expect([parsed(file), fs.readFileSync(file, "utf8")]).toEqual([
      expect.objectContaining({ zzz: [1], removed: null }),
      expect.not.stringMatching(/colour|z1/),
    ]);
    await store.change(made(store.value, [{ type: "restore", workspace: "" }, now]));
    const both = { z1: { answer: "ok" }, c1: { answer: "fix" } };
    expect(parsed(file)).toMatchObject({
      removed: null,
      workspaces: [{ name: "Home" }, { colour: "red", answers: both, actions: { z1: 1 } }],
    });
  });

  it("comes back as it was written, whatever people did, but for what was removed", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const last = [...walk(fresh, taken)].at(-1)?.now ?? fresh;
        const written: unknown = JSON.parse(JSON.stringify(checklistDocument.write(last, {})));
        expect(checklistDocument.read(written)).toMatchObject({
          value: { ...last, removed: null },
          invalid: [],
          isNewer: false,
        });
      }),
    );
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        checklistDocument.read(one);
        checklistDocument.read({ answers: one });
        const workspace = { id: "w1", answers: other, runs: one, actions: { c1: one } };
        checklistDocument.read({ schemaVersion: 2, workspaces: [one, workspace] });
      }),
    );
  });

  it("fits into what is read when it holds all it can", () => {
    const long = "𝕎".repeat(MAX_REASON);
    const workspace: Workspace = {
      ...emptyWorkspace("w999999999", long.slice(0, 2 * MAX_NAME)),
      answers: perItem(ITEM_IDS, () => ({ answer: "later", at: -8e15, again: "recheck" })),
      actions: perItem(ITEM_IDS, () => ({
        since: -8e15,
        offers: 99_999,
        lastOffered: -8e15,
        now: { state: "waived", at: -8e15, reason: long },
      })),
      runs: Array.from({ length: MAX_RUNS }, () => ({
        at: -8e15,
        kind: "standing",
        answers: perItem(ITEM_IDS, () => "fix"),
      })),
    };
    const all = { ...fresh, list: Array.from({ length: MAX_WORKSPACES }, () => workspace), removed: workspace };
    expect(Buffer.byteLength(JSON.stringify(checklistDocument.write(all, {}), null, 2))).toBeLessThan(1_048_576);
  });
});
