import about from "./en/about.json" with { type: "json" };
import body from "./en/body.json" with { type: "json" };
import breakPage from "./en/break-page.json" with { type: "json" };
import checklist from "./en/checklist.json" with { type: "json" };
import checklistItems from "./en/checklist-items.json" with { type: "json" };
import comfort from "./en/comfort.json" with { type: "json" };
import conditions from "./en/conditions.json" with { type: "json" };
import data from "./en/data.json" with { type: "json" };
import deskFit from "./en/desk-fit.json" with { type: "json" };
import diagnostics from "./en/diagnostics.json" with { type: "json" };
import documents from "./en/documents.json" with { type: "json" };
import exercises from "./en/exercises.json" with { type: "json" };
import files from "./en/files.json" with { type: "json" };
import help from "./en/help.json" with { type: "json" };
import importers from "./en/importers.json" with { type: "json" };
import launcher from "./en/launcher.json" with { type: "json" };
import learn from "./en/learn.json" with { type: "json" };
import mainWindow from "./en/main-window.json" with { type: "json" };
import onboarding from "./en/onboarding.json" with { type: "json" };
import programme from "./en/programme.json" with { type: "json" };
import redFlags from "./en/red-flags.json" with { type: "json" };
import quiz from "./en/quiz.json" with { type: "json" };
import relief from "./en/relief.json" with { type: "json" };
import reminders from "./en/reminders.json" with { type: "json" };
import report from "./en/report.json" with { type: "json" };
import rosa from "./en/rosa.json" with { type: "json" };
import routines from "./en/routines.json" with { type: "json" };
import routinesFile from "./en/routines-file.json" with { type: "json" };
import routinesScreen from "./en/routines-screen.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import shoes from "./en/shoes.json" with { type: "json" };
import smallChange from "./en/small-change.json" with { type: "json" };
import sound from "./en/sound.json" with { type: "json" };
import today from "./en/today.json" with { type: "json" };
import tray from "./en/tray.json" with { type: "json" };

/**
 * Every visible string in English, as ICU messages, one file a room of the app. What a translator is to know of one that its
 * text does not say is in `en/notes.json`.
 */
export const ENGLISH = {
  ...about,
  ...body,
  ...breakPage,
  ...checklist,
  ...checklistItems,
  ...comfort,
  ...conditions,
  ...data,
  ...deskFit,
  ...diagnostics,
  ...documents,
  ...exercises,
  ...files,
  ...help,
  ...importers,
  ...launcher,
  ...learn,
  ...mainWindow,
  ...onboarding,
  ...programme,
  ...redFlags,
  ...quiz,
  ...relief,
  ...reminders,
  ...report,
  ...rosa,
  ...routines,
  ...routinesFile,
  ...routinesScreen,
  ...settings,
  ...shoes,
  ...smallChange,
  ...sound,
  ...today,
  ...tray,
};

export type MessageKey = keyof typeof ENGLISH;
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(ENGLISH, key);
