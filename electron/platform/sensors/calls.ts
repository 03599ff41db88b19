import { execFile } from "node:child_process";
import { statSync, watch, type FSWatcher } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock, Reading } from "../../ports";
import { keepRunning } from "../kept-program";
import { runtimeFolder as runtimeFolderOf } from "../linux/dbus/address";

const C_LOCALE = { ...process.env, LC_ALL: "C" };
/** A server that hangs makes its tools hang too. */
const ANSWER_WITHIN: Ms = 5 * SECOND;
/** A server that starts has its socket a moment before it takes calls there; one that crashed never does again. */
const STARTS_WITHIN: readonly Ms[] = [0.2 * SECOND, 1 * SECOND, 5 * SECOND, 20 * SECOND];

/**
 * Whether something records from a microphone, as PulseAudio and PipeWire tell it (Linux). `pactl subscribe` waits for
 * events; the list is read when one says that a recording began or ended. Who records what is played (a monitor) is in no
 * call. A camera alone is not seen: nothing tells of it.
 *
 * Without a sound server it is unknown, until one takes calls at its socket. When `pactl` ends and the server does not, it is
 * started again.
 */
export async function watchCalls(
  clock: Pick<Clock, "now" | "after">,
  tell: (sensed: Reading) => void,
  [pause, ...pauses] = STARTS_WITHIN,
): Promise<void> {
  const server = socketOf();
  const waitForAnother = (): void => {
    tell("unknown");
    whenServerComes(server, () => void watchCalls(clock, tell));
  };
  // Asked where there is no server, pactl would start one.
  if (server === null) return waitForAnother();
  if (!(await takesCalls())) {
    if (pause === undefined || socketOf() !== server) return waitForAnother();
    tell("unknown");
    return void clock.after(pause, () => void watchCalls(clock, tell, pauses));
  }
  let serial = 0;
  const read = (): void => {
    const own = (serial += 1);
    void isRecording().then((sensed) => {
      if (own === serial) tell(sensed);
    });
  };
  keepRunning({ command: "pactl", args: ["subscribe"] }, C_LOCALE, clock, {
    onStart: read,
    onLine: (line) => {
      if (/on source-output #/.test(line)) read();
    },
    onEnd: async () => {
      serial += 1;
      tell("unknown");
      const goesOn = socketOf() === server && (await takesCalls());
      if (!goesOn) waitForAnother();
      return goesOn;
    },
    onGivenUp: waitForAnother,
  });
}

/** Whether somebody listens at the socket: one that crashed leaves it behind. */
function takesCalls(): Promise<boolean> {
  const socket = connect(socketPath());
  return new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).finally(() => socket.destroy());
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
    execFile("pactl", ["list", "short", what], { env: C_LOCALE, timeout: ANSWER_WITHIN }, (error, text) => {
      const rows = text.split("\n").filter((line) => line !== "");
      resolve(error === null ? rows.map((line) => line.split("\t")) : null);
    });
  });
}

const runtimeFolder = (): string => runtimeFolderOf(process.env, process.getuid?.() ?? 0);
const socketPath = (): string => path.join(runtimeFolder(), "pulse/native");

/** Names the server that is there by its socket, so that a new one is not taken for the one that went away. */
function socketOf(): string | null {
  const stat = statSync(socketPath(), { throwIfNoEntry: false });
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
