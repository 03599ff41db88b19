import { planOf } from "../../shared/settings/plan-of";
import { app, clipboard, nativeTheme, Notification, shell } from "electron";
import type { Diagnosis } from "../../shared/diagnostics/diagnosis";
import type { Moment } from "../../shared/time/moment";
import { report } from "../../shared/diagnostics/report";
import { isPseudo, regionOf } from "../../shared/i18n/languages";
import { loadCatalogue } from "../../shared/i18n/load-catalogue";
import { profileAt, switchProfile } from "../../shared/settings/profiles";
import type { AppState, Screen } from "../../shared/ipc";
import type { Settings } from "../../shared/settings/settings";
import type { Output } from "../../shared/scheduler/outputs";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import { viewChanged, type ScheduleView } from "../../shared/scheduler/view";
import { trayMenu } from "../../shared/tray/menu";
import { MINUTE } from "../../shared/time/units";
import { chooseFile } from "../platform/choose-file";
import { desktopName } from "../platform/linux/desktop-name";
import { systemClock } from "../platform/clock";
import { MainWindow } from "../platform/windows/main-window";
import type { BuiltFiles } from "../platform/windows/page-window";
import { desktopPresence, watchPower } from "../platform/presence";
import { movableTime } from "../platform/test-clock";
import type { TrayIconAdapter } from "../platform/tray";
import { handlers } from "./handlers";
import { serve } from "../ipc/serve";
import { AppLocalization } from "./app-localization";
import { appState } from "./app-state";
import { BreakScreen } from "../features/breaks/break-presenter";
import { settingsUser } from "../features/settings/apply-settings";
import { settingsChanger } from "../features/settings/change-settings";
import { Desktop } from "../features/desktop/desktop-monitor";
import { openElectronStore } from "../storage/electron-store";
import { fileNotices, openKeeping } from "../storage/keeping";
import { Notices } from "../features/notices/notices";
import { trayObeyer } from "../features/tray/tray-commands";
import { openGuide } from "../features/breaks/create-break-session";
import { openReports } from "../features/reports/report-feature";
import { recorder } from "../features/history/history-recorder";
import { routineActs } from "../features/routines/routine-feature";
import { Runtime } from "./runtime";
import { offerTestTime } from "./test-hooks";

/** Creates the adapters and the runtime, and wires them together. */
export async function startApp(files: BuiltFiles, tray: TrayIconAdapter): Promise<void> {
  const isTest = !app.isPackaged && process.env["PLUMBLINE_TEST_CLOCK"] === "1";
  const real = systemClock();
  const movable = isTest ? movableTime(real, desktopPresence) : null;
  const clock = movable?.clock ?? real;
  const presence = movable?.presence ?? desktopPresence;

  const keeping = openKeeping(app.getPath("userData"), openElectronStore, clock.now().epoch);
  const localization = await openLocalization(() => keeping.settings.value.language);
  const { t, timeOfDay, region } = localization;

  const notices = new Notices(fileNotices(keeping, t));
  let visit: AppState["visit"] = null;
  let shown: ScheduleView | null = null;

  const main = new MainWindow(files, () => (nativeTheme.shouldUseDarkColors ? "#14191B" : "#F7F5F0"));
  const isInCall = (): boolean => runtime.view.hold === "call";
  const guide = openGuide(keeping, () => clock.now(), isInCall, localization);
  let trayHost: AppState["tray"] = "unknown";
  const runtime: Runtime = new Runtime(planOf(keeping.settings.value), keeping.snapshot.load(), {
    clock,
    presence,
    record: recorder(keeping, notices, guide, localization),
    saveSnapshot: (snapshot) => {
      const saved = keeping.snapshot.save(snapshot);
      if (!saved.ok) console.warn(`snapshot: ${saved.errno}`);
    },
    show: (view, idleFor, outputs, initiator) => breaks.show(view, idleFor, outputs, initiator),
    publish,
    nextWanted: (view) => breaks.wait(view),
  });
  const moment = (): Moment => ({ ...clock.now(), displays: desktop.displays });
  const followLanguage = (): void => void localization.follow().then((isOther) => (isOther ? refresh() : undefined));
  const use = settingsUser({
    keeping,
    dispatch,
    moment,
    followLanguage,
    lookAtDisplays: () => desktop.lookAtDisplays(),
  });
  const change = settingsChanger({ settings: keeping.settings, use, refresh, t });
  const breaks = new BreakScreen({
    files,
    clock,
    keeping,
    guide,
    localization,
    view: () => runtime.view,
    dispatch,
    change,
    openToday: () => open("today"),
  });

  const desktop = new Desktop(() => keeping.settings.value, {
    hold: (hold, isOn) => runtime.report(hold, isOn),
    lock: (isLocked) => void dispatch({ type: isLocked ? "locked" : "unlocked" }),
    // A place is recognized by its displays; a manual choice stays until they change.
    displays: (names) => {
      const id = profileAt(keeping.settings.value, names);
      if (id !== null) void change(switchProfile(keeping.settings.value, id));
    },
    trayHost: (isThere) => {
      const isLate = isThere && trayHost === "absent";
      trayHost = isThere ? "shown" : "absent";
      if (isLate) tray.remake();
    },
    changed: () => main.push(state),
  });

  function dispatch(event: SchedulerEvent): readonly Output[] {
    return runtime.dispatch(event);
  }

  function publish(view: ScheduleView): void {
    const isNew = shown === null || viewChanged(shown, view);
    // The tray shows whole minutes. Most ticks change nothing, and rebuilding a menu is expensive.
    if (isNew || minutesLeft(shown) !== minutesLeft(view)) showTray(view);
    if (isNew) main.push(state);
    shown = view;
    desktop.follow(view);
    desktop.lookAtPrograms(clock.now().elapsed);
  }

  function showTray(view: ScheduleView): void {
    tray.show(trayMenu(view, keeping.settings.value, t, timeOfDay));
  }

  function state(): AppState {
    return appState({
      clock,
      keeping,
      runtime,
      desktop,
      notices,
      diagnoses: diagnoses(),
      locale: localization.locale,
      region,
      tray: trayHost,
      visit,
    });
  }

  function diagnoses(): readonly Diagnosis[] {
    return desktop.diagnoses({
      isIdleStuck: runtime.isIdleStuck,
      canNotify: Notification.isSupported(),
      hasVoice: breaks.sounds.hasVoice(),
    });
  }

  function copyReport(): void {
    const surroundings = {
      version: app.getVersion(),
      platform: `${process.platform} ${process.arch}`,
      desktop: desktopName(),
      electron: process.versions.electron,
    };
    void clipboard.writeText(report(diagnoses(), surroundings, t));
  }

  function refresh(): void {
    showTray(runtime.view);
    main.push(state);
    breaks.refresh();
  }

  function open(screen: Screen | null): void {
    if (screen !== null) visit = { screen, serial: (visit?.serial ?? 0) + 1 };
    main.show();
    main.push(state);
  }

  serve(
    handlers({
      keeping,
      t,
      state,
      surfaceOf: (senderId) => breaks.stateFor(senderId),
      dispatch,
      change,
      inBreak: (act) => breaks.act(act),
      refresh,
      dismiss: (id) => {
        notices.dismiss(id);
        refresh();
      },
      chooseCalendar: async () =>
        (await chooseFile(t("settings.daysOff.import"), ["ics"]))?.bytes.toString("utf8") ?? null,
      sounds: breaks.sounds.acts,
      reports: openReports({ files, clock, keeping, localization }),
      routines: routineActs({ keeping, guide, t, epoch: () => clock.now().epoch, dispatch }),
      copyReport,
      quit: () => app.quit(),
      openInBrowser: (url) => void shell.openExternal(url),
      moment,
    }),
  );

  const settings = (): Settings => keeping.settings.value;
  tray.listen(trayObeyer({ dispatch, change, settings, now: () => clock.now(), open, quit: () => app.quit() }));
  watchPower(dispatch);
  app.on("second-instance", () => open(null));
  app.on("activate", () => open(null));
  app.on("before-quit", () => runtime.stop());
  app.on("before-quit", () => desktop.stop());
  app.on("before-quit", () => breaks.close());
  app.on("will-quit", () => tray.destroy());
  runtime.tick();
  if (!keeping.settings.value.onboarded || notices.all.length > 0) open(null);
  // Once the icon is there: none of it is needed before.
  setTimeout(() => desktop.start(), 0);
  if (movable !== null) offerTestTime(runtime, movable, diagnoses);
}

/** The words for the start: a translation is loaded before anything is said. */
async function openLocalization(choice: () => string): Promise<AppLocalization> {
  const systemLanguages = app.getPreferredSystemLanguages();
  const forced = app.isPackaged ? undefined : process.env["PLUMBLINE_LOCALE"];
  const localization = new AppLocalization({
    choice,
    systemLanguages,
    region: regionOf(systemLanguages),
    forced: forced !== undefined && isPseudo(forced) ? forced : undefined,
    load: loadCatalogue,
  });
  await localization.follow();
  return localization;
}

const minutesLeft = (view: ScheduleView | null): number =>
  view === null ? 0 : Math.ceil((view.mode === "break" ? view.remaining : view.untilBreak) / MINUTE);
