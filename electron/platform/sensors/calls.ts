import { execFile, spawn } from "node:child_process";
import { statSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Reading } from "../../ports";

const C_LOCALE = { ...process.env, LC_ALL: "C" };

/**
 * Whether something records from a microphone, as PulseAudio and PipeWire tell it (Linux). `pactl subscribe` waits for
 * events; the list is read when one says that a recording began or ended. Who records what is played (a monitor) is in no
 * call. A camera alone is not seen: nothing tells of it.
 *
 * Without a sound server it is unknown, until the server's socket appears.
 */
export function watchCalls(tell: (sensed: Reading) => void): void {
  const server = socketOf();
  // Asked where there is no server, pactl would start one.
  if (server === null) {
    tell("unknown");
    return whenServerComes(null, () => watchCalls(tell));
  }
  const events = spawn("pactl", ["subscribe"], { env: C_LOCALE, stdio: ["ignore", "pipe", "ignore"] });
  const stop = (): void => void events.kill();
  process.once("exit", stop);
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
    process.off("exit", stop);
    serial += 1;
    tell("unknown");
    whenServerComes(server, () => watchCalls(tell));
  });
  createInterface(events.stdout).on("line", (line) => {
    if (/on source-output #/.test(line)) read();
  });
  read();
}

async function isRecording(): Promise<Reading> {
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

const runtimeFolder = (): string => process.env["XDG_RUNTIME_DIR"] ?? `/run/user/${process.getuid?.() ?? 0}`;

/** Names the server that is there by its socket, so that a new one is not taken for the one that went away. */
function socketOf(): string | null {
  const stat = statSync(path.join(runtimeFolder(), "pulse/native"), { throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.ino} ${stat.birthtimeMs}`;
}

/** Waits, without asking again and again, for another socket than `gone`. */
function whenServerComes(gone: string | null, then: () => void): void {
  const watchers: FSWatcher[] = [];
  const look = (): void => {
    const server = socketOf();
    if (server === null || server === gone) return;
    for (const each of watchers.splice(0)) each.close();
    then();
  };
  const watchFolder = (folder: string, changed: () => void): void => {
    try {
      watchers.push(watch(folder, changed).on("error", () => {}));
    } catch {
      // It is not there yet; the one above tells when it comes.
    }
  };
  watchFolder(runtimeFolder(), () => {
    if (watchers.length === 1) watchFolder(path.join(runtimeFolder(), "pulse"), look);
    look();
  });
  watchFolder(path.join(runtimeFolder(), "pulse"), look);
  look();
}
