import { describe, expect, it } from "vitest";
import { soundHandlers, type SoundActs } from "../../../../electron/features/sound/sound-handlers";
import { createTranslator } from "../../../../shared/i18n/format";
import { DEFAULT_SETTINGS, type SettingsPatch } from "../../../../shared/settings/settings";
import type { Chime } from "../../../../shared/sound/chime";

const WAV = Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1");
const CHIME: Chime = { sound: "soft", part: "start", volume: 60, own: null };

/** Handlers with a person who chooses a good file, and a disk that takes it; what became of the settings. */
function room(change: Partial<SoundActs> = {}, isSaved = true) {
  const changed: SettingsPatch[] = [];
  const kept: Buffer[] = [];
  const told: string[] = [];
  const handlers = soundHandlers(
    {
      choose: () => Promise.resolve({ name: "gong.wav", bytes: WAV }),
      keep: (bytes) => {
        kept.push(bytes);
        return { ok: true };
      },
      ring: () => void told.push("ring"),
      chimeFor: (senderId) => (senderId === 7 ? CHIME : null),
      tryVoice: () => Promise.resolve(true),
      ...change,
    },
    {
      change: (patch) => {
        changed.push(patch);
        return Promise.resolve(
          isSaved ? { ok: true, value: DEFAULT_SETTINGS } : { ok: false, code: "E_SAVE", message: "Not saved" },
        );
      },
      refresh: () => void told.push("refresh"),
      t: createTranslator("en"),
    },
  );
  return { handlers, changed, kept, told, choose: async () => handlers["sound:choose"](undefined, 1) };
}
const refusal = (code: string) => ({ ok: false, code, message: expect.any(String) });

describe("a sound that the person chooses", () => {
  it("is copied, and then taken for the chime under its name", async () => {
    const { choose, kept, changed } = room();
    expect(await choose()).toEqual({ ok: true, value: "gong.wav" });
    expect(kept).toEqual([WAV]);
    expect(changed).toEqual([{ sound: "own", ownSoundName: "gong.wav" }]);
  });

  it("changes nothing where none is chosen", async () => {
    const { choose, kept, changed } = room({ choose: () => Promise.resolve(null) });
    expect(await choose()).toEqual({ ok: true, value: null });
    expect([kept, changed]).toEqual([[], []]);
  });

  it("is not taken where it could not be copied, and the person is told why", async () => {
    const { choose, changed } = room({ keep: () => ({ ok: false, errno: "ENOSPC" }) });
    const reply = await choose();
    expect(reply).toEqual(refusal("E_SAVE"));
    expect(JSON.stringify(reply)).toContain("ENOSPC");
    expect(changed).toEqual([]);
  });

  it("is not even copied where it is no sound, or cannot be read", async () => {
    const noSound = room({ choose: () => Promise.resolve({ name: "a.wav", bytes: Buffer.from("a text") }) });
    const unread = room({ choose: () => Promise.reject(new Error("EACCES")) });
    expect([await noSound.choose(), await unread.choose()]).toEqual([refusal("E_FORMAT"), refusal("E_READ")]);
    expect([noSound.kept, noSound.changed, unread.kept, unread.changed]).toEqual([[], [], [], []]);
  });

  it("is told of where the settings could not be saved", async () =>
    expect(await room({}, false).choose()).toEqual(refusal("E_SAVE")));

  it("has a name that fits into the settings", async () => {
    const { choose, changed } = room({ choose: () => Promise.resolve({ name: "x".repeat(300), bytes: WAV }) });
    await choose();
    expect(changed[0]?.ownSoundName).toHaveLength(255);
  });
});

describe("what is heard", () => {
  it("is what the page that asks is there to play, and nothing for any other", () => {
    const { handlers } = room();
    expect(handlers["sound:chime"](undefined, 7)).toEqual({ ok: true, value: CHIME });
    expect(handlers["sound:chime"](undefined, 8)).toEqual(refusal("E_NO_PROMPT"));
  });

  it("can be tried, the voice with an answer whether there is one", async () => {
    const { handlers, told } = room();
    expect(handlers["sound:try"](undefined, 1)).toEqual({ ok: true, value: undefined });
    expect(await handlers["voice:try"](undefined, 1)).toEqual({ ok: true, value: undefined });
    expect(told).toEqual(["ring", "refresh"]);
    const silent = room({ tryVoice: () => Promise.resolve(false) });
    expect(await silent.handlers["voice:try"](undefined, 1)).toEqual(refusal("E_NO_VOICE"));
    expect(silent.told).toEqual(["refresh"]);
  });
});
