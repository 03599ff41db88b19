import { z } from "zod";
import { Variant } from "../../../electron/platform/linux/dbus/encode";
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
  /** Whether it is gone from the panel's list once it was seen. */
  readonly isTransient: boolean;
}

const NOTIFY = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.map(z.string(), z.unknown()),
  z.number(),
]);

/** Plays the notification daemon: keeps what was shown. */
export class NotificationServer {
  /** Plasma's do not disturb. */
  #isInhibited = false;
  #isThere = true;
  readonly #client: BusClient;
  #shown: readonly ShownNotification[] = [];
  /** Some desktops show none, and read the text as markup. */
  showsButtons = true;
  /** The button that is pressed on a notification of this title in the moment it comes. */
  pressesAtOnce: { readonly title: string; readonly button: string } | null = null;
  readonly #closed = new Set<number>();

  private constructor(client: BusClient) {
    this.#client = client;
  }

  static async start(client: BusClient): Promise<NotificationServer> {
    const server = new NotificationServer(client);
    client.export(PATH, NAME, {
      properties: () => ({ Inhibited: new Variant("b", server.#isInhibited) }),
      methods: {
        GetCapabilities: {
          gives: "as",
          answer: () => (server.showsButtons ? ["actions", "body"] : ["body", "body-markup"]),
        },
        GetServerInformation: { gives: "ssss", answer: () => ["rig", "test", "1.0", "1.2"] },
        Notify: { gives: "u", answer: (body) => server.#show(NOTIFY.parse(body)) },
        CloseNotification: { answer: ([id]) => void server.#closed.add(Number(id)) },
      },
    });
    await client.own(NAME);
    return server;
  }

  /** As it is when nobody has switched anything. */
  calm(): void {
    this.#client.isSilent = false;
    this.showsButtons = true;
    this.pressesAtOnce = null;
    this.setDoNotDisturb(false);
  }
  setDoNotDisturb(isOn: boolean): void {
    this.#isInhibited = isOn;
    this.#client.tellProperty(PATH, NAME, "Inhibited", new Variant("b", isOn));
  }
  /** Takes calls and answers none from now on, as a daemon that hangs. */
  hang(): void {
    this.#client.isSilent = true;
  }
  get shown(): readonly ShownNotification[] {
    return this.#shown;
  }
  /** Those that were not taken off again. */
  get standing(): readonly ShownNotification[] {
    return this.#shown.filter(({ id }) => !this.#closed.has(id));
  }
  /** The person takes one off the screen, or its time is over. */
  dismiss(id: number): void {
    this.#closed.add(id);
    this.#client.signal(PATH, NAME, "NotificationClosed", "uu", [id, 2]);
  }
  /** Ends as a service, and begins again. */
  async vanish(): Promise<void> {
    await this.#client.disown(NAME);
    this.#isThere = false;
  }
  async appear(): Promise<void> {
    if (this.#isThere) return;
    await this.#client.own(NAME);
    this.#isThere = true;
  }
  /** Presses a button of one, or, as "default", the notification itself. */
  press(id: number, button: string): void {
    this.#client.signal(PATH, NAME, "ActionInvoked", "us", [id, button]);
  }
  next(known = this.#shown.length): Promise<ShownNotification> {
    return until("a notification", () => this.#shown[known]);
  }

  #show([, , , summary, body, actions, hints]: z.infer<typeof NOTIFY>): number {
    const id = this.#shown.length + 1;
    this.#shown = [...this.#shown, { id, summary, body, actions, isTransient: hints.get("transient") === true }];
    const { pressesAtOnce } = this;
    // Right behind the answer to this call, so that the app reads both at once.
    if (summary === pressesAtOnce?.title) queueMicrotask(() => this.press(id, pressesAtOnce.button));
    return id;
  }
}
