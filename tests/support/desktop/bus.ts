import dbus, { type MessageBus } from "@homebridge/dbus-native";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

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
    return plain(await this.call(destination, path, "org.freedesktop.DBus.Properties", "Get", "ss", name, property));
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

  close(): void {
    this.bus.connection.end();
  }
}

/** The library gives a variant as [signature tree, [value]]; this is the value. */
export function plain(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[0]) || !Array.isArray(value[1])) return value;
  const [signature]: unknown[] = value[0];
  return typeof signature === "object" && signature !== null && "type" in signature ? value[1][0] : value;
}
