import type { Announcement } from "../../../shared/break-page/announcement";
import type { Notifier, Pressed } from "../../ports";
import { DBusConnection, type DBusClient } from "../linux/message-bus";

const NAME = "org.freedesktop.Notifications";
const PATH = "/org/freedesktop/Notifications";
/** What pressing the notification itself is called. */
const ITSELF = "default";
const URGENCY = { normal: 1, critical: 2 } as const;
const BY_THE_DESKTOP = -1;
const NEVER = 0;

/**
 * Notifications with buttons, by the desktop's own protocol (Linux). Where the desktop shows no buttons it is asked for none.
 * One after the other: each waits until the one before is shown, or its number would not be known to take it off by.
 */
export class DBusNotifier implements Notifier {
  #bus: DBusClient | null = null;
  #shown = 0;
  #tell: Pressed = () => {};
  #turn: Promise<void> = Promise.resolve();
  readonly #openBus: () => Promise<DBusClient | null>;

  constructor(openBus: () => Promise<DBusClient | null> = () => DBusConnection.open("session")) {
    this.#openBus = openBus;
  }

  show(announcement: Announcement, tell: Pressed): void {
    this.#next(async (bus) => {
      await this.#takeOff(bus);
      this.#tell = tell;
      this.#shown = await notify(bus, announcement);
    });
  }
  close(): void {
    this.#next((bus) => this.#takeOff(bus));
  }

  #next(act: (bus: DBusClient) => Promise<void>): void {
    this.#turn = this.#turn
      .then(async () => {
        const bus = (this.#bus ??= await this.#open());
        if (bus !== null) await act(bus);
      })
      .catch((error: unknown) => console.warn(`notification: ${String(error)}`));
  }

  async #open(): Promise<DBusClient | null> {
    const bus = await this.#openBus();
    bus?.onSignal({ interface: NAME, member: "ActionInvoked" }, ([id, key]) => {
      // Pressed in the moment it came, its number may still have to be taken in.
      void this.#turn.then(() => this.#press(id, key));
    });
    return bus;
  }
  #press(id: unknown, key: unknown): void {
    if (id !== this.#shown) return;
    const button = CALLS.find((call) => call === key);
    if (button !== undefined) this.#tell(button);
    else if (key === ITSELF) this.#tell(null);
  }

  async #takeOff(bus: DBusClient): Promise<void> {
    const id = this.#shown;
    this.#shown = 0;
    // The person may have taken it off before.
    if (id !== 0) await bus.call(NAME, PATH, NAME, "CloseNotification", "u", id).catch(() => {});
  }
}

const CALLS = ["break:start", "break:end", "break:postpone", "break:skip"] as const;

async function notify(bus: DBusClient, { title, body, buttons, waits }: Announcement): Promise<number> {
  const found = await bus.call(NAME, PATH, NAME, "GetCapabilities");
  const can: readonly unknown[] = Array.isArray(found) ? found : [];
  const actions = can.includes("actions") ? [ITSELF, "", ...buttons.flatMap(({ call, label }) => [call, label])] : [];
  const text = can.includes("body-markup") ? escaped(body) : body;
  const hints = [
    ["urgency", ["y", waits ? URGENCY.critical : URGENCY.normal]],
    ["suppress-sound", ["b", true]],
    ["desktop-entry", ["s", "plumbline"]],
  ];
  const expiry = waits ? NEVER : BY_THE_DESKTOP;
  const values = ["Plumbline", 0, "", title, text, actions, hints, expiry];
  const id = await bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", ...values);
  return typeof id === "number" ? id : 0;
}

/** Some desktops read the text as markup. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
