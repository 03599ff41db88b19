import { readFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** The few words of the X protocol (version 11) that watching properties takes: no library of it is both typed and licensed. */
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const CHANGE_ATTRIBUTES = 2;
const EVENT_MASK = 0x800;
const PROPERTY_CHANGE = 0x40_0000;
const PROPERTY_NOTIFY = 28;
const HEADER = 32;

interface Answer {
  readonly resolve: (reply: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A connection to the X server that reads window properties and hears of their changes. */
export class X11Client {
  readonly root: number;
  readonly #socket: net.Socket;
  readonly #answers = new Map<number, Answer>();
  #sequence = 0;
  #rest: Buffer;
  #onChange: (window: number, atom: number) => void = () => {};

  private constructor(socket: net.Socket, root: number, rest: Buffer) {
    this.#socket = socket;
    this.root = root;
    this.#rest = rest;
    socket.on("data", (data: Buffer) => this.#take(data));
    socket.on("error", () => this.#end());
    socket.on("close", () => this.#end());
  }

  /** Connects to the local display that `DISPLAY` names. Rejects where there is none, or it refuses. */
  static async open(display = process.env["DISPLAY"] ?? ""): Promise<X11Client> {
    const [, number] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display) ?? [];
    if (number === undefined) throw new Error("There is no local X display");
    const socket = net.connect(`/tmp/.X11-unix/X${number}`);
    await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    socket.write(hello(cookieOf(number)));
    const { setup, rest } = await readSetup(socket);
    return new X11Client(socket, rootOf(setup), rest);
  }

  onChange(listener: (window: number, atom: number) => void): void {
    this.#onChange = listener;
  }
  close(): void {
    this.#socket.destroy();
  }

  async atom(name: string): Promise<number> {
    const body = Buffer.alloc(padded(name.length) + 4);
    body.writeUInt16LE(name.length, 0);
    body.write(name, 4, "latin1");
    return (await this.#ask(INTERN_ATOM, body)).readUInt32LE(8);
  }
  /** The 32-bit values of a property; empty when the window has none. Rejects when the window is gone. */
  async property(window: number, atom: number): Promise<readonly number[]> {
    const reply = await this.#ask(GET_PROPERTY, words(window, atom, 0, 0, 1_024));
    const count = reply[1] === 32 ? reply.readUInt32LE(16) : 0;
    return Array.from({ length: count }, (_, index) => reply.readUInt32LE(HEADER + index * 4));
  }
  /** Asks to be told of the changes of a window's properties. */
  watch(window: number): void {
    this.#send(CHANGE_ATTRIBUTES, words(window, EVENT_MASK, PROPERTY_CHANGE));
  }

  #ask(opcode: number, body: Buffer): Promise<Buffer> {
    const sequence = this.#send(opcode, body);
    return new Promise((resolve, reject) => this.#answers.set(sequence, { resolve, reject }));
  }
  #send(opcode: number, body: Buffer): number {
    const head = Buffer.alloc(4);
    head.writeUInt8(opcode, 0);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.#socket.write(Buffer.concat([head, body]));
    this.#sequence = (this.#sequence + 1) & 0xffff;
    return this.#sequence;
  }

  #take(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    while (this.#rest.length >= HEADER) {
      const kind = this.#rest.readUInt8(0) & 0x7f;
      const length = HEADER + (kind === 1 ? this.#rest.readUInt32LE(4) * 4 : 0);
      if (this.#rest.length < length) return;
      const packet = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      this.#hear(kind, packet);
    }
  }
  #hear(kind: number, packet: Buffer): void {
    if (kind === PROPERTY_NOTIFY) return this.#onChange(packet.readUInt32LE(4), packet.readUInt32LE(8));
    if (kind > 1) return;
    const sequence = packet.readUInt16LE(2);
    const answer = this.#answers.get(sequence);
    this.#answers.delete(sequence);
    if (kind === 1) answer?.resolve(packet);
    else answer?.reject(new Error(`X error ${packet.readUInt8(1)}`));
  }
  #end(): void {
    for (const { reject } of this.#answers.values()) reject(new Error("The X server is gone"));
    this.#answers.clear();
  }
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4));
  return bytes;
}

interface Cookie {
  readonly name: string;
  readonly data: Buffer;
}
function hello({ name, data }: Cookie): Buffer {
  const bytes = Buffer.alloc(12 + padded(name.length) + padded(data.length));
  bytes.write("l", 0, "latin1");
  bytes.writeUInt16LE(11, 2);
  bytes.writeUInt16LE(name.length, 6);
  bytes.writeUInt16LE(data.length, 8);
  bytes.write(name, 12, "latin1");
  data.copy(bytes, 12 + padded(name.length));
  return bytes;
}

/** The key to a display from the person's own key file; empty where none is needed. */
function cookieOf(display: string): Cookie {
  const none = { name: "", data: Buffer.alloc(0) };
  try {
    const file = readFileSync(process.env["XAUTHORITY"] ?? path.join(os.homedir(), ".Xauthority"));
    for (let at = 0; at < file.length;) {
      at += 2;
      const [, number, name, data] = [0, 1, 2, 3].map(() => {
        const length = file.readUInt16BE(at);
        at += 2 + length;
        return file.subarray(at - length, at);
      });
      const isFor = number?.length === 0 || number?.toString("latin1") === display;
      if (isFor && name?.toString("latin1") === "MIT-MAGIC-COOKIE-1" && data !== undefined)
        return { name: "MIT-MAGIC-COOKIE-1", data };
    }
    return none;
  } catch {
    return none;
  }
}

function readSetup(socket: net.Socket): Promise<{ readonly setup: Buffer; readonly rest: Buffer }> {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    const onData = (data: Buffer): void => {
      got = Buffer.concat([got, data]);
      const length = got.length < 8 ? Infinity : 8 + got.readUInt16LE(6) * 4;
      if (got.length < length) return;
      socket.off("data", onData);
      if (got.readUInt8(0) !== 1) return reject(new Error("The X server refuses"));
      resolve({ setup: got.subarray(0, length), rest: got.subarray(length) });
    };
    socket.on("data", onData);
    socket.once("close", () => reject(new Error("The X server hung up")));
  });
}

/** The root window of the first screen: behind the vendor's name and the list of pixel formats. */
function rootOf(setup: Buffer): number {
  const vendor = padded(setup.readUInt16LE(24));
  const formats = setup.readUInt8(29) * 8;
  return setup.readUInt32LE(40 + vendor + formats);
}
