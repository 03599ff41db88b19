import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseFile } from "../../../electron/platform/choose-file";
import { chooseSavePath } from "../../../electron/platform/choose-save-path";
import { app, dialog, resetElectron } from "../../support/ports/electron";
import { temporaryFolder } from "../../support/temporary-folder";

let folder: string;
beforeEach(() => {
  resetElectron();
  folder = temporaryFolder();
});
const inFolder = (name: string): string => path.join(folder, name);

describe("where a file is saved", () => {
  it("is asked among the person's documents, under a name that fits", async () => {
    app.paths.set("documents", folder);
    await chooseSavePath("Save the report", "Office.pdf");
    expect(dialog.asked).toMatchObject([
      { title: "Save the report", defaultPath: inFolder("Office.pdf"), filters: [{ extensions: ["pdf"] }] },
    ]);
  });

  it("is nowhere when the person says no, in the words of older and newer Electron", async () => {
    for (const place of ["", undefined]) {
      dialog.place = place;
      expect(await chooseSavePath("Save", "a.pdf")).toBeNull();
    }
  });

  it("gets the extension that the person left out", async () => {
    dialog.place = inFolder("report");
    expect(await chooseSavePath("Save", "a.pdf")).toBe(inFolder("report.pdf"));
  });

  it("keeps the extension that they wrote, whichever", async () => {
    dialog.place = inFolder("report.txt");
    expect(await chooseSavePath("Save", "a.pdf")).toBe(inFolder("report.txt"));
  });

  it("never takes the place of a file they were not asked about", async () => {
    fs.writeFileSync(inFolder("report.pdf"), "of last year");
    dialog.place = inFolder("report");
    expect(await chooseSavePath("Save", "a.pdf")).toBe(inFolder("report"));
  });
});

describe("a file that the person chooses", () => {
  it("comes with its name and all of its bytes", async () => {
    fs.writeFileSync(inFolder("chime.wav"), "RIFF");
    dialog.chosen = inFolder("chime.wav");
    expect(await chooseFile("Choose", ["wav"])).toEqual({ name: "chime.wav", bytes: Buffer.from("RIFF") });
    expect(dialog.asked).toMatchObject([{ title: "Choose", filters: [{ extensions: ["wav"] }] }]);
  });

  it("is none when they choose none", async () => expect(await chooseFile("Choose", ["wav"])).toBeNull());

  it("is as large as is said at the most, and not a byte larger", async () => {
    dialog.chosen = inFolder("a.json");
    fs.writeFileSync(inFolder("a.json"), "12345");
    expect(await chooseFile("Choose", ["json"], 5)).toMatchObject({ name: "a.json" });
    fs.writeFileSync(inFolder("a.json"), "123456");
    await expect(chooseFile("Choose", ["json"], 5)).rejects.toMatchObject({ code: "E_TOO_LARGE" });
  });

  it("is a file, and there", async () => {
    fs.mkdirSync(inFolder("folder.json"));
    for (const name of ["folder.json", "gone.json"]) {
      dialog.chosen = inFolder(name);
      await expect(chooseFile("Choose", ["json"])).rejects.toThrow();
    }
  });
});
