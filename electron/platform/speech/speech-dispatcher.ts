import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { onScale } from "./programs";
import type { Reading } from "./reading";

const CRLF = "\r\n";
/** A voice that says nothing but that there is none. */
const NO_VOICE = "dummy";

/** Whoever has not taken a text by then hangs. */
const TAKEN_WITHIN: Ms = 5 * SECOND;

/**
 * Has Speech Dispatcher read a text: the voice that the person has set up for the whole desktop (Linux). `null` where there is
 * none, or it hangs.
 *
 * We speak its own protocol (SSIP) over its socket. Its program `spd-say` will not do: what it has handed over goes on when it
 * is ended, and its `--cancel` silences every other program too, a screen reader for one.
 */
export async function readWithDispatcher(
  { text, language, pace }: { readonly text: string; readonly language: string; readonly pace: number },
  after: Clock["after"],
): Promise<Reading | null> {
  const late = new AbortController();
  const isInTime = after(TAKEN_WITHIN, () => late.abort());
  try {
    const line = await open(late.signal);
    if (line === null || !(await isReady(line))) return null;
    await line.ask('SET SELF CLIENT_NAME "user:plumbline:break"');
    await line.ask(`SET SELF LANGUAGE ${language}`);
    await line.ask(`SET SELF RATE ${onScale(pace, 100)}`);
    await line.ask("SPEAK");
    if (line.isOver) return null;
    const [answer = ""] = await line.ask([...escaped(text), "."].join(CRLF));
    return { stop: () => line.end(`CANCEL SELF${CRLF}QUIT`), ended: Promise.resolve(answer.startsWith("225")) };
  } finally {
    isInTime();
  }
}

/** Whether it has any voice. */
async function isReady(line: Line): Promise<boolean> {
  const voices = await line.ask("LIST OUTPUT_MODULES");
  const isReady = voices.some((voice) => voice.startsWith("250-") && voice !== `250-${NO_VOICE}`);
  if (!isReady) line.end("QUIT");
  return isReady;
}

/** A lone full stop ends a text, so every line that begins with one gets another. */
const escaped = (text: string): readonly string[] =>
  text.split(/\r?\n/).map((line) => (line.startsWith(".") ? `.${line}` : line));

/** Questions and answers, one after the other. An answer may have several lines; a space after the number marks the last. */
class Line {
  readonly #socket: Socket;
  readonly #waiting: ((answer: readonly string[]) => void)[] = [];
  #lines: readonly string[] = [];
  #isOver = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    // It passes on the errors of the socket, which are heard of there.
    createInterface(socket)
      .on("line", (line) => this.#hear(line))
      .on("error", () => {});
    socket.on("error", () => this.#giveUp());
    socket.on("close", () => this.#giveUp());
  }

  /** Whether the other side is gone. */
  get isOver(): boolean {
    return this.#isOver;
  }
  /** The lines of the answer; none once the other side is gone. */
  ask(question: string): Promise<readonly string[]> {
    if (this.#isOver) return Promise.resolve([]);
    this.#socket.write(question + CRLF);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  end(last: string): void {
    this.#socket.end(last + CRLF);
  }

  #hear(line: string): void {
    this.#lines = [...this.#lines, line];
    if (!/^\d{3} /.test(line)) return;
    this.#waiting.shift()?.(this.#lines);
    this.#lines = [];
  }
  #giveUp(): void {
    this.#isOver = true;
    for (const resolve of this.#waiting.splice(0)) resolve([]);
  }
}

async function open(late: AbortSignal): Promise<Line | null> {
  const socket = (await connected(late)) ?? ((await started(late)) ? await connected(late) : null);
  return socket === null ? null : new Line(socket);
}

function connected(late: AbortSignal): Promise<Socket | null> {
  const folder = process.env["XDG_RUNTIME_DIR"] ?? path.join(process.env["HOME"] ?? "", ".cache");
  const socket = connect({ path: path.join(folder, "speech-dispatcher/speechd.sock"), signal: late });
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
}

/** It starts when first used, as with every program that speaks through it, and is not ours to end. */
function started(late: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn("speech-dispatcher", ["--spawn"], { stdio: "ignore", signal: late, killSignal: "SIGKILL" });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
