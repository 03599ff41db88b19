import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CustomSoundStore } from "../../../../electron/features/sound/custom-sound-store";
import { temporaryFolder } from "../../../support/temporary-folder";

const WAV = Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1");

describe("the person's own sound", () => {
  it("is kept for the person alone, and found again", () => {
    const folder = temporaryFolder();
    expect(new CustomSoundStore(folder).keep(WAV)).toEqual({ ok: true });
    expect(Buffer.from(new CustomSoundStore(folder).read() ?? [])).toEqual(WAV);
    expect(fs.statSync(path.join(folder, "own-sound")).mode & 0o077).toBe(0);
  });

  it("is none where something else has taken its place", () => {
    const file = (folder: string): string => path.join(folder, "own-sound");
    const spoilt: readonly ((folder: string) => void)[] = [
      () => {},
      (folder) => fs.writeFileSync(file(folder), "a text"),
      (folder) => fs.mkdirSync(file(folder)),
      (folder) => execFileSync("mkfifo", [file(folder)]),
      (folder) => {
        fs.writeFileSync(file(folder), WAV);
        fs.truncateSync(file(folder), 4_194_305);
      },
    ];
    for (const spoil of spoilt) {
      const folder = temporaryFolder();
      spoil(folder);
      expect(new CustomSoundStore(folder).read()).toBeNull();
    }
  });

  it("says why it could not be kept", () => {
    expect(new CustomSoundStore(path.join(temporaryFolder(), "gone")).keep(WAV)).toEqual({
      ok: false,
      errno: "ENOENT",
    });
  });
});
