import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { busSockets } from "../../../electron/platform/linux/dbus/address";
import type { Variant } from "../../../electron/platform/linux/dbus/encode";
import { MESSAGE, type Incoming } from "../../../electron/platform/linux/dbus/message";
import { DBusWire } from "../../../electron/platform/linux/dbus/wire";
import { systemClock } from "../../../electron/platform/clock";
import { UTC } from "../../../shared/time/now";
import { DBusConnection } from "../../../electron/platform/linux/message-bus";

export interface StartedBus {
  readonly address: string;
  readonly stop: () => void;
}

/**
 * A private message bus. The permissive session configuration serves as a "system" bus too. With a configuration file of
 * one's own it need not start whatever the machine has.
 */
export async function startBus(config?: string): Promise<StartedBus> {
  const kind = config === undefined ? "--session" : `--config-file=${config}`;
  const child = spawn("dbus-daemon", [kind, "--nofork", "--nopidfile", "--print-address=1"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`dbus-daemon ended at once (${code})`)));
    createInterface(child.stdout).once("line", resolve);
  });
  return { address, stop: () => void child.kill() };
}

/** A method of ours: the types of its values and of its answer, and what it does. */
export interface Method {
  readonly takes?: string;
  readonly gives?: string;
  readonly answer: (body: readonly unknown[], sender: string) => unknown;
}
/** An interface of ours: methods, and properties with their types as they are now. */
export interface Exported {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly properties?: () => Readonly<Record<string, Variant>>;
}

const PROPERTIES = "org.freedesktop.DBus.Properties";
const DO_NOT_QUEUE = 4;
/** Pictures of icons come over it too. */
const MOST_BODY = 1024 * 1024;

/** A connection to a bus as the app has it, that can offer services too. */
export class BusClient extends DBusConnection {
  readonly #wire: DBusWire;
  readonly #exported = new Map<string, Exported>();
  /** While it is set, calls are taken and never answered. */
  isSilent = false;

  private constructor(wire: DBusWire) {
    super(wire);
    this.#wire = wire;
    wire.onCall((call) => this.#answer(call));
  }

  static async connect(address: string): Promise<BusClient> {
    const [socket = ""] = busSockets("session", { DBUS_SESSION_BUS_ADDRESS: address }, 0);
    return new BusClient(await DBusWire.open(socket, { after: systemClock(() => UTC).after, mostBody: MOST_BODY }));
  }

  export(path: string, name: string, exported: Exported): void {
    this.#exported.set(`${path} ${name}`, exported);
  }
  async own(name: string): Promise<void> {
    const code = await this.#ask("RequestName", "su", name, DO_NOT_QUEUE);
    if (code !== 1) throw new Error(`Cannot own ${name}: ${String(code)}`);
  }
  async disown(name: string): Promise<void> {
    await this.#ask("ReleaseName", "s", name);
  }
  /** Sends a signal to everyone, or to one connection alone, whether it has asked for it or not. */
  signal(path: string, name: string, member: string, signature: string, body: readonly unknown[], to?: string): void {
    const direct = to === undefined ? {} : { destination: to };
    this.#wire.post({ type: MESSAGE.signal, path, interface: name, member, signature, body, ...direct });
  }
  /** Says that a property of an interface has changed. */
  tellProperty(path: string, name: string, property: string, value: Variant, to?: string): void {
    const body = [name, [[property, value]], []];
    this.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", body, to);
  }
  close(): void {
    this.#wire.close();
  }

  #answer(call: Incoming): void {
    if (this.isSilent) return;
    const { path, interface: name, member, body, sender } = call;
    if (name === PROPERTIES) return this.#answerProperty(call);
    const method = this.#exported.get(`${path} ${name}`)?.methods?.[member];
    if (method === undefined) return this.#wire.refuse(call);
    const { gives = "", answer } = method;
    try {
      const value = answer(body, sender);
      this.#reply(call, gives, gives === "" ? [] : gives === "ssss" && Array.isArray(value) ? value : [value]);
    } catch {
      this.#wire.refuse(call, "org.freedesktop.DBus.Error.NotSupported");
    }
  }
  #answerProperty(call: Incoming): void {
    const [name, property] = call.body;
    const properties = this.#exported.get(`${call.path} ${String(name)}`)?.properties?.() ?? {};
    if (call.member === "GetAll") return this.#reply(call, "a{sv}", [Object.entries(properties)]);
    const value = properties[String(property)];
    if (value === undefined) return this.#wire.refuse(call, "org.freedesktop.DBus.Error.UnknownProperty");
    this.#reply(call, "v", [value]);
  }
  #reply({ serial, sender }: Incoming, signature: string, body: readonly unknown[]): void {
    this.#wire.post({ type: MESSAGE.answer, answerTo: serial, destination: sender, signature, body });
  }
  #ask(member: string, signature: string, ...body: unknown[]): Promise<unknown> {
    return this.call(
      "org.freedesktop.DBus",
      "/org/freedesktop/DBus",
      "org.freedesktop.DBus",
      member,
      signature,
      ...body,
    );
  }
}
