import type { Message, MessageBus } from "@homebridge/dbus-native";

export type BusKind = "session" | "system";
/** What a signal is told apart by; with `first`, only those whose first argument is that text reach us at all. */
export interface SignalName {
  readonly interface: string;
  readonly member: string;
  readonly first?: string;
}

const DAEMON = "org.freedesktop.DBus";
const PROPERTIES = "org.freedesktop.DBus.Properties";

/**
 * A connection to a message bus of the desktop (Linux). Everything comes by signals; nothing is polled.
 *
 * The library is loaded with the first connection, after the tray is up.
 */
export class DBusConnection {
  readonly #bus: MessageBus;
  #listeners: readonly ((message: Message) => void)[] = [];

  private constructor(bus: MessageBus) {
    this.#bus = bus;
    bus.connection.on("message", (message) => {
      for (const listener of this.#listeners) listener(message);
    });
  }

  /** `null` where there is no such bus, or it does not answer. Never throws. */
  static async open(kind: BusKind): Promise<DBusConnection | null> {
    const address = addressOf(kind);
    if (process.platform !== "linux" || address === null) return null;
    const { default: dbus } = await import("@homebridge/dbus-native");
    return new Promise((resolve) => {
      const client = dbus.createClient({ busAddress: address });
      const bus = new DBusConnection(client);
      client.connection.on("error", () => resolve(null));
      void bus.hasOwner(DAEMON).then(() => resolve(bus));
    });
  }

  /** Calls a method. Rejects when nobody answers to that name. */
  call(to: string, path: string, name: string, member: string, signature = "", ...body: unknown[]): Promise<unknown> {
    const call = { destination: to, path, interface: name, member, ...(signature === "" ? {} : { signature, body }) };
    return new Promise((resolve, reject) => {
      this.#bus.invoke(call, (error, ...values) => {
        if (error === null || error === undefined) resolve(values.length > 1 ? values : values[0]);
        else reject(new Error(`${member}: ${error.name}`));
      });
    });
  }

  async property(to: string, path: string, name: string, property: string): Promise<unknown> {
    return unwrapVariant(await this.call(to, path, PROPERTIES, "Get", "ss", name, property));
  }

  async hasOwner(name: string): Promise<boolean> {
    return (await this.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameHasOwner", "s", name)) === true;
  }

  /** Tells whether somebody answers to a name: now, and whenever that changes. */
  watchName(name: string, tell: (isThere: boolean) => void): void {
    this.#listeners = [
      ...this.#listeners,
      ({ interface: from, member, body }) => {
        if (from === DAEMON && member === "NameOwnerChanged" && body?.[0] === name) tell(body[2] !== "");
      },
    ];
    this.#match(`type='signal',sender='${DAEMON}',member='NameOwnerChanged',arg0='${name}'`);
    void this.hasOwner(name).then(tell);
  }

  onSignal(
    { interface: name, member, first }: SignalName,
    listener: (body: readonly unknown[], path: string) => void,
  ): void {
    this.#listeners = [
      ...this.#listeners,
      ({ interface: from, member: said, body = [], path = "" }) => {
        if (from === name && said === member && (first === undefined || body[0] === first)) listener(body, path);
      },
    ];
    const filter = first === undefined ? "" : `,arg0='${first}'`;
    this.#match(`type='signal',interface='${name}',member='${member}'${filter}`);
  }

  /** Tells the properties of an interface that changed, wherever on the bus it is. */
  onProperties(name: string, listener: (changed: ReadonlyMap<string, unknown>, path: string) => void): void {
    this.onSignal({ interface: PROPERTIES, member: "PropertiesChanged", first: name }, ([, changed], path) => {
      if (Array.isArray(changed)) listener(entriesOf(changed), path);
    });
  }

  #match(rule: string): void {
    this.#bus.addMatch(rule, () => {});
  }
}

/** What a connection can be asked: all that whoever watches the desktop knows of it. */
export type DBusClient = Pick<DBusConnection, keyof DBusConnection>;

function addressOf(kind: BusKind): string | null {
  const given = process.env[kind === "session" ? "DBUS_SESSION_BUS_ADDRESS" : "DBUS_SYSTEM_BUS_ADDRESS"];
  if (given !== undefined && given !== "") return given;
  const runtime = process.env["XDG_RUNTIME_DIR"];
  if (kind === "system") return "unix:path=/run/dbus/system_bus_socket";
  return runtime === undefined ? null : `unix:path=${runtime}/bus`;
}

const entriesOf = (pairs: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(pairs.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), unwrapVariant(pair[1])] as const] : [])));

/** The library gives a variant as [signature tree, [value]]; this is the value. */
export function unwrapVariant(value: unknown): unknown {
  const [signatures, values] = listOf(value);
  const [signature] = listOf(signatures);
  const isVariant = typeof signature === "object" && signature !== null && "type" in signature;
  return isVariant ? listOf(values)[0] : value;
}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
