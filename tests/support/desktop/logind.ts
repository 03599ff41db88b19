import type { BusClient } from "./bus";
import { until } from "./until";

const NAME = "org.freedesktop.login1";
const MANAGER = "org.freedesktop.login1.Manager";
const ROOT = "/org/freedesktop/login1";

/** Plays the part of systemd's logind on a bus that the app takes for the system's. */
export class Logind {
  #inhibits = 0;
  readonly #client: BusClient;

  private constructor(client: BusClient) {
    this.#client = client;
  }

  static async start(client: BusClient): Promise<Logind> {
    const logind = new Logind(client);
    const manager = {
      // The real one answers with a file descriptor, which the library cannot pass. Electron notes the error and goes on.
      Inhibit: (): never => {
        logind.#inhibits += 1;
        throw Object.assign(new Error("no file descriptors here"), {
          dbusName: "org.freedesktop.DBus.Error.NotSupported",
        });
      },
    };
    client.bus.exportInterface(manager, ROOT, {
      name: MANAGER,
      methods: { Inhibit: ["ssss", "h"] },
      signals: { PrepareForSleep: ["b", "start"] },
      properties: {},
    });
    await client.own(NAME);
    return logind;
  }

  /** Forgets earlier apps; call before each start. */
  reset(): void {
    this.#inhibits = 0;
  }
  /** Electron asks for its inhibitor right after it has subscribed; a signal sent before is lost. */
  async ready(): Promise<void> {
    await until("the app to listen for sleep", () => this.#inhibits > 0);
  }
  suspend(): void {
    this.#client.bus.sendSignal(ROOT, MANAGER, "PrepareForSleep", "b", [true]);
  }
  resume(): void {
    this.#client.bus.sendSignal(ROOT, MANAGER, "PrepareForSleep", "b", [false]);
  }
}
