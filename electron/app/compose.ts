import { createAbout } from "../features/about/about-feature";
import { CustomSoundStore } from "../features/sound/custom-sound-store";
import { createBody } from "../features/body/body-feature";
import { createBreaks } from "../features/breaks/break-feature";
import { offerTask } from "../features/breaks/small-task";
import { createData } from "../features/data/data-feature";
import { createDesktop } from "../features/desktop/desktop-feature";
import { createDocuments } from "../features/documents/document-feature";
import { createFootwear } from "../features/footwear/footwear-feature";
import { createHistory } from "../features/history/history-feature";
import type { Feature } from "../features/feature";
import { createImporting } from "../features/importing/import-feature";
import { createNotices } from "../features/notices/notice-feature";
import { createRelief } from "../features/relief/relief-feature";
import { createReports } from "../features/reports/report-feature";
import { createSettings } from "../features/settings/settings-feature";
import { createSound } from "../features/sound/sound-feature";
import { createTray } from "../features/tray/tray-feature";
import { createWindow } from "../features/window/window-feature";
import { canPlaceWindows } from "../../shared/diagnostics/windowing";
import { createZone } from "../features/zone/zone-feature";
import { DAY, type Ms } from "../../shared/time/units";
import { finishDeletion } from "../storage/delete-everything";
import type { Clock } from "../ports";
import { serve } from "../ipc/serve";
import { AppLocalization } from "./app-localization";
import { App } from "./app";
import type { Ports } from "./ports";

/** How much of the history is in memory: what breaks go by, and a day before. */
const REMEMBERED = 15 * DAY;

/** A history of a hundred entries a day is read in a third of it. One that is beyond reason comes after the first turn. */
const LONGEST_READ: Ms = 20;

/** Makes the app of its ports: every feature, in the order in which they take part, and what joins them. */
export async function compose(ports: Ports): Promise<App> {
  const deleted = await finishDeletion(ports.folder);
  // That it no longer starts at login is a part of it.
  if (deleted !== null) ports.system.autostart.set(false);
  const localization: AppLocalization = new AppLocalization({
    ...ports.languages,
    zone: () => ports.clock.now().zone.name,
    choice: (): string => app.storage.documents.settings.value.language,
  });
  const app: App = new App(ports, localization);
  // A break asks for the last weeks, and then there is no time to read.
  const reading = app.storage.history.load(ports.clock.now().epoch - REMEMBERED);
  await Promise.all([localization.follow(), atMost(LONGEST_READ, reading, ports.clock)]);
  app.begin((context) => featuresOf(app, context, ports, localization, deleted?.left ?? []));
  serve(ports.gate, app.handlers(), localization, ports.faults);
  return app;
}

/** Resolves when something is done, or is given so long. */
const atMost = (most: Ms, done: Promise<void>, clock: Clock): Promise<void> =>
  new Promise((resolve) => {
    const giveUp = clock.after(most, resolve);
    void done.then(giveUp).then(resolve);
  });

function featuresOf(
  app: App,
  context: App["context"],
  ports: Ports,
  localization: AppLocalization,
  undeleted: readonly string[],
) {
  const { system, dialogs, notifications, tray } = ports;
  const notices = createNotices(context, ports.folderRefusal);
  const window = createWindow(context, { main: ports.mainWindow, system, whole: () => app.state() });
  const breaks = createBreaks(context, {
    ...{ ...ports.breaks, openToday: () => window.open("today"), openHelp: () => window.open("help") },
    mayShowPages: canPlaceWindows(ports.windowing),
  });
  const own = new CustomSoundStore(context.storage.ownSound);
  const sound = createSound(context, {
    ...{ player: ports.sound.player, decoder: ports.sound.decoder, own, dialogs, surface: breaks.surface },
    tell: notices.tell,
    voice: ports.sound.openVoice(() => localization.language),
  });
  const desktop = createDesktop(context, {
    ...{ system, tray, senses: ports.senses, hasVoice: sound.hasVoice, notifications },
    mainWindow: ports.mainWindow,
    open: () => window.open("today"),
    report: (hold, isOn) => app.runtime.report(hold, isOn),
    isIdleStuck: () => app.runtime.isIdleStuck,
    pageFault: breaks.pageFault,
    idleSource: () => ports.presence.source.name,
    windowing: ports.windowing,
  });
  const settings = createSettings(context, {
    ...{ system, notices, dialogs, readDaysOff: ports.readDaysOff, lookAtDisplays: desktop.lookAtDisplays },
    followLanguage: () => void localization.follow().then((isOther) => (isOther ? context.retell() : undefined)),
  });
  const history = createHistory(context, {
    ...{ notifications, notices, closeSession: breaks.closeSession },
    offerTask: (now) => offerTask(context, now),
  });
  const reports = createReports(context, { page: ports.reportPage, dialogs, system });
  const menu = createTray(context, { tray, open: window.open, quit: system.quit });
  // The settings first: what they change counts before others show what comes of it.
  const first: readonly Feature[] = [settings, breaks, sound, history, notices];
  const others: readonly Feature[] = [
    menu,
    window,
    desktop,
    reports,
    createDocuments(context, dialogs, { onBroughtBack: notices.forgetFile }),
    createData(context, { system, notices, folder: ports.folder, undeleted, beginAnew: () => app.beginAnew() }),
    createImporting(context, { dialogs, foreignFiles: ports.foreignFiles }),
    createAbout(context, system),
    ...[createFootwear, createBody, createRelief].map((create) => create(context, { notifications })),
    createZone(context, { zone: ports.zone, tick: () => app.runtime.tick() }),
  ];
  return {
    listed: [...first, ...others],
    open: window.open,
    hasNotices: notices.hasAny,
    diagnoses: desktop.diagnoses,
  };
}
