import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MINUTE } from "../../../../shared/time/units";
import { runningApp } from "../../../support/running-app";

const WAV = Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1");
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
  it("is copied, and then taken for the chime under its name", async () => {
    const { choose, kept, chosen, call, chimes } = await room();
    expect(await choose()).toEqual({ ok: true, value: "gong.wav" });
    expect([kept(), chosen()]).toEqual([WAV, { sound: "own", ownSoundName: "gong.wav" }]);
    await call("sound:try");
    expect(chimes.played).toEqual([{ sound: "own", part: "start", volume: 60, own: WAV }]);
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
