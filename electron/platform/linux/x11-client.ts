import type net from "node:net";
import { padded, words } from "./x11-bytes";
import { connectToDisplay } from "./x11-connect";

/** The few words of the X protocol (version 11) that watching properties takes: no library of it is both typed and licensed. */
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const QUERY_EXTENSION = 98;
const CHANGE_ATTRIBUTES = 2;
const EVENT_MASK = 0x800;
const PROPERTY_CHANGE = 0x40_0000;
const PROPERTY_NOTIFY = 28;
const HEADER = 32;
/** Nothing that is asked for is longer; what would be is not waited for. */
const MOST_REPLY = 1024 * 1024;
const GONE = "The X server is gone";

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
  #isOver = false;
  #onChange: (window: number, atom: number) => void = () => {};
  #onEnd: () => void = () => {};

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
    const { socket, root, rest } = await connectToDisplay(display);
    return new X11Client(socket, root, rest);
  }

  onChange(listener: (window: number, atom: number) => void): void {
    this.#onChange = listener;
  }
  /** Hears of the end of the connection, at once where it is over already. */
  onEnd(listener: () => void): void {
    this.#onEnd = listener;
    if (this.#isOver) listener();
  }
  close(): void {
    this.#socket.destroy();
  }

  async atom(name: string): Promise<number> {
    return (await this.#ask(INTERN_ATOM, named(name))).readUInt32LE(8);
  }
  /** Whether the server has an extension of that name. */
  async hasExtension(name: string): Promise<boolean> {
    return (await this.#ask(QUERY_EXTENSION, named(name))).readUInt8(8) === 1;
  }
  /** The number that requests of an extension begin with; `null` where the server has no such extension. */
  async extension(name: string): Promise<number | null> {
    const reply = await this.#ask(QUERY_EXTENSION, named(name));
    return reply.readUInt8(8) === 1 ? reply.readUInt8(9) : null;
  }
  /** Asks something of an extension. Rejects where the server refuses, or is gone. */
  request(extension: number, minor: number, body: Buffer): Promise<Buffer> {
    return this.#ask(extension, body, minor);
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

  #ask(opcode: number, body: Buffer, minor = 0): Promise<Buffer> {
    if (this.#isOver) return Promise.reject(new Error(GONE));
    const sequence = this.#send(opcode, body, minor);
    return new Promise((resolve, reject) => this.#answers.set(sequence, { resolve, reject }));
  }
  #send(opcode: number, body: Buffer, minor = 0): number {
    const head = Buffer.alloc(4);
    head.writeUInt8(opcode, 0);
    head.writeUInt8(minor, 1);
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
      if (length > MOST_REPLY) return void this.#socket.destroy();
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
    if (this.#isOver) return;
    this.#isOver = true;
    for (const { reject } of this.#answers.values()) reject(new Error(GONE));
    this.#answers.clear();
    this.#onEnd();
  }
}

/** A name as requests carry it. */
function named(name: string): Buffer {
  const bytes = Buffer.alloc(padded(name.length) + 4);
  bytes.writeUInt16LE(name.length, 0);
  bytes.write(name, 4, "latin1");
  return bytes;
}
