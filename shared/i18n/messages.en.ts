import { checklistMessages } from "./messages.checklist.en";
import { deskFitMessages } from "./messages.desk-fit.en";
import { exerciseMessages } from "./messages.exercises.en";
import { checklistItemMessages } from "./messages.checklist-items.en";
import { comfortMessages } from "./messages.comfort.en";
import { mainWindowMessages } from "./messages.main-window.en";
import { reportMessages } from "./messages.report.en";
import { settingsMessages } from "./messages.settings.en";
import { soundMessages } from "./messages.sound.en";
import { surfaceMessages } from "./messages.surface.en";
import { routineMessages } from "./messages.routines.en";
import { routinesKeptMessages } from "./messages.routines-kept.en";
import { routinesScreenMessages } from "./messages.routines-screen.en";
import { routinesFileMessages } from "./messages.routines-file.en";
import { rosaMessages } from "./messages.rosa.en";
import { workspaceMessages } from "./messages.workspaces.en";

/** The tray, the notice, the break page and what the person is told about files. */
const shellMessages = {
  "app.name": "Plumbline",

  "tray.tooltip": "Plumbline — {line}",
  "tray.startBreak": "Start a break now",
  "tray.reportBreak": "I just took a break",
  "tray.pause": "Pause",
  "tray.resume": "Resume",
  "tray.postpone": "Postpone by {minutes, plural, one {# minute} other {# minutes}}",
  "tray.profile": "Profile",
  "tray.open": "Open Plumbline",
  "tray.settings": "Settings…",
  "tray.quit": "Quit Plumbline",
  "pause.30min": "30 minutes",
  "pause.1h": "1 hour",
  "pause.2h": "2 hours",
  "pause.untilClock": "Until",
  "pause.untilClock.go": "Pause until then",
  "pause.untilTomorrow": "Until tomorrow",
  "pause.untilResumed": "Until I resume",

  "status.next": "Next break {time} — in {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}}",
  "status.postponed": "Postponed {count, plural, one {once} two {twice} other {# times}}",
  "status.notice": "A break is about to be offered",
  "status.prompt": "Time to stand up",
  "status.prompt.detail": "It waits until you answer",
  "status.break": "On a break — {minutes, plural, one {# minute} other {# minutes}} left",
  "hold.disabled": "Breaks are switched off",
  "hold.disabled.detail": "You can switch them on in Settings",
  // `ends` is "known" when the app knows when the pause ends.
  "hold.paused": "{ends, select, known {Paused until {until}} other {Paused until you resume}}",
  "hold.paused.detail": "Work time stands still meanwhile",
  "hold.offHours": "{ends, select, known {Outside work hours until {until}} other {Outside work hours}}",
  "hold.offHours.detail": "No breaks are offered now",
  "hold.locked": "The screen is locked",
  "hold.away": "You are away",
  "hold.away.detail": "Work time goes on when you are back",
  "hold.doNotDisturb": "Held: do not disturb is on",
  "hold.fullScreen": "Held: a window fills the screen",
  "hold.call": "Held: you are in a call",
  "hold.program": "Held: a program runs that you named",
  "hold.unknownDisplay": "Held: a display is plugged in that is not yours",
  "hold.desktop.detail": "A break that falls due is offered afterwards",

  "nudge.title": "Your posture",
  "nudge.general":
    "{turn, select, 0 {Let the chair carry your back.} 1 {Let the shoulders drop.} 2 {Put both feet on the floor.} other {Bring the screen to you, not your head to the screen.}}",
  "posture.title": "Change your posture",
  "posture.body":
    "{to, select, stand {Time to stand for a while.} move {Time to walk a few steps.} other {Time to sit for a while.}}",
  "notification.prompt.title": "Time to stand up",
  "notification.prompt.body": "The break screen could not open. Stand up and stretch for a few minutes.",

  "file.settings.E_UNREADABLE":
    "Your settings could not be read, so {backup, select, yes {the last good copy is} other {the standard ones are}} in use. The old file is kept as {file}.",
  "file.settings.E_SHAPE":
    "Your settings file holds something else, so {backup, select, yes {the last good copy is} other {the standard settings are}} in use. The old file is kept as {file}.",
  "file.settings.E_FIELD":
    "Some settings made no sense and stand at their standard value: {keys}. A copy of the old file is kept as {file}.",
  "file.settings.E_NEWER":
    "Your settings were written by a newer Plumbline. They are used as far as possible and not changed. The file is {file}.",
  "file.settings.E_ACCESS":
    "Your settings file cannot be opened, so the standard settings are in use and changes are not kept. Nothing was done to {file}.",
  "file.checklist.E_UNREADABLE":
    "Your checklist answers could not be read{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.checklist.E_SHAPE":
    "Your checklist file holds something else{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.checklist.E_FIELD":
    "Some checklist answers made no sense and were left out: {keys}. A copy of the old file is kept as {file}.",
  "file.checklist.E_NEWER":
    "Your checklist was written by a newer Plumbline. It is shown as far as possible and not changed. The file is {file}.",
  "file.checklist.E_ACCESS":
    "Your checklist file cannot be opened, so answers are not kept. Nothing was done to {file}.",
  "error.calendar.read": "The file could not be read, or is larger than 4 MB. Nothing was changed.",
  "error.calendar.format": "The file is no calendar (.ics). Nothing was changed.",
  "error.save": "This could not be saved ({errno}). It is in use until you quit; the file on the disk is as it was.",
  "error.history": "What just happened could not be written to the history ({errno}). The disk may be full.",
  "error.noPrompt": "There is no break to answer at the moment.",
  "error.unknownSetting": "There is no setting called {key}.",
  "error.settingRange": "That value does not fit the setting {key}.",
  "error.checklist":
    "{reason, select, full {There is room for six workspaces. Remove one first.} noName {A workspace needs a name.} last {The last workspace stays. Rename it instead.} other {That workspace is not there any more.}}",
  "error.url": "Plumbline opens its own sources only.",
  "error.history.read": "The history could not be read.",
} as const;

/** Every visible string, in English, as ICU messages. */
export const messagesEn = {
  ...shellMessages,
  ...mainWindowMessages,
  ...settingsMessages,
  ...soundMessages,
  ...surfaceMessages,
  ...checklistMessages,
  ...deskFitMessages,
  ...exerciseMessages,
  ...routineMessages,
  ...routinesFileMessages,
  ...routinesKeptMessages,
  ...routinesScreenMessages,
  ...rosaMessages,
  ...checklistItemMessages,
  ...workspaceMessages,
  ...comfortMessages,
  ...reportMessages,
} as const;
export type MessageKey = keyof typeof messagesEn;
