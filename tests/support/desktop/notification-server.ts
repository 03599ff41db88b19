import type { BusClient } from "./bus";
import { until } from "./until";

const NAME = "org.freedesktop.Notifications";
const PATH = "/org/freedesktop/Notifications";

export interface ShownNotification {
  readonly id: number;
  readonly summary: string;
  readonly body: string;
  /** Its buttons, name and label in turn. */
  readonly actions: readonly string[];
}

/** Plays the notification daemon: keeps what was shown. */
export class NotificationServer {
  /** Plasma's do not disturb. */
  readonly #daemon: { Inhibited: boolean };
  readonly #client: BusClient;
  #shown: readonly ShownNotification[] = [];
  /** Some desktops show none, and read the text as markup. */
  showsButtons = true;
  /** The button that is pressed on a notification of this title in the moment it comes. */
  pressesAtOnce: { readonly title: string; readonly button: string } | null = null;
  readonly #closed = new Set<number>();

  private constructor(client: BusClient, daemon: { Inhibited: boolean }) {
    this.#client = client;
    this.#daemon = daemon;
  }

  static async start(client: BusClient): Promise<NotificationServer> {
    const daemon = {
      Inhibited: false,
      GetCapabilities: (): readonly string[] => (server.showsButtons ? ["actions", "body"] : ["body", "body-markup"]),
      GetServerInformation: (): readonly string[] => ["rig", "test", "1.0", "1.2"],
      Notify: (_app: string, _replaces: number, _icon: string, summary: string, body: string, actions: string[]) => {
        const id = server.#shown.length + 1;
        server.#shown = [...server.#shown, { id, summary, body, actions }];
        const { pressesAtOnce } = server;
        // Right behind the answer to this call, so that the app reads both at once.
        if (summary === pressesAtOnce?.title) queueMicrotask(() => server.press(id, pressesAtOnce.button));
        return id;
      },
      CloseNotification: (id: number): void => void server.#closed.add(id),
    };
    const server = new NotificationServer(client, daemon);
    client.bus.exportInterface(daemon, PATH, {
      name: NAME,
      methods: {
        GetCapabilities: ["", "as"],
        GetServerInformation: ["", "ssss"],
        Notify: ["susssasa{sv}i", "u"],
        CloseNotification: ["u", ""],
      },
      signals: { NotificationClosed: ["uu", "id", "reason"], ActionInvoked: ["us", "id", "action_key"] },
      properties: { Inhibited: "b" },
    });
    await client.own(NAME);
    return server;
  }

  /** As it is when nobody has switched anything. */
  calm(): void {
    this.showsButtons = true;
    this.pressesAtOnce = null;
    this.setDoNotDisturb(false);
  }
  setDoNotDisturb(isOn: boolean): void {
    this.#daemon.Inhibited = isOn;
    this.#client.tellProperty(PATH, NAME, "Inhibited", "b", isOn);
  }
  get shown(): readonly ShownNotification[] {
    return this.#shown;
  }
  /** Those that were not taken off again. */
  get standing(): readonly ShownNotification[] {
    return this.#shown.filter(({ id }) => !this.#closed.has(id));
  }
  /** Presses a button of one, or, as "default", the notification itself. */
  press(id: number, button: string): void {
    this.#client.bus.sendSignal(PATH, NAME, "ActionInvoked", "us", [id, button]);
  }
  next(known = this.#shown.length): Promise<ShownNotification> {
    return until("a notification", () => this.#shown[known]);
  }
}
