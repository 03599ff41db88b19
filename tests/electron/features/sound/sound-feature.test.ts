import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { MINUTE } from "../../../../shared/time/units";
import { writeOwnWav } from "../../../../shared/sound/pcm";
import { DECODED } from "../../../support/ports/sound";
import { runningApp, type RunningApp } from "../../../support/running-app";
import { temporaryFolder } from "../../../support/temporary-folder";
import { flacOf, wavOf } from "../../../support/sounds";

const WAV = wavOf({ rate: 8_000, seconds: 1 });
const KEPT = Buffer.from(writeOwnWav(DECODED));
const accepted = { ok: true, value: undefined };
const refusal = (code: string) => ({ ok: false, code, message: expect.any(String) });

/** An app with a person who chooses a good file; what became of it. */
async function room() {
  const app = await runningApp({ sound: "soft" });
  const file = path.join(app.folder, "own-sound");
  app.dialogs.choose("gong.wav", WAV);
  const kept = (): Buffer | null => (fs.existsSync(file) ? fs.readFileSync(file) : null);
  const chosen = () => {
    const { sound, ownSoundName } = app.documents.settings.value;
    return { sound, ownSoundName };
  };
  return { ...app, file, kept, chosen, choose: () => app.call("sound:choose") };
}
const UNCHANGED = { sound: "soft", ownSoundName: "" };

describe("a sound that the person chooses", () => {
  it("is decoded, kept as a file of ours, and then taken for the chime under its name", async () => {
    const { choose, kept, chosen, call, chimes, decoder } = await room();
    expect(await choose()).toEqual({ ok: true, value: "gong.wav" });
    expect(decoder.given.map((each) => Buffer.from(each))).toEqual([WAV]);
    expect([kept(), chosen()]).toEqual([KEPT, { sound: "own", ownSoundName: "gong.wav" }]);
    await call("sound:try");
    expect(chimes.played).toEqual([{ sound: "own", part: "start", volume: 60, own: DECODED }]);
  });

  it("is not even decoded where it would fill the memory", async () => {
    const { choose, kept, chosen, dialogs, decoder } = await room();
    // 30,000 frames of 35 bytes that stand for 63 GB.
    dialogs.choose("bomb.flac", flacOf({ channels: 8, frames: 30_000, block: 65_535, rate: 44_100, padding: 20 }));
    expect(await choose()).toMatchObject({ code: "E_FORMAT", message: expect.stringContaining("15 minutes") });
    expect([decoder.given, kept(), chosen()]).toEqual([[], null, UNCHANGED]);
  });

  it("is handed to the decoder no further than it is kept", async () => {
    const { choose, dialogs, decoder } = await room();
    dialogs.choose("long.wav", wavOf({ rate: 8_000, seconds: 40 }));
    await choose();
    expect(decoder.given[0]).toHaveLength(44 + 30 * 8_000 * 2);
  });

  it("is not taken where it cannot be decoded", async () => {
    const { choose, kept, chosen, decoder } = await room();
    decoder.outcome = null;
    expect(await choose()).toEqual(refusal("E_FORMAT"));
    expect([kept(), chosen()]).toEqual([null, UNCHANGED]);
  });

  it("changes nothing where none is chosen", async () => {
    const { choose, kept, chosen, dialogs } = await room();
    dialogs.file = null;
    expect(await choose()).toEqual({ ok: true, value: null });
    expect([kept(), chosen()]).toEqual([null, UNCHANGED]);
  });

  it("is not taken where it could not be copied, and the person is told why", async () => {
    const { choose, chosen, file } = await room();
    fs.mkdirSync(path.join(file, "in the way"), { recursive: true });
    const reply = await choose();
    expect(reply).toEqual(refusal("E_SAVE"));
    expect(JSON.stringify(reply)).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(chosen()).toEqual(UNCHANGED);
  });

  it("is not even copied where it is no sound, or cannot be read", async () => {
    const { choose, kept, chosen, dialogs } = await room();
    dialogs.choose("a.wav", "a text");
    expect(await choose()).toEqual(refusal("E_FORMAT"));
    dialogs.file = new Error("EACCES");
    expect(await choose()).toEqual(refusal("E_READ"));
    expect([kept(), chosen()]).toEqual([null, UNCHANGED]);
  });

  it("is told of where the settings could not be saved", async () => {
    const { choose, disk } = await room();
    disk.isFull = true;
    expect(await choose()).toEqual(refusal("E_SAVE"));
  });

  it("has a name that fits into the settings", async () => {
    const { choose, chosen, dialogs } = await room();
    dialogs.choose("x".repeat(300), WAV);
    await choose();
    expect(chosen().ownSoundName).toHaveLength(255);
  });
});

describe("a sound that an earlier version copied as it was", () => {
  const inFolder = (bytes: Buffer): string => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "own-sound"), bytes);
    return folder;
  };
  const noticesOf = ({ app }: RunningApp): readonly string[] => app.state().notices.map(({ id }) => id);

  it("is converted once, and goes on sounding", async () => {
    const app = await runningApp({ sound: "own" }, { folder: inFolder(WAV) });
    await vi.waitFor(() => expect(fs.readFileSync(path.join(app.folder, "own-sound"))).toEqual(KEPT));
    await app.call("sound:try");
    expect(app.chimes.played).toMatchObject([{ own: DECODED }]);
    expect(noticesOf(app)).toEqual([]);
    const again = await runningApp({ sound: "own" }, { folder: app.folder });
    expect(again.decoder.given).toEqual([]);
  });

  it("gives way to the soft chime where it would fill the memory, and the person is told", async () => {
    const bomb = flacOf({ channels: 8, frames: 30_000, block: 65_535, rate: 44_100, padding: 20 });
    const app = await runningApp({ sound: "own" }, { folder: inFolder(bomb) });
    await vi.waitFor(() => expect(noticesOf(app)).toEqual(["own-sound"]));
    expect(app.decoder.given).toEqual([]);
    await app.call("sound:try");
    expect(app.chimes.played).toMatchObject([{ sound: "own", own: null }]);
  });

  it("is nothing to tell of where another chime is chosen", async () => {
    const bomb = flacOf({ channels: 8, frames: 30_000, block: 65_535, rate: 44_100, padding: 20 });
    const app = await runningApp({ sound: "bowl" }, { folder: inFolder(bomb) });
    await new Promise((resolve) => setImmediate(resolve));
    expect(noticesOf(app)).toEqual([]);
  });
});

describe("the page that decodes", () => {
  it("is given the sound, and hands its samples over; no other page is", async () => {
    const { choose, call, decoder, gate } = await room();
    await choose();
    expect(await call("decode:source", undefined, "decode")).toEqual({ ok: true, value: WAV });
    const piece = { channels: 1, length: 2, piece: "ab" } as const;
    expect(await call("decode:samples", piece, "decode")).toEqual(accepted);
    expect(decoder.pieces).toEqual([piece]);
    const other = { id: 99, url: "app://ui/decode/index.html" };
    expect(await gate.call(other, "decode:source")).toEqual(refusal("E_REFUSED"));
    expect(await call("decode:source", undefined, "main")).toEqual(refusal("E_SENDER"));
  });
});

describe("what is heard", () => {
  it("is what the page that asks is there to play, and nothing for any other", async () => {
    const { call, chimes, gate } = await room();
    await call("break:start");
    expect(await call("sound:chime", undefined, "sound")).toEqual({ ok: true, value: chimes.played[0] });
    const other = { id: 99, url: "app://ui/sound/index.html" };
    expect(await gate.call(other, "sound:chime")).toEqual(refusal("E_NO_PROMPT"));
  });

  it("is a chime as a break begins, and as it runs out", async () => {
    const { call, chimes, clock } = await room();
    await call("break:start");
    clock.pass(5 * MINUTE);
    expect(chimes.played.map(({ part }) => part)).toEqual(["start", "end"]);
  });

  it("can be tried, the voice with an answer whether there is one", async () => {
    const { call, chimes, voice, mainWindow, events } = await room();
    events.activate();
    expect(await call("sound:try")).toEqual(accepted);
    expect(chimes.played).toHaveLength(1);
    expect(await call("voice:try")).toEqual(accepted);
    voice.works = false;
    mainWindow.pushed.length = 0;
    expect(await call("voice:try")).toEqual(refusal("E_NO_VOICE"));
    expect(mainWindow.told.desktop?.diagnoses).toContainEqual({ sense: "voice", state: "fails" });
    expect(voice.heard).toHaveLength(2);
  });
});
