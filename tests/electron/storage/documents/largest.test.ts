import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editDocument } from "../../../../electron/storage/documents/edit-document";
import { DEFINITIONS } from "../../../../electron/storage/documents/registry";
import type { Storage } from "../../../../electron/storage/storage";
import { DOCUMENT_NAMES, type DocumentName } from "../../../../shared/documents/registry";
import { NO_CHOICES } from "../../../../shared/routines/choices";
import { LARGEST } from "../../../support/largest";
import { storageIn, filesIn } from "../../../support/old-files";
import { after } from "../../../support/checklist-edits";
import { customExercise } from "../../../support/routine-requests";
import { temporaryFolder } from "../../../support/temporary-folder";

/** Keeps the largest value, where it is taken, and answers whether it was. */
async function keepLargest<N extends DocumentName>({ documents }: Storage, name: N, character: string) {
  const value = LARGEST[name](character);
  const isTaken = documents[name].fits(value);
  return { value, isTaken, saved: await documents[name].change(value) };
}

describe("as much as a document can hold", () => {
  const taken: string[] = [];
  for (const name of DOCUMENT_NAMES)
    for (const character of ["a", "я", "漢", "\\", "👩🏽‍🦰"])
      it(`is read back whole, or refused before it is taken: ${name} in ${character}`, async () => {
        const folder = temporaryFolder();
        const { isTaken, saved, value } = await keepLargest(await storageIn(folder), name, character);
        expect(saved).toEqual(isTaken ? { ok: true } : { ok: false, errno: "EFBIG" });
        const { documents } = await storageIn(folder);
        expect(documents[name].notice).toBeNull();
        expect(documents[name].value).toEqual(isTaken ? value : DEFINITIONS[name].initial);
        if (isTaken) taken.push(`${name} ${character}`);
      });

  it("is taken of everything in every ordinary script, but for settings that nobody has", () =>
    expect(
      DOCUMENT_NAMES.filter((name) => !["a", "я", "漢"].every((each) => taken.includes(`${name} ${each}`))),
    ).toEqual(["settings"]));
});

describe("a change for which there is no room", () => {
  const FAMILY = "👩🏽‍🦰";
  const full = async () => {
    const { own } = LARGEST.routines(FAMILY);
    const file = (count: number) => ({
      ...NO_CHOICES,
      own: { routines: [], exercises: own.exercises.slice(0, count) },
    });
    const room = (count: number) => fits(file(count));
    const { documents } = await storageIn(temporaryFolder());
    const fits = (value: typeof NO_CHOICES) => documents.routines.fits(value, 256 * 1024);
    return file(Array.from({ length: 500 }, (_, at) => at).findIndex((count) => !room(count)) - 1);
  };

  it("is refused for a reason, and nothing is changed or lost", async () => {
    const folder = temporaryFolder();
    const storage = await storageIn(folder);
    const value = await full();
    await storage.documents.routines.change(value);
    const before = filesIn(folder);
    const large = { ...LARGEST.routines(FAMILY).own.exercises[499], ...{ id: "own-new" } };
    const entry = { ...customExercise("own-new"), ...large };
    const moment = after(0);
    const edit = editDocument(storage.documents, { document: "routines", edit: { type: "exercise", entry } }, moment);
    expect(edit).toEqual({ ok: false, reason: "tooLarge" });
    expect([storage.documents.routines.value, filesIn(folder)]).toEqual([value, before]);
  });

  it("is never that a card hurts, or that something goes", async () => {
    const folder = temporaryFolder();
    const storage = await storageIn(folder);
    await storage.documents.routines.change(await full());
    const { excluded } = LARGEST.routines("a");
    for (const edit of [
      { type: "choices", choices: { conditions: { pregnancy: true }, excluded } },
      { type: "removeExercise", id: "own-1" },
    ] as const) {
      const outcome = editDocument(storage.documents, { document: "routines", edit }, after(0));
      expect(outcome).toMatchObject({ ok: true });
      if (outcome.ok) expect(await outcome.saving).toEqual({ ok: true });
    }
    expect((await storageIn(folder)).documents.routines.value).toEqual(storage.documents.routines.value);
  });

  it("is no reason to lose a file that another program wrote close together", async () => {
    const folder = temporaryFolder();
    const daysOff = ["2026-12-24"];
    const zzz = Array.from({ length: 340_000 }, () => 1);
    fs.writeFileSync(path.join(folder, "settings.json"), JSON.stringify({ schemaVersion: 1, daysOff, zzz }));
    const { settings } = (await storageIn(folder)).documents;
    expect(await settings.change({ ...settings.value, breakMin: 7 })).toEqual({ ok: true });
    expect((await storageIn(folder)).documents.settings).toMatchObject({
      notice: null,
      value: { daysOff, breakMin: 7 },
    });
  });
});
