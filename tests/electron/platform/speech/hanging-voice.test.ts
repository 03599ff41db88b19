import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SystemVoice } from "../../../../electron/platform/speech/system-voice";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { until } from "../../../support/desktop/until";
import { FakeClock } from "../../../support/ports/clock";
import { StandInDispatcher, standInProgram } from "../../../support/stand-in-voice";
import { temporaryFolder } from "../../../support/temporary-folder";

let folder: string;
let clock: FakeClock;
let voice: SystemVoice;
const ended: (() => void)[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv("PATH", folder);
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  clock = new FakeClock();
  voice = new SystemVoice(() => "en", clock.after);
});
afterEach(() => {
  for (const end of ended.splice(0)) end();
  vi.unstubAllEnvs();
});

/** A program that notes its number and then does nothing that it is told, not even to end. */
function hangingProgram(name: string): () => Promise<number> {
  const note = path.join(folder, `${name}.number`);
  const script = `#!/bin/sh\ntrap '' TERM\necho $$ > '${note}.new'\n/bin/mv '${note}.new' '${note}'\nfor second in $(/usr/bin/seq 60); do /bin/sleep 1; done\n`;
  writeFileSync(path.join(folder, name), script);
  chmodSync(path.join(folder, name), 0o755);
  return () => until("its number", () => numberIn(note));
}
function numberIn(note: string): number | undefined {
  try {
    return Number(readFileSync(note, "utf8"));
  } catch {
    return undefined;
  }
}
const gone = (id: number): Promise<true> =>
  until("it to end", () => {
    try {
      process.kill(id, 0);
      return undefined;
    } catch {
      return true as const;
    }
  });

describe("a Speech Dispatcher that hangs", () => {
  const start = async (hangsAt: string): Promise<StandInDispatcher> => {
    const dispatcher = await StandInDispatcher.start(folder);
    dispatcher.hangsAt = hangsAt;
    ended.push(() => dispatcher.stop());
    return dispatcher;
  };
  const asked = (dispatcher: StandInDispatcher, line: string): Promise<true> =>
    until(line, () => dispatcher.lines.includes(line) || undefined);

  it.each(["LIST OUTPUT_MODULES", "SPEAK"])("gives way to another voice after a moment, at %s", async (line) => {
    const input = standInProgram(folder, "espeak-ng", 0);
    const dispatcher = await start(line);
    const said = voice.say("Rise.", 100);
    await asked(dispatcher, line);
    expect(clock.waits).toEqual([5 * SECOND]);
    clock.pass(5 * SECOND);
    expect(await said).toBe(true);
    expect(input()).toContain("Rise.");
    expect(clock.waits).toEqual([]);
  });

  it("is not spoken over where it may still read the text that it was given", async () => {
    const input = standInProgram(folder, "espeak-ng", 0);
    const dispatcher = await start(".");
    const said = voice.say("Rise.", 100);
    await asked(dispatcher, ".");
    clock.pass(5 * SECOND);
    expect([await said, voice.works, input()]).toEqual([false, false, ""]);
    voice.stop();
  });

  it("is waited for once, however slowly it answers", async () => {
    const dispatcher = await start("SET SELF LANGUAGE en");
    const said = voice.say("Rise.", 100);
    await asked(dispatcher, "SET SELF LANGUAGE en");
    clock.pass(5 * SECOND);
    expect(await said).toBe(false);
  });

  it("is given up where it does not even start, and ends", async () => {
    const number = hangingProgram("speech-dispatcher");
    const said = voice.say("Rise.", 100);
    const id = await number();
    clock.pass(5 * SECOND);
    expect(await said).toBe(false);
    await gone(id);
  });
});

describe("a voice of its own that hangs", () => {
  it("is ended after far longer than any text takes, and was not heard", async () => {
    const number = hangingProgram("espeak-ng");
    const said = voice.say("Rise.", 100);
    const id = await number();
    await until("the wait", () => clock.waits.length === 1 || undefined);
    clock.pass(1 * MINUTE);
    expect([await said, voice.works]).toEqual([false, false]);
    await gone(id);
  });

  it("is given the time that a long text takes at a slow pace", async () => {
    const number = hangingProgram("espeak-ng");
    void voice.say("Rise. ".repeat(80), 50);
    const id = await number();
    const [wait = 0] = await until("the wait", () => (clock.waits.length === 1 ? clock.waits : undefined));
    expect(wait).toBeGreaterThan(2 * MINUTE);
    expect(wait).toBeLessThan(5 * MINUTE);
    clock.pass(wait);
    await gone(id);
  });

  it("is silent soon, although it takes no notice of being stopped", async () => {
    const number = hangingProgram("espeak-ng");
    const said = voice.say("Rise.", 100);
    const id = await number();
    await until("the wait", () => clock.waits.length === 1 || undefined);
    voice.stop();
    expect(clock.waits).toContain(1 * SECOND);
    clock.pass(1 * SECOND);
    expect(await said).toBe(true);
    await gone(id);
    expect(clock.waits).toEqual([]);
  });
});
