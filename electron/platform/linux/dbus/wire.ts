import { connect, type Socket } from "node:net";
import { SECOND, type Ms } from "../../../../shared/time/units";
import type { Clock } from "../../../ports";
import { Frames } from "./frames";
import { Incoming, MESSAGE, messageBytes, type Outgoing } from "./message";

/** A bus that does not take us up within this is none. */
const WELCOME_WITHIN: Ms = 5 * SECOND;
/** Values of this size say everything we ask for; a list of a hundred thousand entries is no message of ours. */
const MOST_BODY = 64 * 1024;
/** No line of a greeting is longer. */
const MOST_GREETING = 1024;

export interface WireOptions {
  readonly after: Clock["after"];
  readonly mostBody?: number;
}
interface Answering {
  readonly resolve: (values: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The few words of D-Bus that a program of a desktop needs, on a socket of this machine. No library of it is typed, small, and
 * bounds what it reads: each takes a message apart before anyone can say that it is too large.
 */
export class DBusWire {
  readonly #socket: Socket;
  readonly #after: Clock["after"];
  readonly #answers = new Map<number, Answering>();
  /** Our own address on the bus. */
  #name = "";
  #serial = 0;
  #isOpen = true;
  #onSignal: (signal: Incoming) => void = () => {};
  #onCall: (call: Incoming) => void = (call) => this.refuse(call);
  #onEnd: () => void = () => {};

  private constructor(socket: Socket, rest: Buffer, { after, mostBody = MOST_BODY }: WireOptions) {
    this.#socket = socket;
    this.#after = after;
    const frames = new Frames(mostBody, (frame) => this.#hear(new Incoming(frame)));
    const take = (bytes: Buffer): void => {
      try {
        frames.take(bytes);
      } catch {
        // Not D-Bus, or no longer: nothing that follows can be made sense of.
        socket.destroy();
      }
    };
    socket.on("data", take);
    socket.on("close", () => this.#end());
    if (rest.length > 0) take(rest);
  }

  /** Connects as the person of this process. Rejects where nobody takes us up in time. */
  static async open(at: string, options: WireOptions): Promise<DBusWire> {
    const socket = connect(at);
    // A socket that breaks is closed too, which is heard of there.
    socket.on("error", () => {});
    const isLate = options.after(WELCOME_WITHIN, () => socket.destroy());
    try {
      const wire = new DBusWire(socket, await greeted(socket), options);
      const [name] = await wire.call({ ...DAEMON, member: "Hello" }, WELCOME_WITHIN);
      wire.#name = String(name);
      return wire;
    } catch (error) {
      socket.destroy();
      throw error;
    } finally {
      isLate();
    }
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  get name(): string {
    return this.#name;
  }

  /** Who hears of signals, of calls to us, and of the end of the connection. */
  onSignal(listener: (signal: Incoming) => void): void {
    this.#onSignal = listener;
  }
  onCall(listener: (call: Incoming) => void): void {
    this.#onCall = listener;
  }
  onEnd(listener: () => void): void {
    this.#onEnd = listener;
  }

  post(message: Outgoing): number {
    this.#serial += 1;
    if (this.#isOpen) this.#socket.write(messageBytes(message, this.#serial));
    return this.#serial;
  }

  /** Answers the values of the answer. Rejects where it is an error, does not come in time, or the bus is gone. */
  call(message: Omit<Outgoing, "type">, within: Ms): Promise<readonly unknown[]> {
    if (!this.#isOpen) return Promise.reject(new Error(`${message.member}: the bus is gone`));
    return new Promise((resolve, reject) => {
      const serial = this.post({ ...message, type: MESSAGE.call });
      const isLate = this.#after(within, () => {
        this.#answers.delete(serial);
        reject(new Error(`${message.member}: no answer within ${within} ms`));
      });
      const settled = <T>(settle: (value: T) => void) => {
        return (value: T): void => {
          isLate();
          settle(value);
        };
      };
      this.#answers.set(serial, { resolve: settled(resolve), reject: settled(reject) });
    });
  }

  /** Whoever calls is told that there is nothing to call here, rather than left waiting. */
  refuse({ serial, sender, wantsAnswer }: Incoming, errorName = "org.freedesktop.DBus.Error.UnknownMethod"): void {
    if (wantsAnswer) this.post({ type: MESSAGE.error, errorName, answerTo: serial, destination: sender });
  }

  close(): void {
    this.#socket.end();
  }

  #hear(message: Incoming): void {
    if (message.type === MESSAGE.signal) return this.#onSignal(message);
    if (message.type === MESSAGE.call) return this.#onCall(message);
    const answering = this.#answers.get(message.answerTo);
    this.#answers.delete(message.answerTo);
    if (message.type === MESSAGE.error) answering?.reject(new Error(message.errorName));
    else if (message.isCut) answering?.reject(new Error("The answer is too large"));
    else answering?.resolve(message.body);
  }

  #end(): void {
    this.#isOpen = false;
    for (const { reject } of this.#answers.values()) reject(new Error("The bus is gone"));
    this.#answers.clear();
    this.#onEnd();
  }
}

/** The bus itself, as one calls it. */
export const DAEMON = {
  destination: "org.freedesktop.DBus",
  path: "/org/freedesktop/DBus",
  interface: "org.freedesktop.DBus",
} as const;

/** Says who we are, which the system itself vouches for; answers what came behind the greeting. */
function greeted(socket: Socket): Promise<Buffer> {
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString("hex");
  socket.once("connect", () => socket.write(`\0AUTH EXTERNAL ${user}\r\n`));
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    const listen = (bytes: Buffer): void => {
      got = Buffer.concat([got, bytes]);
      const end = got.indexOf("\r\n");
      if (end < 0 && got.length < MOST_GREETING) return;
      socket.off("data", listen);
      if (!got.subarray(0, 3).equals(Buffer.from("OK "))) return reject(new Error("The bus refuses"));
      socket.write("BEGIN\r\n");
      resolve(got.subarray(end + 2));
    };
    socket.on("data", listen);
    socket.once("close", () => reject(new Error("There is no bus")));
  });
}
