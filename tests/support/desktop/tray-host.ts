import { z } from "zod";
import { Variant } from "../../../electron/platform/linux/dbus/encode";
import type { BusClient } from "./bus";
import { until } from "./until";

const WATCHER = "org.kde.StatusNotifierWatcher";
const WATCHER_PATH = "/StatusNotifierWatcher";
const ITEM = "org.kde.StatusNotifierItem";
const MENU = "com.canonical.dbusmenu";

export interface TrayItem {
  readonly service: string;
  readonly path: string;
}
export interface MenuEntry {
  readonly id: number;
  readonly label: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly children: readonly MenuEntry[];
}

const node = z.tuple([z.number(), z.map(z.string(), z.unknown()), z.array(z.unknown())]);

/** Plays the panel: owns the watcher's name, so that Electron's tray registers an item, and reads and clicks its menu. */
export class TrayHost {
  #items: readonly TrayItem[] = [];
  #isThere = false;
  readonly #client: BusClient;

  private constructor(client: BusClient) {
    this.#client = client;
  }

  static prepare(client: BusClient): TrayHost {
    const host = new TrayHost(client);
    client.export(WATCHER_PATH, WATCHER, {
      properties: () => ({
        ProtocolVersion: new Variant("i", 0),
        IsStatusNotifierHostRegistered: new Variant("b", true),
        RegisteredStatusNotifierItems: new Variant("as", []),
      }),
      methods: {
        RegisterStatusNotifierItem: {
          answer: ([given], sender) => {
            const name = String(given);
            const isPath = name.startsWith("/");
            host.#add(isPath ? { service: sender, path: name } : { service: name, path: "/StatusNotifierItem" });
          },
        },
        RegisterStatusNotifierHost: { answer: () => {} },
      },
    });
    return host;
  }

  /** Puts the panel on the bus, or takes it off: a desktop may have none, or get one later. */
  async appear(): Promise<void> {
    if (this.#isThere) return;
    await this.#client.own(WATCHER);
    this.#isThere = true;
  }
  async vanish(): Promise<void> {
    await this.#client.disown(WATCHER);
    this.#isThere = false;
    this.#items = [];
  }

  get count(): number {
    return this.#items.length;
  }
  /** The newest item, once there is one. */
  item(): Promise<TrayItem> {
    return until("a tray item", () => this.#items.at(-1));
  }
  property(item: TrayItem, name: string): Promise<unknown> {
    return this.#client.property(item.service, item.path, ITEM, name);
  }
  /** What a left click on the icon does. */
  async activate(item: TrayItem): Promise<void> {
    await this.#client.call(item.service, item.path, ITEM, "Activate", "ii", 0, 0);
  }

  async menu(item: TrayItem): Promise<readonly MenuEntry[]> {
    const path = z.string().parse(await this.property(item, "Menu"));
    const layout = await this.#client.call(item.service, path, MENU, "GetLayout", "iias", 0, -1, []);
    return entryOf(z.tuple([z.number(), z.unknown()]).parse(layout)[1]).children;
  }
  async labels(item: TrayItem): Promise<readonly string[]> {
    return (await this.menu(item)).filter(({ type }) => type !== "separator").map(({ label }) => label);
  }
  /** Clicks the entry with a label, wherever in the menu it is. */
  async click(item: TrayItem, label: string): Promise<void> {
    const all = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
      entries.flatMap((each) => [each, ...all(each.children)]);
    const entries = all(await this.menu(item));
    const entry = entries.find((each) => each.label === label);
    if (entry === undefined)
      throw new Error(`No entry "${label}" among ${entries.map((each) => each.label).join(", ")}`);
    const path = z.string().parse(await this.property(item, "Menu"));
    await this.#client.call(item.service, path, MENU, "Event", "isvu", entry.id, "clicked", new Variant("s", ""), 0);
  }

  #add(item: TrayItem): void {
    this.#items = [...this.#items, item];
    // An item goes with whoever has brought it.
    this.#client.watchName(item.service, (isThere) => {
      if (!isThere) this.#items = this.#items.filter(({ service }) => service !== item.service);
    });
    this.#client.signal(WATCHER_PATH, WATCHER, "StatusNotifierItemRegistered", "s", [item.service + item.path]);
  }
}

function entryOf(raw: unknown): MenuEntry {
  const [id, properties, children] = node.parse(raw);
  const known = z
    .object({ label: z.string().default(""), type: z.string().default("standard"), enabled: z.boolean().default(true) })
    .parse(Object.fromEntries(properties));
  return { id, ...known, children: children.map((child) => entryOf(child)) };
}
