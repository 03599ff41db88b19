import type { Announcement } from "../../../shared/break-page/announcement";
import type { Clock, Reading } from "../../ports";
import { Variant } from "../linux/dbus/encode";
import type { DBusClient } from "../linux/message-bus";
import { watchBus, type OpenBus } from "../linux/watch-bus";

const NAME = "org.freedesktop.Notifications";
const PATH = "/org/freedesktop/Notifications";
/** What pressing the notification itself is called. */
const ITSELF = "default";
const URGENCY = { normal: 1, critical: 2 } as const;
const BY_THE_DESKTOP = -1;
const NEVER = 0;

/** Is told what becomes of notifications, by their numbers. */
export interface ServiceListener {
  /** Which button was pressed; `null` where it was the notification itself. */
  readonly onPressed: (id: number, button: Announcement["buttons"][number]["call"] | null) => void;
  /** It is off the screen, whoever took it off. */
  readonly onGone: (id: number) => void;
  /** The service ended, and everything it showed with it. */
  readonly onLost: () => void;
}

/**
 * The desktop's notifications by its own protocol (Linux). Nothing here waits for the service while the app stands still, as
 * Electron's own notifications do: one that hangs is waited for beside everything else, and not for long.
 */
export class NotificationService {
  #tell: (works: Reading) => void = () => {};
  #told: Reading = "unknown";
  #listener: ServiceListener | null = null;
  /** The connection that is listened on. */
  #bus: DBusClient | null = null;
  readonly #openBus: OpenBus;
  readonly #clock: Pick<Clock, "now" | "after">;

  constructor(openBus: OpenBus, clock: Pick<Clock, "now" | "after">) {
    this.#openBus = openBus;
    this.#clock = clock;
  }

  listen(listener: ServiceListener): void {
    this.#listener = listener;
  }

  /** Tells whether notifications are shown: at the start, as the service comes and goes, and by what comes of each. */
  watch(tell: (works: Reading) => void): Promise<void> {
    this.#tell = tell;
    return watchBus(() => this.#connected(), this.#clock, {
      begin: (bus) => this.#watchOn(bus),
      lost: () => this.#found("unknown"),
      none: () => this.#found(false),
    });
  }
  #watchOn(bus: DBusClient): void {
    const found = (works: boolean): void => void (bus.isOpen && this.#found(works));
    const ask = async (isThere: boolean): Promise<boolean> => {
      // One that is not there yet is not started only to be asked.
      if (!isThere) return bus.canStart(NAME);
      await bus.call(NAME, PATH, NAME, "GetServerInformation");
      return true;
    };
    bus.watchName(NAME, (isThere) => {
      if (!isThere) this.#listener?.onLost();
      void ask(isThere).then(found, () => found(false));
    });
  }

  /** Answers the number that it is taken off by; `null` where there is no bus. Rejects where the service does not show it. */
  async show(announcement: Announcement): Promise<number | null> {
    const bus = await this.#connected();
    if (bus === null) return null;
    try {
      const id = await notify(bus, announcement);
      this.#found(true);
      return id;
    } catch (error) {
      this.#found(false);
      throw error;
    }
  }
  /** Never rejects: the person may have taken it off before. */
  async takeOff(id: number): Promise<void> {
    const bus = await this.#connected();
    await bus?.call(NAME, PATH, NAME, "CloseNotification", "u", id).catch(() => {});
  }

  async #connected(): Promise<DBusClient | null> {
    const bus = await this.#openBus();
    if (bus !== null && bus !== this.#bus) {
      this.#bus = bus;
      bus.onSignal({ from: NAME, interface: NAME, member: "ActionInvoked" }, ([id, key]) => {
        const button = CALLS.find((call) => call === key);
        if (typeof id === "number" && (button !== undefined || key === ITSELF))
          this.#listener?.onPressed(id, button ?? null);
      });
      bus.onSignal({ from: NAME, interface: NAME, member: "NotificationClosed" }, ([id]) => {
        if (typeof id === "number") this.#listener?.onGone(id);
      });
    }
    return bus;
  }
  #found(works: Reading): void {
    if (works !== this.#told) this.#tell(works);
    this.#told = works;
  }
}

const CALLS = ["break:start", "break:end", "break:postpone", "break:skip"] as const;

async function notify(bus: DBusClient, { title, body, buttons, waits }: Announcement): Promise<number> {
  const found = await bus.call(NAME, PATH, NAME, "GetCapabilities");
  const can: readonly unknown[] = Array.isArray(found) ? found : [];
  const actions = can.includes("actions") ? [ITSELF, "", ...buttons.flatMap(({ call, label }) => [call, label])] : [];
  const text = can.includes("body-markup") ? escaped(body) : body;
  const hints = [
    ["urgency", new Variant("y", waits ? URGENCY.critical : URGENCY.normal)],
    ["suppress-sound", new Variant("b", true)],
    ["desktop-entry", new Variant("s", "plumbline")],
    // It may carry the person's own words, which stay in no list of the panel.
    ["transient", new Variant("b", true)],
  ];
  const expiry = waits ? NEVER : BY_THE_DESKTOP;
  const values = ["Plumbline", 0, "", title, text, actions, hints, expiry];
  const id = await bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", ...values);
  return typeof id === "number" ? id : 0;
}

/** Some desktops read the text as markup. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
