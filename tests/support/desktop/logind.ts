import type { BusClient } from "./bus";
import { until } from "./until";

const NAME = "org.freedesktop.login1";
const MANAGER = "org.freedesktop.login1.Manager";
const SESSION = "org.freedesktop.login1.Session";
const SESSION_PATH = "/org/freedesktop/login1/session/_31";
const ROOT = "/org/freedesktop/login1";

/** Plays the part of systemd's logind on a bus that the app takes for the system's. */
export class Logind {
  #inhibits = 0;
  readonly #session = { LockedHint: false };
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
      GetSession: (): string => SESSION_PATH,
      GetSessionByPID: (): string => SESSION_PATH,
    };
    client.bus.exportInterface(logind.#session, SESSION_PATH, {
      name: SESSION,
      methods: {},
      signals: {},
      properties: { LockedHint: "b" },
    });
    client.bus.exportInterface(manager, ROOT, {
      name: MANAGER,
      methods: { Inhibit: ["ssss", "h"], GetSession: ["s", "o"], GetSessionByPID: ["u", "o"] },
      signals: { PrepareForSleep: ["b", "start"] },
      properties: {},
    });
    await client.own(NAME);
    return logind;
  }

  /** Forgets earlier apps; call before each start. */
  reset(): void {
    this.#inhibits = 0;
    this.#session.LockedHint = false;
  }
  /** Electron asks for its inhibitor right after it has subscribed; a signal sent before is lost. */
  async ready(): Promise<void> {
    await until("the app to listen for sleep", () => this.#inhibits > 0);
  }
  lock(): void {
    this.#setLocked(true);
  }
  unlock(): void {
    this.#setLocked(false);
  }
  /** As the real one: the hint changes, and that it did is told. */
  #setLocked(isLocked: boolean): void {
    this.#session.LockedHint = isLocked;
    this.#client.tellProperty(SESSION_PATH, SESSION, "LockedHint", "b", isLocked);
  }
  suspend(): void {
    this.#client.bus.sendSignal(ROOT, MANAGER, "PrepareForSleep", "b", [true]);
  }
  resume(): void {
    this.#client.bus.sendSignal(ROOT, MANAGER, "PrepareForSleep", "b", [false]);
  }
}
