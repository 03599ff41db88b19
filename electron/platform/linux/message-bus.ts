import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { busSockets, type BusKind } from "./dbus/address";
import { MESSAGE, type Incoming } from "./dbus/message";
import { DAEMON, DBusWire } from "./dbus/wire";

/** A signal, and the well-known name of the service it is of. From anyone else the same words are nothing to us. */
export interface SignalName {
  readonly from: string;
  readonly interface: string;
  readonly member: string;
  /** Only those whose first value is this text. */
  readonly first?: string;
}
/** A call to us, and the well-known name of the only service that may make it. */
export interface CallName {
  readonly from: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
}
type Hear = (body: readonly unknown[], path: string) => void;
interface Listener extends SignalName {
  readonly hear: Hear;
}
type Tell = (isThere: boolean) => void;

const PROPERTIES = "org.freedesktop.DBus.Properties";
/** A service that has not answered by then is taken for one that will not. */
const ANSWER_WITHIN: Ms = 5 * SECOND;

/**
 * A connection to a message bus of the desktop (Linux). Everything comes by signals; nothing is polled.
 *
 * Anyone on a bus may send us any signal, on the system's bus every user of the machine. So each is believed only from the
 * owner of the name it should come from, as the bus itself tells who that is.
 */
export class DBusConnection {
  readonly #wire: DBusWire;
  #listeners: readonly Listener[] = [];
  /** Who owns each name that is followed: its address on the bus, empty where nobody does, `null` before it is known. */
  readonly #owners = new Map<string, string | null>();
  #callers: readonly (CallName & { readonly hear: (body: readonly unknown[]) => void })[] = [];
  #watchers: readonly { readonly name: string; readonly tell: Tell }[] = [];
  #ends: readonly (() => void)[] = [];

  constructor(wire: DBusWire) {
    this.#wire = wire;
    wire.onSignal((signal) => this.#hear(signal));
    wire.onCall((call) => this.#take(call));
    wire.onEnd(() => this.#end());
  }

  /** `null` where there is no such bus, or it does not answer. Never throws. */
  static async open(kind: BusKind, after: Clock["after"]): Promise<DBusConnection | null> {
    if (process.platform !== "linux") return null;
    for (const socket of busSockets(kind, process.env, process.getuid?.() ?? 0)) {
      const wire = await DBusWire.open(socket, { after }).catch(() => null);
      if (wire !== null) return new DBusConnection(wire);
    }
    return null;
  }

  get isOpen(): boolean {
    return this.#wire.isOpen;
  }

  /** Our own address on the bus, by which we can be called. */
  get address(): string {
    return this.#wire.name;
  }

  /** Tells once that the connection has ended, behind all else that this is told by. */
  onEnd(tell: () => void): void {
    if (this.isOpen) this.#ends = [...this.#ends, tell];
    else tell();
  }

  /** Calls a method. Rejects when nobody answers to that name, or not in time. */
  async call(
    to: string,
    path: string,
    name: string,
    member: string,
    signature = "",
    ...body: unknown[]
  ): Promise<unknown> {
    const call = { destination: to, path, interface: name, member, signature, body };
    const values = await this.#wire.call(call, ANSWER_WITHIN);
    return values.length > 1 ? values : values[0];
  }

  property(to: string, path: string, name: string, property: string): Promise<unknown> {
    return this.call(to, path, PROPERTIES, "Get", "ss", name, property);
  }

  /** Whether somebody answers to a name now. */
  async hasOwner(name: string): Promise<boolean> {
    return (await this.#daemon("NameHasOwner", name)) === true;
  }
  /** Whether the bus would start a service of that name as soon as it is called. */
  async canStart(name: string): Promise<boolean> {
    const names = await this.#daemon("ListActivatableNames");
    return Array.isArray(names) && names.includes(name);
  }

  /** Tells whether somebody answers to a name: now, and whenever that changes. */
  watchName(name: string, tell: Tell): void {
    this.#watchers = [...this.#watchers, { name, tell }];
    const owner = this.#owners.get(name);
    if (typeof owner === "string") tell(owner !== "");
    else this.#follow(name);
  }

  onSignal(signal: SignalName, hear: Hear): void {
    const { from, interface: name, member, first } = signal;
    this.#listeners = [...this.#listeners, { ...signal, hear }];
    this.#follow(from);
    const filter = first === undefined ? "" : `,arg0='${first}'`;
    this.#match(`type='signal',sender='${from}',interface='${name}',member='${member}'${filter}`);
  }

  /** Tells the properties of an interface that its service says have changed, wherever in the service it is. */
  onProperties(from: string, name: string, hear: (changed: ReadonlyMap<string, unknown>, path: string) => void): void {
    this.onSignal(
      { from, interface: PROPERTIES, member: "PropertiesChanged", first: name },
      ([, changed], path) => void (isNamed(changed) && hear(changed, path)),
    );
  }

  /** Takes calls of a service to us. Anyone else who makes them is refused. */
  onCall(call: CallName, hear: (body: readonly unknown[]) => void): void {
    this.#callers = [...this.#callers, { ...call, hear }];
    this.#follow(call.from);
  }

  #take(call: Incoming): void {
    const taker = this.#callers.find(
      (each) =>
        each.path === call.path &&
        each.interface === call.interface &&
        each.member === call.member &&
        this.#owners.get(each.from) === call.sender,
    );
    if (taker === undefined) return this.#wire.refuse(call);
    if (call.wantsAnswer) this.#wire.post({ type: MESSAGE.answer, answerTo: call.serial, destination: call.sender });
    taker.hear(call.body);
  }
  #end(): void {
    for (const name of [...this.#owners.keys()]) this.#owned(name, "");
    for (const tell of this.#ends) tell();
  }
  #hear(signal: Incoming): void {
    const { interface: name, member, sender, path } = signal;
    // Nobody but the bus itself can speak in its name.
    if (sender === DAEMON.destination && member === "NameOwnerChanged") {
      const [changed, , owner] = signal.body;
      return this.#owned(String(changed), String(owner));
    }
    const listeners = this.#listeners.filter(
      (each) => each.interface === name && each.member === member && this.#owners.get(each.from) === sender,
    );
    if (listeners.length === 0) return;
    const { body } = signal;
    for (const { first, hear } of listeners) if (first === undefined || body[0] === first) hear(body, path);
  }

  /** From here on it is known who owns a name. */
  #follow(name: string): void {
    if (this.#owners.has(name)) return;
    this.#owners.set(name, null);
    this.#match(`type='signal',sender='${DAEMON.destination}',member='NameOwnerChanged',arg0='${name}'`);
    const told = (owner: unknown): void => {
      // What was told meanwhile is newer.
      if (this.#owners.get(name) === null) this.#owned(name, typeof owner === "string" ? owner : "");
    };
    this.#daemon("GetNameOwner", name).then(told, () => told(""));
  }
  #owned(name: string, owner: string): void {
    if (!this.#owners.has(name) || this.#owners.get(name) === owner) return;
    this.#owners.set(name, owner);
    for (const watcher of this.#watchers) if (watcher.name === name) watcher.tell(owner !== "");
  }

  #match(rule: string): void {
    // Refused only where there are thousands of them.
    this.#daemon("AddMatch", rule).catch(() => {});
  }
  #daemon(member: string, ...body: readonly string[]): Promise<unknown> {
    const { destination, path, interface: name } = DAEMON;
    return this.call(destination, path, name, member, "s".repeat(body.length), ...body);
  }
}

/** What a connection can be asked: all that whoever watches the desktop knows of it. */
export type DBusClient = Pick<DBusConnection, keyof DBusConnection>;

/** One connection for everyone who asks; another is tried for where there was none, or it has ended. */
export function sharedBus(kind: BusKind, after: Clock["after"]): () => Promise<DBusConnection | null> {
  let opening: Promise<DBusConnection | null> = Promise.resolve(null);
  return () => {
    opening = opening.then((bus) => (bus?.isOpen === true ? bus : DBusConnection.open(kind, after)));
    return opening;
  };
}

const isNamed = (value: unknown): value is ReadonlyMap<string, unknown> =>
  value instanceof Map && [...value.keys()].every((key) => typeof key === "string");
