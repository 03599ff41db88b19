import { connect, type Socket } from "node:net";
import path from "node:path";
import { SECOND, type Ms } from "../../../../shared/time/units";
import type { Clock } from "../../../ports";
import { messageBytes, Messages, Reader, text, word, type Message } from "./wire";

/** A compositor that has not listed what it has by then is taken for none. */
const WELCOME_WITHIN: Ms = 5 * SECOND;
/** Of more things than this no desktop is made, and more is not said of them in a second: whoever goes on is left. */
const MOST_GLOBALS = 1_000;
const MOST_OBJECTS = 5_000;
const MOST_A_SECOND = 20_000;

const DISPLAY = 1;
const SYNC = 0;
const GET_REGISTRY = 1;
const ERROR = 0;
const BIND = 0;
const GLOBAL = 0;
const GLOBAL_REMOVE = 1;

/** Something the compositor offers: under which number, what it speaks, and how much of that. */
export interface Global {
  readonly name: number;
  readonly face: string;
  readonly version: number;
}
type Hear = (opcode: number, body: Reader) => void;

/**
 * A connection to the compositor of a Wayland session, without a window. No word spoken here takes a file descriptor along,
 * so a socket of Node will do; what speaks Wayland otherwise is native. Whatever the compositor says or leaves unsaid, nothing
 * throws and nothing waits: it is hung up on then, as if it had ended.
 */
export class WaylandClient {
  readonly #socket: Socket;
  readonly #clock: Pick<Clock, "now">;
  readonly #heard = new Map<number, Hear>();
  readonly #globals = new Map<number, Global>();
  #registry = 0;
  #lastId = DISPLAY;
  #isOpen = true;
  #ends: readonly (() => void)[] = [];
  #onGlobals: readonly (() => void)[] = [];
  #secondBegan = -Infinity;
  #saidInIt = 0;

  private constructor(socket: Socket, clock: Pick<Clock, "now">) {
    this.#socket = socket;
    this.#clock = clock;
    const messages = new Messages((message) => this.#hear(message));
    socket.on("data", (bytes: Buffer) => {
      try {
        if (this.#isOpen) messages.take(bytes);
      } catch {
        this.close();
      }
    });
    socket.on("close", () => this.#end());
  }

  /** Connects to the compositor of the session; `null` where there is none, or it does not answer. Never throws. */
  static async open(clock: Pick<Clock, "now" | "after">, env = process.env): Promise<WaylandClient | null> {
    const { WAYLAND_DISPLAY: given = "", XDG_RUNTIME_DIR: folder = "", XDG_SESSION_TYPE: session } = env;
    const name = given === "" && session === "wayland" ? "wayland-0" : given;
    const file = path.isAbsolute(name) ? name : path.join(folder, name);
    if (name === "" || !path.isAbsolute(file)) return null;
    const socket = connect(file);
    // A socket that breaks is closed too, which is heard of there.
    socket.on("error", () => {});
    const client = new WaylandClient(socket, clock);
    const isLate = clock.after(WELCOME_WITHIN, () => client.close());
    try {
      client.#list();
      return (await client.settled()) ? client : null;
    } finally {
      isLate();
    }
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** All that is offered now under a name. */
  offered(face: string): readonly Global[] {
    return [...this.#globals.values()].filter((each) => each.face === face);
  }
  /** Tells whenever something is offered, or no longer. */
  onOffers(tell: () => void): void {
    this.#onGlobals = [...this.#onGlobals, tell];
  }
  /** Tells once that the connection has ended. */
  onEnd(tell: () => void): void {
    if (this.#isOpen) this.#ends = [...this.#ends, tell];
    else tell();
  }
  close(): void {
    this.#socket.destroy();
    this.#end();
  }

  /** The id of a thing that a request is to make; what is said of it is heard. */
  newId(hear: Hear = () => {}): number {
    this.#lastId += 1;
    this.listenTo(this.#lastId, hear);
    return this.#lastId;
  }
  /** Hears of a thing that the compositor has made. */
  listenTo(id: number, hear: Hear): void {
    if (this.#heard.size >= MOST_OBJECTS) throw new Error("More things than any desktop has");
    this.#heard.set(id, hear);
  }
  forget(id: number): void {
    this.#heard.delete(id);
  }
  request(id: number, opcode: number, ...args: readonly Buffer[]): void {
    if (this.#isOpen) this.#socket.write(messageBytes(id, opcode, args));
  }
  /** Takes up something that is offered, in that version or an earlier one. Answers its id. */
  bind({ name, face, version }: Global, most: number, hear?: Hear): number {
    const id = this.newId(hear);
    this.request(this.#registry, BIND, word(name), text(face), word(Math.min(version, most)), word(id));
    return id;
  }

  /** Whether all that was asked for so far was answered; not so where the connection ends first. Never rejects. */
  settled(): Promise<boolean> {
    return new Promise((resolve) => {
      this.onEnd(() => resolve(false));
      this.request(DISPLAY, SYNC, word(this.newId(() => resolve(true))));
    });
  }

  #list(): void {
    this.#heard.set(DISPLAY, (opcode, body) => {
      if (opcode === ERROR) this.close();
      else this.forget(body.word());
    });
    this.#registry = this.newId((opcode, body) => {
      const name = body.word();
      if (opcode === GLOBAL) this.#globals.set(name, { name, face: body.text(), version: body.word() });
      else if (opcode === GLOBAL_REMOVE) this.#globals.delete(name);
      if (this.#globals.size > MOST_GLOBALS) return this.close();
      for (const tell of this.#onGlobals) tell();
    });
    this.request(DISPLAY, GET_REGISTRY, word(this.#registry));
  }
  #hear({ id, opcode, body }: Message): void {
    const now = this.#clock.now().awake;
    if (now - this.#secondBegan >= SECOND) [this.#secondBegan, this.#saidInIt] = [now, 0];
    this.#saidInIt += 1;
    if (this.#saidInIt > MOST_A_SECOND) return this.close();
    if (this.#isOpen) this.#heard.get(id)?.(opcode, new Reader(body));
  }
  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#heard.clear();
    for (const tell of this.#ends) tell();
  }
}
