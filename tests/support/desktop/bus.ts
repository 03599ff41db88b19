import dbus, { type MessageBus } from "@homebridge/dbus-native";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { unwrapVariant } from "../../../electron/platform/linux/message-bus";

export interface StartedBus {
  readonly address: string;
  readonly stop: () => void;
}

/** A private message bus. The permissive session configuration serves as a "system" bus too. */
export async function startBus(): Promise<StartedBus> {
  const child = spawn("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`dbus-daemon ended at once (${code})`)));
    createInterface(child.stdout).once("line", resolve);
  });
  return { address, stop: () => void child.kill() };
}

/** A connection to a bus, with promises. */
export class BusClient {
  readonly bus: MessageBus;

  constructor(address: string) {
    this.bus = dbus.createClient({ busAddress: address });
    // When the daemon goes away at the end of a test, that is no error of the test.
    this.bus.connection.on("error", () => {});
  }

  call(
    destination: string,
    path: string,
    name: string,
    member: string,
    signature = "",
    ...body: unknown[]
  ): Promise<unknown> {
    const message = { destination, path, interface: name, member, ...(signature === "" ? {} : { signature, body }) };
    return new Promise((resolve, reject) => {
      this.bus.invoke(message, (error, ...values) =>
        error
          ? reject(new Error(`${member}: ${error.name} ${String(error.message)}`))
          : resolve(values.length > 1 ? values : values[0]),
      );
    });
  }

  async property(destination: string, path: string, name: string, property: string): Promise<unknown> {
    return unwrapVariant(
      await this.call(destination, path, "org.freedesktop.DBus.Properties", "Get", "ss", name, property),
    );
  }

  own(name: string): Promise<void> {
    const DO_NOT_QUEUE = 4;
    return new Promise((resolve, reject) => {
      this.bus.requestName(name, DO_NOT_QUEUE, (error, code) =>
        error || code !== 1 ? reject(new Error(`Cannot own ${name}: ${code}`)) : resolve(),
      );
    });
  }

  disown(name: string): Promise<void> {
    return new Promise((resolve, reject) =>
      this.bus.releaseName(name, (error) => (error ? reject(new Error(error.name)) : resolve())),
    );
  }

  async onSignal(name: string, member: string, listener: (body: readonly unknown[]) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.bus.addMatch(`type='signal',interface='${name}',member='${member}'`, (error) =>
        error ? reject(new Error(error.name)) : resolve(),
      );
    });
    this.bus.connection.on("message", (message) => {
      if (message.interface === name && message.member === member) listener(message.body ?? []);
    });
  }

  /** Says that a property of an interface we export has changed. */
  tellProperty(path: string, name: string, property: string, signature: string, value: unknown): void {
    this.bus.sendSignal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", [
      name,
      [[property, [signature, value]]],
      [],
    ]);
  }

  close(): void {
    this.bus.connection.end();
  }
}
