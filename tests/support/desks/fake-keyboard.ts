import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import {
  messageBytes,
  Messages,
  Reader,
  text,
  word,
  type Message,
} from "../../../electron/platform/linux/wayland/wire";

/** Of evdev, which Wayland counts keys by: the rows of a US keyboard, Enter, and the space bar. */
const ROWS: readonly (readonly [first: number, keys: string])[] = [
  [2, "1234567890"],
  [16, "qwertyuiop"],
  [28, "\n"],
  [30, "asdfghjkl"],
  [44, "zxcvbnm"],
  [57, " "],
];
const KEYS = new Map(
  ROWS.flatMap(([first, keys]) => Array.from(keys, (key, index): readonly [string, number] => [key, first + index])),
);

const DISPLAY = 1;
const REGISTRY = 2;
const SYNC = 0;
const GET_REGISTRY = 1;
const BIND = 0;
const GLOBAL = 0;
const AUTHENTICATE = 0;
const KEYBOARD_KEY = 10;
/** The first version that has keys. */
const VERSION = 4;
const FACE = "org_kde_kwin_fake_input";

/**
 * Hands on what it hears, both ways. KWin lets a program be a keyboard whose entry says so, and reads the whole of it twice
 * first: of Node or Electron that takes seconds, in which it does nothing else.
 */
const RELAY = `use IO::Socket::UNIX;
my $to = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die;
if (my $writer = fork) {
  while (sysread $to, my $got, 65536) { syswrite STDOUT, $got }
  kill 9, $writer;
} else {
  while (sysread STDIN, my $got, 65536) { syswrite $to, $got }
  shutdown $to, 2;
}`;

/** A keyboard that KWin takes for one of its own, by its protocol for just that. */
export class FakeKeyboard {
  readonly #relay: ChildProcessByStdio<Writable, Readable, null>;
  #lastId = REGISTRY;
  #keyboard = 0;
  #found = 0;
  readonly #awaited = new Map<number, () => void>();

  private constructor(relay: ChildProcessByStdio<Writable, Readable, null>) {
    this.#relay = relay;
    relay.on("error", () => {});
    relay.stdin.on("error", () => {});
    const messages = new Messages((message) => this.#take(message));
    relay.stdout.on("data", (data: Buffer) => messages.take(data));
  }

  /** Throws where the compositor has no such protocol. */
  static async plugIn(socket: string, env: NodeJS.ProcessEnv): Promise<FakeKeyboard> {
    const relay = spawn("/usr/bin/perl", ["-e", RELAY, socket], { env, stdio: ["pipe", "pipe", "inherit"] });
    const keyboard = new FakeKeyboard(relay);
    keyboard.#send(DISPLAY, GET_REGISTRY, word(REGISTRY));
    await keyboard.#sync();
    if (keyboard.#found === 0) throw new Error(`The compositor has no ${FACE}`);
    const id = keyboard.#newId();
    keyboard.#keyboard = id;
    keyboard.#send(REGISTRY, BIND, word(keyboard.#found), text(FACE), word(VERSION), word(id));
    keyboard.#send(id, AUTHENTICATE, text("plumbline"), text("to test it"));
    await keyboard.#sync();
    return keyboard;
  }

  /** Resolves once the compositor has taken all of it. */
  async type(typed: string): Promise<void> {
    for (const letter of typed) {
      const key = KEYS.get(letter);
      if (key === undefined) throw new Error(`No key for "${letter}"`);
      for (const isDown of [1, 0]) this.#send(this.#keyboard, KEYBOARD_KEY, word(key), word(isDown));
    }
    await this.#sync();
  }
  unplug(): void {
    this.#relay.kill();
  }

  /** Resolves when all that was sent has been worked through. */
  #sync(): Promise<void> {
    const id = this.#newId();
    return new Promise((resolve, reject) => {
      this.#awaited.set(id, resolve);
      this.#relay.once("exit", () => reject(new Error("The compositor has hung up")));
      this.#send(DISPLAY, SYNC, word(id));
    });
  }
  /** They have to come without a gap. */
  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
  #send(object: number, request: number, ...args: readonly Buffer[]): void {
    this.#relay.stdin.write(messageBytes(object, request, args));
  }
  #take({ id, opcode, body }: Message): void {
    if (id === REGISTRY && opcode === GLOBAL) {
      const offer = new Reader(body);
      const name = offer.word();
      if (offer.text() === FACE) this.#found = name;
    }
    this.#awaited.get(id)?.();
    this.#awaited.delete(id);
  }
}
