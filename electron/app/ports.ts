import type { LocalizationParts } from "./app-localization";
import type {
  AppEvents,
  ChimePlayer,
  Clock,
  DesktopSenses,
  Dialogs,
  Faults,
  Gate,
  MainWindow,
  Notifier,
  OpenBreakPages,
  PresenceSource,
  ReadDaysOff,
  ReportPrinter,
  SimpleNotifications,
  SoundDecoder,
  SpeakingVoice,
  System,
  TrayIcon,
  ZoneWatch,
} from "../ports";
import type { Windowing } from "../../shared/diagnostics/windowing";
import type { ForeignFiles } from "../platform/foreign-files";
import type { OpenStore } from "../storage/documents/electron-store";

/** Everything the app is made of that is not the app: the system it runs on, or a test's fakes of it. */
export interface Ports {
  /** The person's folder. */
  readonly folder: string;
  /** Why nothing can be kept there, such as EROFS; `null` where all can. */
  readonly folderRefusal: string | null;
  readonly openStore: OpenStore;
  readonly clock: Clock;
  readonly zone: ZoneWatch;
  readonly presence: PresenceSource;
  readonly languages: Omit<LocalizationParts, "choice" | "zone">;
  readonly gate: Gate;
  readonly mainWindow: MainWindow;
  readonly breaks: { readonly openPages: OpenBreakPages; readonly notifier: Notifier };
  readonly sound: {
    readonly player: ChimePlayer;
    readonly decoder: SoundDecoder;
    /** A voice that reads in the language of the time when it does. */
    readonly openVoice: (language: () => string) => SpeakingVoice;
  };
  readonly reportPage: ReportPrinter;
  readonly notifications: SimpleNotifications;
  readonly dialogs: Dialogs;
  readonly readDaysOff: ReadDaysOff;
  readonly foreignFiles: ForeignFiles;
  readonly system: System;
  readonly tray: TrayIcon;
  readonly senses: DesktopSenses;
  readonly windowing: Windowing;
  readonly events: AppEvents;
  readonly faults: Faults;
}
