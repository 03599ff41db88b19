import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineDocument } from "../../../shared/documents/define";
import { accepted, type DocumentModel } from "../../../shared/documents/model";
import { field, nested, optional, record, required } from "../../../shared/documents/shape";

interface Notes {
  readonly title: string;
  readonly desks: Readonly<Partial<Record<string, number>>>;
}
const model: DocumentModel<Notes, string> = {
  initial: { title: "", desks: {} },
  edit: (value, title) => accepted({ ...value, title }),
};
const isDesk = (name: string): name is string => /^w\d$/.test(name);
const shape = nested<Notes>({
  title: field(z.string(), ""),
  desks: record(isDesk, optional(z.number())),
});
const base = {
  model,
  file: "notes.json",
  shape,
  edit: z.string(),
  isHealth: false,
  entered: (value: Notes) => value,
} as const;
const rename =
  (from: string, to: string) =>
  ({ [from]: value, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
    ...rest,
    [to]: value,
  });
const third = { 1: rename("name", "heading"), 2: rename("heading", "title") };
const versioned = defineDocument({ ...base, version: 3, migrations: third });
const GOOD = { rest: {}, invalid: [], isNewer: false, isMigrated: false };

describe("a document's declaration", () => {
  it.each([
    [2, {}, "1…1 without gaps: got none"],
    [3, { 1: rename("a", "b") }, "1…2 without gaps: got 1"],
    [3, { 2: rename("a", "b") }, "1…2 without gaps: got 2"],
    [4, { 1: rename("a", "b"), 3: rename("a", "b") }, "1…3 without gaps: got 1, 3"],
    [2, { 1: rename("a", "b"), 2: rename("a", "b") }, "1…1 without gaps: got 1, 2"],
    [1, { 0: rename("a", "b") }, "1…0 without gaps: got 0"],
  ])("of version %i is refused when its migrations have a gap or one too many", (version, migrations, message) =>
    expect(() => defineDocument({ ...base, version, migrations })).toThrow(message),
  );

  it("of the first version needs none", () =>
    expect(defineDocument({ ...base, version: 1 }).read({ title: "a" })).toEqual({
      ...GOOD,
      value: { title: "a", desks: {} },
    }));

  it("takes what a document holds of a workspace for forgotten only where something was", () => {
    const { forgetWorkspace } = defineDocument({
      ...base,
      version: 1,
      forgetWorkspace: ({ title, desks }, workspace) => ({
        title,
        desks: Object.fromEntries(Object.entries(desks).filter(([id]) => id !== workspace)),
      }),
    });
    const value = { title: "", desks: { w1: 70, w2: 74 } };
    expect(forgetWorkspace(value, "w2")).toEqual({ title: "", desks: { w1: 70 } });
    expect(forgetWorkspace(value, "w3")).toBe(value);
    expect(versioned.forgetWorkspace(value, "w2")).toBe(value);
  });
});

describe("a document's file", () => {
  it.each([
    ["none, which is the first", { name: "a" }],
    ["the first", { schemaVersion: 1, name: "a" }],
    ["the second", { schemaVersion: 2, heading: "a" }],
    ["the present one", { schemaVersion: 3, title: "a" }],
  ])("is read when it is of version %s", (_which, content) =>
    expect(versioned.read(content)).toMatchObject({ ...GOOD, value: { title: "a" } }),
  );

  it("of an older version is written anew at once only where that is wanted", () => {
    const atOnce = defineDocument({ ...base, version: 3, migrations: third, migratesAtOnce: true });
    const isMigrated = (schemaVersion: number) => atOnce.read({ schemaVersion })?.isMigrated;
    expect([1, 2, 3, 4].map(isMigrated)).toEqual([true, true, false, false]);
  });

  it("of a newer version is shown as far as it can be, and is not migrated", () => {
    expect(versioned.read({ schemaVersion: 4, title: "a", more: 1 })).toEqual({
      value: { title: "a", desks: {} },
      rest: { more: 1 },
      invalid: [],
      isNewer: true,
      isMigrated: false,
    });
    const strict = defineDocument({
      ...base,
      shape: nested<Notes>({
        title: required(optional(z.string())),
        desks: record(isDesk, optional(z.number())),
      }),
      version: 1,
    });
    expect(strict.read({ schemaVersion: 2, more: 1 })).toMatchObject({ value: model.initial, isNewer: true });
    expect(strict.read({ schemaVersion: 1, more: 1 })).toBeNull();
  });

  it.each([
    null,
    1,
    "x",
    [],
    { schemaVersion: 0 },
    { schemaVersion: 1.5 },
    { schemaVersion: "1" },
    { schemaVersion: null },
  ])("is none when it is %j", (content) => expect(versioned.read(content)).toBeNull());

  it("is written with its version, and with what is not ours", () => {
    const content = { schemaVersion: 3, title: "a", desks: { w1: 70, home: 1 }, more: { deep: [1] } };
    const { value = model.initial, rest = {} } = versioned.read(content) ?? {};
    expect(versioned.write(value, rest)).toEqual(content);
    expect(versioned.write(model.initial, {})).toEqual({ schemaVersion: 3, title: "", desks: {} });
  });
});
