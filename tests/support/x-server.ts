import net from "node:net";
import { rmSync } from "node:fs";
import { answerRandr, RANDR, type FakeOutput } from "./fake-randr";

const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const QUERY_EXTENSION = 98;
const REPLY_TO: Readonly<Record<number, true>> = {
  [INTERN_ATOM]: true,
  [GET_PROPERTY]: true,
  [QUERY_EXTENSION]: true,
  [RANDR]: true,
};

/** The root window of every display that speaks here. */
export const ROOT = 77;

/** As little of an X server as it takes to be asked for properties and to tell of their changes. */
export class FakeXServer {
  readonly #server: net.Server;
  readonly #clients = new Set<net.Socket>();
  readonly #atoms: string[] = [];
  readonly #properties = new Map<string, readonly number[]>();
  extensions: readonly string[] = [];
  /** Where displays can be plugged in, if RANDR is an extension. */
  outputs: readonly FakeOutput[] = [];
  /** How many questions were answered. */
  answered = 0;

  private constructor(server: net.Server) {
    this.#server = server;
    server.on("connection", (client) => this.#serve(client));
  }

  static async at(socket: string): Promise<FakeXServer> {
    rmSync(socket, { force: true });
    const server = net.createServer();
    const fake = new FakeXServer(server);
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socket, resolve));
    return fake;
  }

  set(window: number, name: string, values: readonly number[]): void {
    this.#properties.set(`${window} ${name}`, values);
    const event = Buffer.alloc(32);
    event.writeUInt8(28, 0);
    event.writeUInt32LE(window, 4);
    event.writeUInt32LE(this.atom(name), 8);
    for (const client of this.#clients) client.write(event);
  }
  atom(name: string): number {
    if (!this.#atoms.includes(name)) this.#atoms.push(name);
    return this.#atoms.indexOf(name) + 100;
  }
  stop(): void {
    this.#server.close();
    for (const client of this.#clients) client.destroy();
  }

  #serve(client: net.Socket): void {
    this.#clients.add(client);
    client.on("error", () => {}).once("close", () => this.#clients.delete(client));
    let said = Buffer.alloc(0);
    let sequence = 0;
    let isGreeted = false;
    client.on("data", (data: Buffer) => {
      said = Buffer.concat([said, data]);
      if (!isGreeted && said.length >= 12) {
        isGreeted = true;
        said = said.subarray(12);
        client.write(setup());
      }
      while (isGreeted && said.length >= 4 && said.length >= said.readUInt16LE(2) * 4) {
        const length = said.readUInt16LE(2) * 4;
        sequence += 1;
        if (REPLY_TO[said.readUInt8(0)]) client.write(this.#reply(said.subarray(0, length), sequence));
        said = said.subarray(length);
      }
    });
  }
  #reply(request: Buffer, sequence: number): Buffer {
    this.answered += 1;
    const head = Buffer.alloc(32);
    head.writeUInt8(1, 0);
    head.writeUInt16LE(sequence, 2);
    const named = (): string => request.toString("latin1", 8, 8 + request.readUInt16LE(4));
    if (request.readUInt8(0) === INTERN_ATOM) {
      head.writeUInt32LE(this.atom(named()), 8);
      return head;
    }
    if (request.readUInt8(0) === QUERY_EXTENSION) {
      head.writeUInt8(this.extensions.includes(named()) ? 1 : 0, 8);
      head.writeUInt8(RANDR, 9);
      return head;
    }
    if (request.readUInt8(0) === RANDR) {
      const { format, body } = answerRandr(request, this.outputs);
      head.writeUInt8(format, 1);
      head.writeUInt32LE((body.length - 24) / 4, 4);
      return Buffer.concat([head.subarray(0, 8), body]);
    }
    const name = this.#atoms[request.readUInt32LE(8) - 100] ?? "";
    const values = this.#properties.get(`${request.readUInt32LE(4)} ${name}`) ?? [];
    head.writeUInt8(values.length === 0 ? 0 : 32, 1);
    head.writeUInt32LE(values.length, 4);
    head.writeUInt32LE(values.length, 16);
    const body = Buffer.alloc(values.length * 4);
    values.forEach((value, index) => body.writeUInt32LE(value, index * 4));
    return Buffer.concat([head, body]);
  }
}

/** The greeting: no vendor, no formats, and a first screen whose root is ROOT. */
function setup(): Buffer {
  const bytes = Buffer.alloc(48);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt16LE(11, 2);
  bytes.writeUInt16LE((bytes.length - 8) / 4, 6);
  bytes.writeUInt32LE(ROOT, 40);
  return bytes;
}
