import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { EXERCISES } from "../../../../shared/exercises/exercises";
import { noteText, problemText } from "../../../../shared/routines/custom/file-text";
import type { CustomRoutine, CustomRoutines } from "../../../../shared/routines/custom/custom-routines";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { UNITS_A_CHARACTER } from "../../../../shared/routines/custom/custom-routines-schema";
import { isReadyMade, READY_MADE } from "../../../../shared/routines/ready-made";
import { readRoutines, writeRoutines } from "../../../../shared/routines/custom/routines-file";
import { TRANSFER_FILE_MOST } from "../../../../shared/documents/transfer";
import { customExercise, customExercises } from "../../../support/routine-requests";
import { badInputs } from "../../../support/bad-inputs";

const t = createTranslator("en");
const card = customExercise("own-reach");
const fileOf = (...exercises: readonly unknown[]): string =>
  JSON.stringify({ format: "plumbline-routines", version: 1, exercises });
const answer = (text: string): string => {
  const read = readRoutines(text);
  return read.ok ? "read" : `${read.problem.code}: ${problemText(read.problem, "mine.json", t)}`;
};
const ownIn = (text: string): CustomRoutines => {
  const read = readRoutines(text);
  if (!read.ok) throw new Error(answer(text));
  return read.own;
};

const badInput = (id: string): { readonly input: string; readonly code: string | null } => {
  const bad = badInputs("import_file").find((each) => each.id === id);
  if (typeof bad?.input !== "string") throw new Error(`no text for ${id}`);
  return { input: bad.input, code: bad.code };
};

describe("a file of own exercises and routines", () => {
  const ids = [...EXERCISES.map(({ id }) => id), "own-1", "a-card-of-yore"];
  const routines: fc.Arbitrary<readonly CustomRoutine[]> = fc.uniqueArray(
    fc.record<CustomRoutine>({
      id: fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((id) => !isReadyMade(id)),
      name: fc.constantFrom("Morning", "<b>x</b>", "{x, plural,", "abc\u202Egpj.exe", "👨‍👩‍👧‍👦", "راحة"),
      steps: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: CUSTOM_LIMITS.routineSteps }),
    }),
    { maxLength: 5, selector: ({ id }) => id },
  );
  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
  const readable = names.filter((text) => text.trim() === text && !/[\p{C}\p{Z}]/u.test(text) && text !== "");

  it("is read back as it was written", () => {
    const exercises = fc
      .tuple(customExercises, readable)
      .map(([list, name]) => list.map((each) => ({ ...each, name })));
    fc.assert(
      fc.property(exercises, routines, (someExercises, someRoutines) => {
        const own = { exercises: someExercises, routines: someRoutines };
        expect(ownIn(writeRoutines(own))).toEqual(own);
      }),
    );
  });

  it("has no routine with the id of a ready-made one, behind which it would hide", () => {
    const named = (id: string) => ({ id, name: "Round the block", steps: ["calf-raise"] });
    const text = (...ids: readonly string[]): string => writeRoutines({ exercises: [], routines: ids.map(named) });
    expect(answer(text("morning", "walk"))).toBe(
      "E_IMPORT_FIELD: mine.json, routine 2, “id”: a ready-made routine has this id. Nothing was imported.",
    );
    expect(READY_MADE.map(({ id }) => answer(text(id))).every((each) => each.startsWith("E_IMPORT_FIELD"))).toBe(true);
    expect(answer(text("walk-2"))).toBe("read");
  });

  it("is never more than an answer, whatever a file holds", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(answer(text)).toMatch(/^E_/)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(card), "__proto__", "x"), (value, key) => {
        const text = fileOf(card).replace(/\{"id"/, `{${JSON.stringify(key)}:${JSON.stringify(value)},"id"`);
        expect(["read", "E_IM", "E_EM"]).toContain(answer(text).slice(0, 4));
      }),
    );
  });

  it("may leave out what is empty, begin with a byte order mark and have space around texts", () => {
    const { dose: _d, caution: _c, avoid: _a, needs: _n, discreet: _q, ...least } = card;
    expect(ownIn(`\uFEFF${fileOf({ ...least, name: "  Ceiling reach " })}`)).toEqual({
      exercises: [card],
      routines: [],
    });
    expect(ownIn('{"format":"plumbline-routines","version":1}')).toEqual({ exercises: [], routines: [] });
  });

  it.each([
    ["B081", "E_IMPORT_PARSE: mine.json is not JSON text. Nothing was imported."],
    ["B083", "E_IMPORT_NEWER: mine.json was written by a newer Plumbline. Nothing was imported."],
  ])("answers %s of the binding list", (id, text) => {
    const { input, code } = badInput(id);
    expect(code).toBe(text.slice(0, text.indexOf(":")));
    expect(answer(input.replace('"app":"posture"', '"format":"plumbline-routines"'))).toBe(text);
  });

  it.each(["B091", "B093"])("lets no picture or address in (%s)", (id) => {
    const { input } = badInput(id);
    expect(answer(input.replace('"app":"posture"', '"format":"plumbline-routines"'))).toMatch(/^E_IMPORT_FIELD: /);
    expect(answer(input)).toMatch(/^E_IMPORT_SHAPE: /);
    const field = id === "B091" ? { image: "https://evil/x.png" } : { link: "javascript:alert(1)" };
    expect(answer(fileOf({ ...card, ...field }))).toBe(
      `E_IMPORT_FIELD: mine.json, exercise 1, “${Object.keys(field).join()}”: this field is unknown. Nothing was imported.`,
    );
  });

  it("is no archive with another name, no list, no other program's file, and not too large", () => {
    expect(answer("PK\u0003\u0004\u0000\u0000")).toMatch(/^E_IMPORT_PARSE/);
    expect(answer("[".repeat(100_000))).toMatch(/^E_IMPORT_PARSE/);
    for (const text of ["[]", "null", "7", '{"format":"other"}', '{"format":"plumbline-routines"}'])
      expect(answer(text), text).toMatch(/^E_IMPORT_SHAPE/);
    expect(answer('{"format":"plumbline-routines","version":1,"exercises":{}}')).toMatch(/^E_IMPORT_SHAPE/);
    expect(answer('{"format":"plumbline-routines","version":0}')).toMatch(/^E_IMPORT_SHAPE/);
    expect(answer(" ".repeat(TRANSFER_FILE_MOST + 1))).toMatch(/^E_TOO_LARGE/);
  });

  it.each<readonly [Readonly<Record<string, unknown>>, string]>([
    [{ seconds: 5 }, "E_IMPORT_FIELD: mine.json, exercise 2, “seconds”: this number is outside its range."],
    [{ seconds: 601 }, "E_IMPORT_FIELD: mine.json, exercise 2, “seconds”: this number is outside its range."],
    [{ seconds: "40" }, "E_IMPORT_FIELD: mine.json, exercise 2, “seconds”: this is not the expected kind of value."],
    [
      { steps: ["a", "b", 3] },
      "E_IMPORT_FIELD: mine.json, exercise 2, “steps 3”: this is not the expected kind of value.",
    ],
    [{ steps: [] }, "E_IMPORT_FIELD: mine.json, exercise 2, “steps”: this is too long or too short."],
    [{ steps: Array(5).fill("a") }, "E_IMPORT_FIELD: mine.json, exercise 2, “steps”: this is too long or too short."],
    [{ name: undefined }, "E_IMPORT_FIELD: mine.json, exercise 2, “name”: this field is missing."],
    [{ kind: undefined }, "E_IMPORT_FIELD: mine.json, exercise 2, “kind”: this field is missing."],
    [
      { name: "a\nb" },
      "E_IMPORT_FIELD: mine.json, exercise 2, “name”: this text has line breaks or control characters.",
    ],
    [
      { name: "a\u0007b" },
      "E_IMPORT_FIELD: mine.json, exercise 2, “name”: this text has line breaks or control characters.",
    ],
    [{ name: "x".repeat(81) }, "E_IMPORT_FIELD: mine.json, exercise 2, “name”: this is too long or too short."],
    [{ name: "\u200B\u200B" }, "E_EMPTY: mine.json, exercise 2, “name”: this text is empty."],
    [
      { name: "a" + "\u0301".repeat(2_000) },
      "E_IMPORT_FIELD: mine.json, exercise 2, “name”: this is too long or too short.",
    ],
    [{ areas: ["elbow"] }, "E_IMPORT_FIELD: mine.json, exercise 2, “areas 1”: this is not one of the known words."],
    [{ id: "calf-raise" }, "E_IMPORT_FIELD: mine.json, exercise 2, “id”: this is not in the expected form."],
    [{ id: "own-first" }, "E_IMPORT_FIELD: mine.json, exercise 2, “id”: this id is there twice."],
    [
      { ["x\u202Ey".padEnd(99, "z")]: 1 },
      `E_IMPORT_FIELD: mine.json, exercise 2, “x y${"z".repeat(37)}”: this field is unknown.`,
    ],
  ])("names the place and the reason: %j", (change, text) => {
    const file = fileOf({ ...card, id: "own-first" }, { ...card, ...change });
    expect(answer(file)).toBe(`${text} Nothing was imported.`);
  });

  it("names a place of the file itself and of a routine", () => {
    expect(answer('{"format":"plumbline-routines","version":1,"extra":1}')).toBe(
      "E_IMPORT_FIELD: mine.json, top level, “extra”: this field is unknown. Nothing was imported.",
    );
    expect(answer('{"format":"plumbline-routines","version":1,"routines":[7]}')).toBe(
      "E_IMPORT_FIELD: mine.json, routine 1: this is not the expected kind of value. Nothing was imported.",
    );
  });

  it("counts a family of emoji as one character, and keeps texts as texts", () => {
    const names = [
      "👨‍👩‍👧‍👦".repeat(80),
      '<img src=x onerror="window.__x=1">',
      "abc\u202Egpj.exe",
      "{name, select, other {x}}",
    ];
    for (const name of names) expect(ownIn(fileOf({ ...card, name })).exercises[0]?.name).toBe(name);
  });

  it("keeps the first 500 exercises of more, and says so", () => {
    const file = fileOf(...Array.from({ length: 10_000 }, (_, n) => ({ ...card, id: `own-${n}` })));
    const read = readRoutines(file);
    if (!read.ok) throw new Error(answer(file));
    expect(read.own.exercises.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, n) => `own-${n}`));
    expect(read.notes).toEqual([{ code: "E_LIMIT", list: "exercises", count: 10_000, kept: 500 }]);
    expect(read.notes.map((note) => noteText(note, t))).toEqual([
      "The file has 10,000 exercises. The first 500 were imported.",
    ]);
  });

  it("tells of cards that a routine names and nobody has", () => {
    const routines = [{ id: "morning", name: "Morning", steps: ["calf-raise", "own-reach", "own-gone"] }];
    const read = readRoutines(writeRoutines({ exercises: [card], routines }));
    expect(read.ok && read.own.routines).toEqual(routines);
    expect(read.ok && read.notes.map((note) => noteText(note, t))).toEqual([
      "The routine “Morning” names “own-gone”, which is not here. That step is left out.",
    ]);
  });

  it("has room for all that can be kept in any ordinary script, if need be with its lines close together", () => {
    const ordinary = (most: number): string => "あ".repeat(most);
    const [name, text] = [ordinary(CUSTOM_LIMITS.name), ordinary(CUSTOM_LIMITS.text)];
    const full = { ...card, name, dose: name, steps: [text, text, text, text], caution: text };
    const all = (count: number) => Array.from({ length: count }, (_, n) => ({ ...full, id: `own-${n}` }));
    const written = writeRoutines({ exercises: all(CUSTOM_LIMITS.exercises), routines: [] });
    expect(Buffer.byteLength(written)).toBeLessThan(TRANSFER_FILE_MOST);
    expect(written).toContain("\n  ");
    const each = Buffer.byteLength(JSON.stringify({ ...full, id: "own-1000" })) + 1;
    const more = writeRoutines({ exercises: all(Math.floor((TRANSFER_FILE_MOST - 100) / each)), routines: [] });
    expect([more.includes("\n  "), Buffer.byteLength(more) < TRANSFER_FILE_MOST]).toEqual([false, true]);
  });

  it("may hold texts at their full length, with every mark a letter can carry", () => {
    const long = (most: number): string => `"${"\u0301".repeat(UNITS_A_CHARACTER - 1)}`.repeat(most);
    const text = long(CUSTOM_LIMITS.text);
    const name = long(CUSTOM_LIMITS.name);
    const full = { ...card, name, dose: name, steps: [text, text, text, text], caution: text };
    expect(answer(fileOf(full))).toBe("read");
  });
});
