import { Variant } from "../../../electron/platform/linux/dbus/encode";
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
  /** What it says when it is asked. */
  isLocked = false;
  readonly #client: BusClient;

  private constructor(client: BusClient) {
    this.#client = client;
  }

  static async start(client: BusClient): Promise<Logind> {
    const logind = new Logind(client);
    const session = (): string => SESSION_PATH;
    client.export(SESSION_PATH, SESSION, {
      properties: () => ({ LockedHint: new Variant("b", logind.isLocked) }),
    });
    client.export(ROOT, MANAGER, {
      methods: {
        // The real one answers with a file descriptor, which a socket of Node's cannot pass. Electron notes the error and goes on.
        Inhibit: {
          answer: () => {
            logind.#inhibits += 1;
            throw new Error("no file descriptors here");
          },
        },
        GetSession: { gives: "o", answer: session },
        GetSessionByPID: { gives: "o", answer: session },
      },
    });
    await client.own(NAME);
    return logind;
  }

  /** Forgets earlier apps; call before each start. */
  reset(): void {
    this.#inhibits = 0;
    this.isLocked = false;
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
    this.isLocked = isLocked;
    this.#client.tellProperty(SESSION_PATH, SESSION, "LockedHint", new Variant("b", isLocked));
  }
  suspend(): void {
    this.#client.signal(ROOT, MANAGER, "PrepareForSleep", "b", [true]);
  }
  resume(): void {
    this.#client.signal(ROOT, MANAGER, "PrepareForSleep", "b", [false]);
  }
}
