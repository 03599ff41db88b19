import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Sensed } from "./sense";

/** A sound server that went away is looked for again after this. */
const RETRY_MS = 60_000;
const C_LOCALE = { ...process.env, LC_ALL: "C" };

/**
 * Whether something records from a microphone, as PulseAudio and PipeWire tell it (Linux). `pactl subscribe` waits for
 * events; the list is read when one says that a recording began or ended. Who records what is played (a monitor) is in no
 * call. A camera alone is not seen: nothing tells of it.
 */
export function watchCalls(tell: (sensed: Sensed) => void): void {
  const events = spawn("pactl", ["subscribe"], { env: C_LOCALE, stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => events.kill());
  let serial = 0;
  const read = (): void => {
    const own = (serial += 1);
    void isRecording().then((sensed) => {
      if (own === serial) tell(sensed);
    });
  };
  // Without the program there will be none later either.
  events.once("error", () => tell("unknown"));
  events.once("exit", () => {
    serial += 1;
    tell("unknown");
    setTimeout(() => watchCalls(tell), RETRY_MS).unref();
  });
  createInterface(events.stdout).on("line", (line) => {
    if (/on source-output #/.test(line)) read();
  });
  read();
}

async function isRecording(): Promise<Sensed> {
  const [outputs, sources] = await Promise.all([list("source-outputs"), list("sources")]);
  if (outputs === null || sources === null) return "unknown";
  const monitors = new Set(sources.filter(([, name]) => name?.endsWith(".monitor")).map(([index]) => index));
  return outputs.some(([, source]) => !monitors.has(source));
}

/** The rows of a list, cut at the tabs; `null` when there is no sound server. */
function list(what: string): Promise<readonly (readonly string[])[] | null> {
  return new Promise((resolve) => {
    execFile("pactl", ["list", "short", what], { env: C_LOCALE }, (error, text) => {
      const rows = text.split("\n").filter((line) => line !== "");
      resolve(error === null ? rows.map((line) => line.split("\t")) : null);
    });
  });
}
