import { withFitChange } from "../../shared/workspace/desk-fit/change-fit";
import type { AppState, Calls, Reply } from "../../shared/ipc";
import type { ChecklistEdit } from "../../shared/workspace/checklist/edit";
import { SOURCE_URLS } from "../../shared/workspace/checklist/sources";
import type { Moment } from "../../shared/time/moment";
import type { Output } from "../../shared/scheduler/outputs";
import { pauseEvent } from "../../shared/scheduler/pause";
import type { Answer } from "../../shared/scheduler/answers";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import { MAX_DAYS_OFF } from "../../shared/settings/schema";
import type { Translate } from "../../shared/i18n/format";
import type { BreakAct, SurfaceState } from "../../shared/break-page/break-page";
import type { ChangeSettings } from "../features/settings/change-settings";
import { editWorkspaces } from "../features/workspace/edit-workspaces";
import { readHolidays } from "../features/settings/import-holidays";
import type { Keeping } from "../storage/keeping";
import { accept, refuse, saved } from "../ipc/reply";
import { routineHandlers, type RoutineActs } from "../features/routines/routine-handlers";
import type { Handlers } from "../ipc/serve";
import { reportHandlers, type ReportActs } from "../features/reports/report-handlers";
import { soundHandlers, type SoundActs } from "../features/sound/sound-handlers";

/** What the handlers may ask of the app. */
export interface AppActs {
  readonly keeping: Keeping;
  readonly t: Translate;
  readonly state: () => AppState;
  readonly surfaceOf: (senderId: number) => SurfaceState | null;
  readonly dispatch: (event: SchedulerEvent) => readonly Output[];
  readonly change: ChangeSettings;
  /** Does something in the break that is running. */
  readonly inBreak: (act: BreakAct) => void;
  /** Tells the windows and the tray. */
  readonly refresh: () => void;
  readonly dismiss: (noticeId: string) => void;
  /** The text of a calendar file that the person chooses; `null` when they choose none. Rejects when it cannot be read. */
  readonly chooseCalendar: () => Promise<string | null>;
  readonly routines: RoutineActs;
  readonly sounds: SoundActs;
  readonly reports: ReportActs;
  readonly copyReport: () => void;
  readonly quit: () => void;
  readonly openInBrowser: (url: string) => void;
  /** The present instant, and the displays that are plugged in. */
  readonly moment: () => Moment;
}

/** What each call does. Payloads have been parsed and senders checked before. */
export function handlers(acts: AppActs): Handlers {
  const say = (answer: Answer) => (): Reply<undefined> => answered(acts.dispatch({ type: "answered", answer }), acts.t);
  return {
    "app:state": () => accept(acts.state()),
    "surface:state": (_payload, senderId) => {
      const state = acts.surfaceOf(senderId);
      return state === null ? refuse("E_NO_PROMPT", acts.t("error.noPrompt")) : accept(state);
    },
    "settings:set": (patch) => acts.change(patch),
    "break:start": say("start"),
    "break:end": say("end"),
    "break:postpone": say("postpone"),
    "break:skip": say("skip"),
    "break:report": say("report"),
    "break:act": (act) => {
      acts.inBreak(act);
      return accept(undefined);
    },
    "pause:start": (choice) => {
      acts.dispatch(pauseEvent(choice, acts.moment()));
      return accept(undefined);
    },
    "pause:end": () => {
      acts.dispatch({ type: "unpaused" });
      return accept(undefined);
    },
    "fit:change": (change) => changeFit(acts, change),
    ...routineHandlers(acts.routines, { store: acts.keeping.routines, t: acts.t, refresh: acts.refresh }),
    "checklist:edit": (edit) => changeChecklist(acts, edit),
    "history:query": ({ from, to }) => {
      try {
        return accept(acts.keeping.history.query(from, to));
      } catch {
        return refuse("E_READ", acts.t("error.history.read"));
      }
    },
    "shell:open": (url) => {
      if (!SOURCE_URLS.includes(url)) return refuse("E_URL", acts.t("error.url"));
      acts.openInBrowser(url);
      return accept(undefined);
    },
    "notice:dismiss": (id) => {
      acts.dismiss(id);
      return accept(undefined);
    },
    "holidays:import": () => importHolidays(acts),
    ...soundHandlers(acts.sounds, acts),
    ...reportHandlers(acts.reports, acts.t),
    "diagnostics:copy": () => {
      acts.copyReport();
      return accept(undefined);
    },
    "app:quit": () => {
      acts.quit();
      return accept(undefined);
    },
  };
}

function answered(outputs: readonly Output[], t: Translate): Reply<undefined> {
  const refusal = outputs.find((output) => output.type === "action_refused");
  if (refusal?.type !== "action_refused") return accept(undefined);
  const text = refusal.code === "E_POSTPONE_LIMIT" ? t("break.postpone.used") : t("error.noPrompt");
  return refuse(refusal.code, text);
}

async function changeChecklist(
  { keeping, t, moment, refresh }: AppActs,
  edit: ChecklistEdit,
): Promise<Reply<undefined>> {
  const result = editWorkspaces(keeping, edit, moment());
  if (!result.ok) return refuse("E_REFUSED", t("error.checklist", { reason: result.reason }));
  const outcome = await result.saving;
  refresh();
  return saved(outcome, undefined, t);
}

async function changeFit(
  { keeping, t, refresh, moment }: AppActs,
  change: Calls["fit:change"]["payload"],
): Promise<Reply<Calls["fit:change"]["answer"]>> {
  const fit = withFitChange(keeping.fit.value, change, moment().epoch);
  const outcome = await keeping.fit.change(fit);
  refresh();
  return saved(outcome, fit, t);
}

async function importHolidays(acts: AppActs): Promise<Reply<number>> {
  let text: string | null;
  try {
    text = await acts.chooseCalendar();
  } catch {
    return refuse("E_READ", acts.t("error.calendar.read"));
  }
  if (text === null) return accept(0);
  const days = await readHolidays(text, acts.moment().epoch);
  if (days === null) return refuse("E_FORMAT", acts.t("error.calendar.format"));
  const known = acts.keeping.settings.value.daysOff;
  const daysOff = [...new Set([...known, ...days])].sort().slice(-MAX_DAYS_OFF);
  const changed = await acts.change({ daysOff });
  return changed.ok ? accept(daysOff.length - known.length) : changed;
}
