import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RoutinesTransfer } from "../../../../electron/features/routines/routines-transfer";
import { CHOICES_FORMAT } from "../../../../electron/storage/choices-format";
import { DocumentStore } from "../../../../electron/storage/document-store";
import { durableWrite } from "../../../../electron/storage/files/durable-write";
import { createTranslator } from "../../../../shared/i18n/format";
import { NO_CHOICES, type RoutineChoices } from "../../../../shared/routines/choices";
import { writeRoutines } from "../../../../shared/routines/custom/routines-file";
import { customExercise } from "../../../support/routine-requests";
import { badInputs } from "../../../support/bad-inputs";
import { openConf } from "../../../support/open-conf";
import { temporaryFolder } from "../../../support/temporary-folder";

const EPOCH = Date.UTC(2026, 10, 21, 9);
const MINE: RoutineChoices = {
  ...NO_CHOICES,
  cautions: ["dizziness"],
  own: { exercises: [customExercise("own-a")], routines: [] },
};

/** A person with an exercise of their own, and a file they choose. */
async function person(chosen: string | Buffer | null | Error, choices = MINE) {
  const folder = temporaryFolder();
  const file = path.join(folder, "routines.json");
  const store = new DocumentStore(file, CHOICES_FORMAT, openConf, EPOCH);
  await store.change(choices);
  const target = path.join(folder, "out.json");
  const transfer = new RoutinesTransfer({
    store,
    choose: () =>
      chosen instanceof Error
        ? Promise.reject(chosen)
        : Promise.resolve(chosen === null ? null : { name: "mine.json", bytes: Buffer.from(chosen) }),
    place: () => Promise.resolve(target),
    write: durableWrite,
    epoch: () => EPOCH,
    t: createTranslator("en"),
  });
  const backups = (): readonly string[] => {
    const backup = path.join(folder, "backup");
    return fs.existsSync(backup)
      ? fs.readdirSync(backup).map((name) => fs.readFileSync(path.join(backup, name), "utf8"))
      : [];
  };
  return { transfer, store, target, backups, bytes: () => fs.readFileSync(file, "utf8") };
}
const fileOf = (...ids: readonly string[]): string =>
  writeRoutines({ exercises: ids.map(customExercise), routines: [] });

describe("the import of own exercises and routines", () => {
  it("adds what is new, says so, and keeps a copy of what there was", async () => {
    const routines = [{ id: "morning", name: "Morning", steps: ["own-a", "own-b", "own-gone"] }];
    const { transfer, store, bytes, backups } = await person(
      writeRoutines({ exercises: [customExercise("own-b")], routines }),
    );
    const before = bytes();
    expect(await transfer.importFile()).toEqual({
      ok: true,
      value: {
        type: "done",
        lines: [
          "1 exercise and 1 routine added.",
          "The routine “Morning” names “own-gone”, which is not here. That step is left out.",
        ],
      },
    });
    expect(store.value).toEqual({
      ...MINE,
      own: { exercises: [customExercise("own-a"), customExercise("own-b")], routines },
    });
    expect(backups()).toEqual([before]);
  });

  it("asks before it replaces, and changes nothing until it is told to", async () => {
    const newer = { ...customExercise("own-a"), name: "Sky reach" };
    const text = writeRoutines({ exercises: [newer, customExercise("own-b")], routines: [] });
    for (const [answer, exercises] of [
      ["replace", [newer, customExercise("own-b")]],
      ["keep", [customExercise("own-a"), customExercise("own-b")]],
      ["cancel", [customExercise("own-a")]],
    ] as const) {
      const { transfer, store, bytes } = await person(text);
      const before = bytes();
      const asked = await transfer.importFile();
      expect(asked).toEqual({ ok: true, value: { type: "asks", file: "mine.json", same: ["Sky reach"] } });
      expect(bytes()).toBe(before);
      await transfer.decide(answer);
      expect(store.value.own.exercises).toEqual(exercises);
      expect(await transfer.decide("replace")).toEqual({ ok: true, value: { type: "none" } });
    }
  });

  it("changes nothing when none is chosen, or the same is here in every word", async () => {
    const none = await person(null);
    expect(await none.transfer.importFile()).toEqual({ ok: true, value: { type: "none" } });
    const same = await person(fileOf("own-a"));
    expect(await same.transfer.importFile()).toMatchObject({ value: { lines: ["No exercise and no routine added."] } });
    expect(same.store.value).toEqual(MINE);
  });

  it("says so when a file cannot be read or is too large", async () => {
    const gone = await person(Object.assign(new Error("gone"), { code: "ENOENT" }));
    expect(await gone.transfer.importFile()).toMatchObject({ ok: false, code: "E_READ" });
    const large = await person(Object.assign(new Error("large"), { code: "E_TOO_LARGE" }));
    expect(await large.transfer.importFile()).toMatchObject({ ok: false, code: "E_TOO_LARGE" });
  });

  it("keeps 500 exercises of 10,000 (B137), and of those there is room for", async () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `own-${n}`);
    const { transfer, store } = await person(fileOf(...ids));
    const reply = await transfer.importFile();
    expect(reply).toMatchObject({
      value: {
        lines: [
          "499 exercises and no routine added.",
          "The file has 10,000 exercises. The first 500 were taken over.",
          "There was room for 499 of 500 exercises.",
        ],
      },
    });
    expect(store.value.own.exercises).toHaveLength(500);
  });
});

describe("a bad import file", () => {
  const textOf = (input: string | Readonly<Record<string, unknown>>): string | Buffer | null => {
    if (typeof input === "string") return input.replace('"app":"posture"', '"format":"plumbline-routines"');
    return input["gen"] === "zip_magic" ? Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 0xfe]) : null;
  };
  // A file of another format is refused before its version or its fields are looked at.
  const codes: Readonly<Record<string, string>> = { B089: "E_IMPORT_FIELD" };
  for (const { id, title, input, code } of badInputs("import_file")) {
    const bytes = textOf(input);
    if (bytes === null) continue;
    it(`is refused as a whole, with the files as they were and a copy of them: ${title} (${id})`, async () => {
      const { transfer, bytes: kept, backups, store } = await person(bytes);
      const before = kept();
      const reply = await transfer.importFile();
      expect(reply).toMatchObject({
        ok: false,
        code: codes[id] ?? code,
        message: expect.stringContaining("mine.json"),
      });
      expect(kept()).toBe(before);
      expect(backups()).toEqual([before]);
      expect(store.value).toEqual(MINE);
    });
  }

  it("is one in another encoding", async () => {
    const { transfer } = await person(Buffer.from(fileOf("own-b"), "utf16le"));
    expect(await transfer.importFile()).toMatchObject({ ok: false, code: "E_IMPORT_PARSE" });
  });
});

describe("the export", () => {
  it("writes a file that another person can import", async () => {
    const { transfer, target } = await person(null);
    expect(await transfer.exportFile()).toEqual({ ok: true, value: "out.json" });
    const other = await person(fs.readFileSync(target, "utf8"), NO_CHOICES);
    await other.transfer.importFile();
    expect(other.store.value).toEqual({ ...NO_CHOICES, own: MINE.own });
  });
});
