import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentTransfers } from "../../../../electron/features/documents/document-transfers";
import { durableWrite } from "../../../../electron/storage/files/durable-write";
import { TRANSFER_FILE_MOST } from "../../../../shared/documents/transfer";
import { NO_CHOICES, type RoutineChoices } from "../../../../shared/routines/choices";
import { writeRoutines } from "../../../../shared/routines/custom/routines-file";
import { badInputs } from "../../../support/bad-inputs";
import { fakeContext } from "../../../support/context";
import { FakeDialogs } from "../../../support/ports/dialogs";
import { LARGEST } from "../../../support/largest";
import { customExercise } from "../../../support/routine-requests";

const MINE: RoutineChoices = {
  ...NO_CHOICES,
  conditions: { dizziness: true },
  own: { exercises: [customExercise("own-a")], routines: [] },
};

/** A person with an exercise of their own, and a file they choose. */
async function person(chosen: string | Buffer | null | Error, choices = MINE, write = durableWrite) {
  const { context, folder, documents } = await fakeContext();
  const store = documents.routines;
  await store.change(choices);
  const dialogs = new FakeDialogs();
  dialogs.place = path.join(folder, "out.json");
  if (chosen instanceof Error) dialogs.file = chosen;
  else if (chosen !== null) dialogs.choose("mine.json", chosen);
  const backups = (): readonly string[] => {
    const backup = path.join(folder, "backup");
    return fs.existsSync(backup)
      ? fs.readdirSync(backup).map((name) => fs.readFileSync(path.join(backup, name), "utf8"))
      : [];
  };
  return {
    transfers: new DocumentTransfers(context, dialogs, { write }),
    store,
    dialogs,
    target: dialogs.place,
    folder,
    backups,
    bytes: () => fs.readFileSync(path.join(folder, "routines.json"), "utf8"),
  };
}
const fileOf = (...ids: readonly string[]): string =>
  writeRoutines({ exercises: ids.map(customExercise), routines: [] });

describe("the import of own exercises and routines", () => {
  it("adds what is new, says so, and keeps a copy of what there was", async () => {
    const routines = [{ id: "morning", name: "Morning", steps: ["own-a", "own-b", "own-gone"] }];
    const { transfers, store, bytes, backups } = await person(
      writeRoutines({ exercises: [customExercise("own-b")], routines }),
    );
    const before = bytes();
    expect(await transfers.start("routines")).toEqual({
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
      const { transfers, store, bytes } = await person(text);
      const before = bytes();
      const asked = await transfers.start("routines");
      expect(asked).toEqual({ ok: true, value: { type: "asks", file: "mine.json", conflicts: ["Sky reach"] } });
      expect(bytes()).toBe(before);
      await transfers.decide("routines", answer);
      expect(store.value.own.exercises).toEqual(exercises);
      expect(await transfers.decide("routines", "replace")).toEqual({ ok: true, value: { type: "none" } });
    }
  });

  it("changes nothing when none is chosen, or the same is here in every word", async () => {
    const none = await person(null);
    expect(await none.transfers.start("routines")).toEqual({ ok: true, value: { type: "none" } });
    const same = await person(fileOf("own-a"));
    expect(await same.transfers.start("routines")).toMatchObject({
      value: { lines: ["No exercise and no routine added."] },
    });
    expect(same.store.value).toEqual(MINE);
  });

  it("says so when a file cannot be read or is too large", async () => {
    const gone = await person(Object.assign(new Error("gone"), { code: "ENOENT" }));
    expect(await gone.transfers.start("routines")).toMatchObject({ ok: false, code: "E_READ" });
    const large = await person(Object.assign(new Error("large"), { code: "E_TOO_LARGE" }));
    expect(await large.transfers.start("routines")).toMatchObject({ ok: false, code: "E_TOO_LARGE" });
  });

  it("keeps 500 exercises of 10,000 (B137), and of those there is room for", async () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `own-${n}`);
    const { transfers, store } = await person(fileOf(...ids));
    const reply = await transfers.start("routines");
    expect(reply).toMatchObject({
      value: {
        lines: [
          "499 exercises and no routine added.",
          "The file has 10,000 exercises. The first 500 were imported.",
          "There was room for 499 of 500 exercises.",
        ],
      },
    });
    expect(store.value.own.exercises).toHaveLength(500);
  });
});

describe("an import for which there is no room", () => {
  it("takes nothing over, and says so", async () => {
    const { exercises } = LARGEST.routines("👩🏽‍🦰").own;
    // All that a file may hold, which is more than there is room for.
    const each = Buffer.byteLength(JSON.stringify(exercises.at(-1))) + 1;
    const most = exercises.slice(0, Math.floor((TRANSFER_FILE_MOST - 200) / each));
    const { transfers, store, bytes } = await person(writeRoutines({ exercises: most, routines: [] }));
    const before = bytes();
    expect(await transfers.start("routines")).toMatchObject({ ok: false, code: "E_LIMIT" });
    expect([store.value, bytes()]).toEqual([MINE, before]);
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
      const { transfers, bytes: kept, backups, store } = await person(bytes);
      const before = kept();
      const reply = await transfers.start("routines");
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
    const { transfers } = await person(Buffer.from(fileOf("own-b"), "utf16le"));
    expect(await transfers.start("routines")).toMatchObject({ ok: false, code: "E_IMPORT_PARSE" });
  });
});

describe("the export", () => {
  it("writes a file that another person can import", async () => {
    const { transfers, target } = await person(null);
    expect(await transfers.write("routines")).toEqual({ ok: true, value: "out.json" });
    const other = await person(fs.readFileSync(target, "utf8"), NO_CHOICES);
    await other.transfers.start("routines");
    expect(other.store.value).toEqual({ ...NO_CHOICES, own: MINE.own });
  });

  it("says that it wrote nothing where no place is chosen, and why where it could not", async () => {
    const { transfers, dialogs } = await person(null, MINE, () => Promise.resolve({ ok: false, errno: "ENOSPC" }));
    expect(await transfers.write("routines")).toMatchObject({
      ok: false,
      code: "E_SAVE",
      message: expect.stringContaining("ENOSPC"),
    });
    dialogs.place = null;
    expect(await transfers.write("routines")).toEqual({ ok: true, value: null });
  });
});

describe("a document without a file of its own", () => {
  it("is neither imported nor exported", async () => {
    const { transfers, target } = await person("{}");
    expect(await transfers.start("settings")).toMatchObject({ ok: false, code: "E_REFUSED" });
    expect(await transfers.write("settings")).toMatchObject({ ok: false, code: "E_REFUSED" });
    expect(fs.existsSync(target)).toBe(false);
  });
});

describe("an import that asked", () => {
  it("is over when another is begun, and decides about no other document", async () => {
    const newer = { ...customExercise("own-a"), name: "Sky reach" };
    const { transfers, store, dialogs } = await person(writeRoutines({ exercises: [newer], routines: [] }));
    await transfers.start("routines");
    expect(await transfers.decide("checklist", "replace")).toEqual({ ok: true, value: { type: "none" } });
    await transfers.start("routines");
    dialogs.file = null;
    await transfers.start("routines");
    expect(await transfers.decide("routines", "replace")).toEqual({ ok: true, value: { type: "none" } });
    expect(store.value).toEqual(MINE);
  });

  it("is refused where no copy of what is stored can be kept", async () => {
    const { transfers, store, folder } = await person(fileOf("own-b"));
    fs.writeFileSync(path.join(folder, "backup"), "in the way");
    expect(await transfers.start("routines")).toMatchObject({ ok: false, code: "E_SAVE" });
    expect(store.value).toEqual(MINE);
  });
});
