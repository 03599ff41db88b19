import type { Ports } from "../../../electron/app/ports";
import type { OpenStore } from "../../../electron/storage/documents/electron-store";
import { openConf } from "../open-conf";
import type { Windowing } from "../../../shared/diagnostics/windowing";
import { temporaryFolder } from "../temporary-folder";
import { FakeClock, FakeZone } from "./clock";
import { FakeSenses } from "./desktop";
import { FakeCalendars, FakeDialogs, FakeForeignFiles, FakePrinter } from "./dialogs";
import { FakeFaults } from "./faults";
import { FakeGate } from "./gate";
import { FakeNotifier } from "./notifier";
import { FakePresence } from "./presence";
import { FakeChimes, FakeDecoder } from "./sound";
import { FakeEvents, FakeNotifications, FakeSystem, FakeTrayIcon } from "./system";
import { FakeVoice } from "./voice";
import { FakeBreakPages, FakeMainWindow } from "./windows";

/** A disk that takes no document any more, once a test says so. */
class FakeDisk {
  isFull = false;
  readonly openStore: OpenStore = (folder, name, write) =>
    openConf(folder, name, (whole) => (this.isFull ? Promise.resolve({ ok: false, errno: "ENOSPC" }) : write(whole)));
}

interface Overrides {
  readonly folder?: string;
  readonly clock?: FakeClock;
  readonly system?: FakeSystem;
  readonly folderRefusal?: string;
  readonly windowing?: Windowing;
  readonly languages?: Partial<Ports["languages"]>;
}

/** A fake of everything that the app is made of, in a folder of the test's own. */
export function fakePorts(over: Overrides = {}) {
  const { folder = temporaryFolder(), clock = new FakeClock(), system = new FakeSystem() } = over;
  /** What was seen and heard, in order. */
  const did: string[] = [];
  const disk = new FakeDisk();
  const pages = new FakeBreakPages(did);
  const notifier = new FakeNotifier();
  const chimes = new FakeChimes(did);
  const voice = new FakeVoice();
  const calendars = new FakeCalendars();
  const foreign = new FakeForeignFiles();
  const decoder = new FakeDecoder();
  return {
    folder,
    folderRefusal: over.folderRefusal ?? null,
    clock,
    did,
    disk,
    pages,
    notifier,
    chimes,
    voice,
    calendars,
    foreign,
    foreignFiles: foreign,
    readDaysOff: calendars.read,
    decoder,
    openStore: disk.openStore,
    presence: new FakePresence(clock),
    zone: new FakeZone(clock),
    languages: {
      systemLanguages: ["en-GB"],
      region: "en-GB",
      forced: undefined,
      load: () => Promise.resolve({}),
      ...over.languages,
    },
    gate: new FakeGate(),
    mainWindow: new FakeMainWindow(did),
    breaks: { openPages: pages.open, notifier },
    sound: { player: chimes, decoder, openVoice: () => voice },
    reportPage: new FakePrinter(),
    notifications: new FakeNotifications(),
    dialogs: new FakeDialogs(),
    system,
    tray: new FakeTrayIcon(did),
    senses: new FakeSenses(),
    windowing: over.windowing ?? "x11",
    events: new FakeEvents(),
    faults: new FakeFaults(),
  } satisfies Ports & Readonly<Record<string, unknown>>;
}
