import net from "node:net";
import path from "node:path";
import { Messages, messageBytes, Reader, text, word, type Message } from "../../electron/platform/linux/wayland/wire";

/** What a fake compositor offers: by number, what it speaks and how much of that. */
export type Offer = readonly [name: number, face: string, version: number];
export const SEAT: Offer = [1, "wl_seat", 7];

/** A request as it came: to what kind of thing, and which of its words. */
export interface Request {
  readonly face: string;
  readonly opcode: number;
  readonly args: readonly number[];
}

/**
 * As little of a compositor of Wayland as it takes to be asked for input and windows, and to tell of them. What is asked for is
 * written down; a test says what happens.
 */
export class FakeCompositor {
  readonly requests: Request[] = [];
  /** What is made by a request, by the kind of thing that was asked. */
  readonly made = new Map<string, number[]>();
  /** Listens and says nothing. */
  isSilent = false;
  /** What is said at once of a thing that is bound, by what it is. */
  readonly greetings = new Map<string, (id: number) => void>();
  readonly #server: net.Server;
  readonly #clients = new Set<net.Socket>();
  readonly #offers: Offer[];
  readonly #faces = new Map<number, string>();
  #registry = 0;
  /** The last id that a client gave: the next must be the one behind it. */
  #lastId = 1;

  private constructor(server: net.Server, offers: readonly Offer[]) {
    this.#server = server;
    this.#offers = [...offers];
    server.on("connection", (client) => this.#serve(client));
  }
  /** Listens as the compositor of a session whose runtime folder is this. */
  static async in(folder: string, ...offers: readonly Offer[]): Promise<FakeCompositor> {
    const server = net.createServer();
    const fake = new FakeCompositor(server, offers);
    await new Promise<void>((resolve) => server.listen(path.join(folder, "wayland-7"), resolve));
    return fake;
  }

  get clients(): number {
    return this.#clients.size;
  }
  /** Something more is offered, or no longer. */
  offer(...[name, face, version]: Offer): void {
    this.#offers.push([name, face, version]);
    this.say(this.#registry, 0, word(name), text(face), word(version));
  }
  withdraw(name: number): void {
    this.#offers.splice(
      this.#offers.findIndex(([each]) => each === name),
      1,
    );
    this.say(this.#registry, 1, word(name));
  }
  /** Says something of a thing. */
  say(id: number, opcode: number, ...args: readonly Buffer[]): void {
    this.raw(messageBytes(id, opcode, args));
  }
  raw(bytes: Buffer): void {
    for (const client of this.#clients) client.write(bytes);
  }
  /** The ids that were given to what requests to such a thing make, in order. */
  madeBy(face: string): readonly number[] {
    return this.made.get(face) ?? [];
  }
  stop(): void {
    this.#server.close();
    for (const client of this.#clients) client.destroy();
  }

  #serve(client: net.Socket): void {
    this.#clients.add(client);
    client.on("error", () => {}).once("close", () => this.#clients.delete(client));
    this.#faces.clear();
    this.#lastId = 1;
    const messages = new Messages((message) => this.#take(message));
    client.on("data", (bytes) => void (this.isSilent || messages.take(bytes)));
  }
  #take({ id, opcode, body }: Message): void {
    const reader = new Reader(body);
    if (id === 1) {
      const made = this.#made(reader.word());
      return opcode === 1 ? this.#list(made) : this.say(made, 0, word(0));
    }
    if (id === this.#registry) {
      reader.word();
      const face = reader.text();
      const version = reader.word();
      const bound = this.#made(reader.word());
      this.requests.push({ face: "bind " + face, opcode: version, args: [bound] });
      this.#faces.set(bound, face);
      return this.greetings.get(face)?.(bound);
    }
    const face = this.#faces.get(id) ?? `${id}`;
    const args = Array.from({ length: body.length / 4 }, () => reader.word());
    this.requests.push({ face, opcode, args });
    if (this.#faces.has(id)) this.made.set(face, [...this.madeBy(face), this.#made(args[0] ?? 0)]);
  }
  /** Compositors hang up on who gives ids out of their order. */
  #made(id: number): number {
    if (id !== this.#lastId + 1) for (const client of this.#clients) client.destroy();
    this.#lastId = id;
    return id;
  }
  #list(registry: number): void {
    this.#registry = registry;
    for (const [name, face, version] of this.#offers) this.say(registry, 0, word(name), text(face), word(version));
  }
}
