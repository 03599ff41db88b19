import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SystemVoice } from "../../../../electron/platform/speech/system-voice";
import { until } from "../../../support/desktop/until";
import { FakeClock } from "../../../support/ports/clock";
import { StandInDispatcher, standInProgram } from "../../../support/stand-in-voice";
import { temporaryFolder } from "../../../support/temporary-folder";

let folder: string;
let voice: SystemVoice;
let language: string;
let clock: FakeClock;
const ended: (() => void)[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv("PATH", folder);
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  language = "en";
  clock = new FakeClock();
  voice = new SystemVoice(() => language, clock.after);
});
afterEach(() => {
  voice.stop();
  for (const end of ended.splice(0)) end();
  vi.unstubAllEnvs();
});
const heard = (what: () => string, text: string): Promise<true> =>
  until(text, () => (what().includes(text) ? true : undefined));

describe("a voice that is a program of its own", () => {
  it("is one of the language that is set when it speaks", async () => {
    const input = standInProgram(folder, "espeak-ng", 0);
    language = "pl";
    await voice.say("Wstań.", 100);
    expect(input()).toBe("args: -v pl --stdin -s 175\nWstań.");
  });

  it("is given the text on its input, where nothing of it can be an option or a command", async () => {
    const input = standInProgram(folder, "espeak-ng", 0);
    const text = `-w /tmp/x; $(reboot) "quoted" 'so' — Grüße\n--version`;
    expect(await voice.say(text, 200)).toBe(true);
    expect(input()).toBe(`args: -v en --stdin -s 350\n${text}`);
    expect(voice.works).toBe(true);
  });

  it("is espeak where there is no espeak-ng", async () => {
    const input = standInProgram(folder, "espeak", 0);
    expect(await voice.say("Rise.", 100)).toBe(true);
    expect(input()).toBe("args: -v en --stdin -s 175\nRise.");
  });

  it("is silenced at once, and by the next text", async () => {
    const input = standInProgram(folder, "espeak-ng");
    const first = voice.say("One.", 100);
    await heard(input, "One.");
    const second = voice.say("Two.", 100);
    expect(await first).toBe(true);
    await heard(input, "Two.");
    voice.stop();
    expect(await second).toBe(true);
  });

  it("says nothing when it is told to stop before it is ready", async () => {
    standInProgram(folder, "espeak-ng");
    const said = voice.say("Never.", 100);
    voice.stop();
    expect(await said).toBe(true);
  });

  it("is none where the system has none", async () => {
    expect(voice.works).toBe(false);
    expect(await voice.say("Nobody.", 100)).toBe(false);
    standInProgram(folder, "espeak-ng", 0);
    expect(await voice.say("Somebody.", 100)).toBe(true);
    expect(voice.works).toBe(true);
  });
});

describe("the voice of Speech Dispatcher", () => {
  const start = async (voices?: readonly string[]): Promise<StandInDispatcher> => {
    const dispatcher = await StandInDispatcher.start(folder, voices);
    ended.push(() => dispatcher.stop());
    return dispatcher;
  };

  it("comes before the others, and takes any text for text", async () => {
    const input = standInProgram(folder, "espeak-ng", 0);
    const dispatcher = await start();
    expect(await voice.say("-h\n.\nQUIT\n.well", 50)).toBe(true);
    expect(dispatcher.lines).toEqual([
      "LIST OUTPUT_MODULES",
      'SET SELF CLIENT_NAME "user:plumbline:break"',
      "SET SELF LANGUAGE en",
      "SET SELF RATE -63",
      "SPEAK",
      "-h",
      "..",
      "QUIT",
      "..well",
      ".",
    ]);
    expect(input()).toBe("");
  });

  it("is silenced without silencing what other programs say", async () => {
    const dispatcher = await start();
    await voice.say("One.", 100);
    voice.stop();
    await until("the end", () => (dispatcher.lines.includes("QUIT") ? true : undefined));
    expect(dispatcher.lines.slice(-2)).toEqual(["CANCEL SELF", "QUIT"]);
  });

  it("gives way where all it has is the voice that says there is none", async () => {
    const input = standInProgram(folder, "espeak-ng", 0);
    await start(["dummy"]);
    expect(await voice.say("Rise.", 100)).toBe(true);
    expect(input()).toContain("Rise.");
  });
});
