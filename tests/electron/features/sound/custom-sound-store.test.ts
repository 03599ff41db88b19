import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CustomSoundStore } from "../../../../electron/features/sound/custom-sound-store";
import { writeOwnWav, type Pcm } from "../../../../shared/sound/pcm";
import { temporaryFolder } from "../../../support/temporary-folder";

const SOUND: Pcm = { channels: 2, samples: Buffer.from([1, 2, 3, 4]) };
const OGG = Buffer.from("OggS\u0000 as it was chosen", "latin1");
const fileIn = (folder: string): string => path.join(folder, "own-sound");

describe("the person's own sound", () => {
  it("is kept for the person alone, as a WAV file of ours, and found again", async () => {
    const folder = temporaryFolder();
    expect(await new CustomSoundStore(folder).keep(SOUND)).toEqual({ ok: true });
    const found = new CustomSoundStore(folder).read();
    expect([found?.channels, Buffer.from(found?.samples ?? [])]).toEqual([2, SOUND.samples]);
    expect(fs.readFileSync(fileIn(folder)).subarray(0, 4).toString()).toBe("RIFF");
    expect(fs.statSync(fileIn(folder)).mode & 0o077).toBe(0);
    expect(new CustomSoundStore(folder).readFormer()).toBeNull();
  });

  it("is of an earlier version where a foreign file was copied as it was, and is not played then", () => {
    const folder = temporaryFolder();
    fs.writeFileSync(fileIn(folder), OGG);
    const store = new CustomSoundStore(folder);
    expect([store.read(), Buffer.from(store.readFormer() ?? [])]).toEqual([null, OGG]);
  });

  it("is none where something else has taken its place", () => {
    const spoilt: readonly ((file: string) => void)[] = [
      () => {},
      (file) => fs.writeFileSync(file, "a text"),
      (file) => fs.mkdirSync(file),
      (file) => execFileSync("mkfifo", [file]),
      (file) => {
        fs.writeFileSync(file, writeOwnWav(SOUND));
        fs.truncateSync(file, 6_000_001);
      },
    ];
    for (const spoil of spoilt) {
      const folder = temporaryFolder();
      spoil(fileIn(folder));
      const store = new CustomSoundStore(folder);
      expect([store.read(), store.readFormer()]).toEqual([null, null]);
    }
  });

  it("says why it could not be kept", async () => {
    expect(await new CustomSoundStore(path.join(temporaryFolder(), "gone")).keep(SOUND)).toEqual({
      ok: false,
      errno: "ENOENT",
    });
  });
});
