import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CustomSoundStore } from "../../../../electron/features/sound/custom-sound-store";
import { WriteQueue } from "../../../../electron/storage/files/write-queue";
import { OwnSoundFile } from "../../../../electron/storage/own-sound-file";
import { writeOwnWav, type Pcm } from "../../../../shared/sound/pcm";
import { temporaryFolder } from "../../../support/temporary-folder";

const SOUND: Pcm = { channels: 2, samples: Buffer.from([1, 2, 3, 4]) };
const OGG = Buffer.from("OggS\u0000 as it was chosen", "latin1");
const CANCELED = { ok: false, errno: "ECANCELED" };
const storeIn = (folder: string) => new CustomSoundStore(new OwnSoundFile(folder, new WriteQueue(folder)));
const fileIn = (folder: string): string => path.join(folder, "own-sound");

describe("the person's own sound", () => {
  it("is kept for the person alone, as a WAV file of ours, and found again", async () => {
    const folder = temporaryFolder();
    expect(await storeIn(folder).keeper()(SOUND)).toEqual({ ok: true });
    const found = storeIn(folder).read();
    expect([found?.channels, Buffer.from(found?.samples ?? [])]).toEqual([2, SOUND.samples]);
    expect(fs.readFileSync(fileIn(folder)).subarray(0, 4).toString()).toBe("RIFF");
    expect(fs.statSync(fileIn(folder)).mode & 0o077).toBe(0);
    expect(storeIn(folder).readFormer()).toBeNull();
  });

  it("is of an earlier version where a foreign file was copied as it was, and is not played then", () => {
    const folder = temporaryFolder();
    fs.writeFileSync(fileIn(folder), OGG);
    const store = storeIn(folder);
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
      const store = storeIn(folder);
      expect([store.read(), store.readFormer()]).toEqual([null, null]);
    }
  });

  it("says why it could not be kept", async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(fileIn(folder), "full"), { recursive: true });
    expect(await storeIn(folder).keeper()(SOUND)).toEqual({ ok: false, errno: "EISDIR" });
  });

  it("is not kept any more where everything was deleted while it was chosen", async () => {
    const folder = temporaryFolder();
    const file = new OwnSoundFile(folder, new WriteQueue(folder));
    const store = new CustomSoundStore(file);
    const [chosen, decoded] = [store.keeper(), store.keeper()];
    const onItsWay = chosen(SOUND);
    file.reset();
    expect([await onItsWay, await decoded(SOUND)]).toEqual([CANCELED, CANCELED]);
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(await store.keeper()(SOUND)).toEqual({ ok: true });
  });
});
