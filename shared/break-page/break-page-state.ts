import type { Translate } from "../i18n/format";
import { directionOf } from "../i18n/languages";
import { exerciseIdOf } from "../routines/routine";
import type { ScheduleView } from "../scheduler/view";
import type { Settings } from "../settings/settings";
import { MINUTE, type EpochMs, type Ms } from "../time/units";
import { actionsOf, wayOutOf } from "./actions";
import { closingWords } from "./closing";
import { surfaceCare, type BreakProgress } from "./care";
import { postureOfBreak, postureOfStep, type Posture } from "./posture";
import { cardOf, surfaceStep } from "./step-words";
import { isSmall, type BreakPageKind, type BreakPageState } from "./break-page";

export interface BreakPageContext {
  readonly kind: BreakPageKind;
  /** Whether this display carries the content. */
  readonly primary: boolean;
  readonly schedule: ScheduleView;
  readonly settings: Settings;
  readonly guided: BreakProgress;
  readonly locale: string;
  readonly t: Translate;
  readonly clock: (epoch: EpochMs) => string;
  /** How long the break was that is over. */
  readonly lasted?: Ms;
}

/** What a notice or break page shows, in final words. */
export function breakPageState(context: BreakPageContext): BreakPageState {
  const { kind, primary, schedule, settings, guided, locale, t } = context;
  const counts = kind === "notice" || kind === "break" || kind === "micro";
  const current = kind === "break" ? guided.session.steps[guided.session.index] : undefined;
  const care = kind === "break" ? guided.care : null;
  const actions = actionsOf({
    kind,
    schedule,
    settings,
    hasStep: current !== undefined,
    hasCard: current !== undefined && exerciseIdOf(current) !== null,
    hasTask: current?.type === "task",
    care,
    isSeated: guided.isSeated,
    t,
  });
  return {
    kind,
    primary,
    locale,
    dir: directionOf(locale),
    accent: settings.accent,
    title: titleOf(context, current === undefined),
    lead: leadOf(context, current === undefined),
    safety: isSmall(kind) || kind === "over" ? "" : t("break.safety"),
    closing: closingWords({ kind, firmness: settings.firmness, postponesLeft: schedule.postponesLeft }, t),
    remaining: counts ? schedule.remaining : 0,
    total: counts ? schedule.total : 0,
    isPaused: schedule.breakPaused,
    timeLabel: timeLabel(kind, t),
    announce: announcements(kind, schedule, t),
    cards: kind === "prompt" || kind === "break" ? guided.session.steps.map((each) => cardOf(each, t)) : [],
    // The other displays show the time: what the figure is drawn from is not sent to them.
    step: primary && current !== undefined ? surfaceStep(guided, t) : null,
    care: primary && care !== null ? surfaceCare(care, t) : null,
    actions: primary ? actions : wayOutOf(actions),
    moreLabel: t("break.more"),
    // What a page does not show in a hurry needs no guard.
    keyGuard: kind === "over" ? 0 : settings.keyGuardMs,
    keyGuardText: primary ? t("break.keyGuard") : "",
  };
}

/** The title follows what there is to do: nobody is asked to stand up for cards on a chair. */
function titleOf({ kind, schedule, guided, lasted = 0, t }: BreakPageContext, isFree: boolean): string {
  if (kind === "aside" || (kind === "break" && guided.care?.type === "hurts"))
    return t("aside.title", { mode: schedule.mode });
  if (kind === "over" || kind === "done") return t("over.title", { minutes: Math.max(1, Math.round(lasted / MINUTE)) });
  if (kind === "micro" || kind === "chip") return t(`${kind}.title`);
  if (kind !== "break") return t(inPosture(`${kind}.title`, postureOfBreak(guided)));
  if (isFree) return t("break.free");
  const step = guided.session.steps[guided.session.index];
  const ofStep = step === undefined ? null : postureOfStep(step);
  return t(inPosture("break.title", ofStep ?? postureOfBreak(guided)));
}

/** The words for who stays on a chair, where it is that. */
const inPosture = <K extends string>(key: K, posture: Posture): K | `${K}.seated` =>
  posture === "seated" ? `${key}.seated` : key;

function leadOf({ kind, schedule, settings, guided, t, clock }: BreakPageContext, isFree: boolean): string {
  switch (kind) {
    case "over":
    case "done":
      return schedule.nextBreakAt === null
        ? t("over.lead.away")
        : t("over.lead", { time: clock(schedule.nextBreakAt) });
    case "aside":
      return t("aside.lead", { mode: schedule.mode });
    case "prompt":
      return t(inPosture("prompt.lead", postureOfBreak(guided)), { minutes: settings.breakMin });
    case "break":
      return isFree ? t(inPosture("break.free.lead", postureOfBreak(guided))) : "";
    case "notice":
    case "chip":
    case "micro":
      return t(`${kind}.lead`);
  }
}

function timeLabel(kind: BreakPageKind, t: Translate): string {
  if (kind === "notice") return t("notice.time", { time: "{time}" });
  return kind === "break" ? t("break.time", { time: "{time}" }) : "{time}";
}

function announcements(kind: BreakPageKind, schedule: ScheduleView, t: Translate): BreakPageState["announce"] {
  if (kind === "notice") return { start: t("notice.say"), half: "", end: "" };
  if (kind === "micro") return { start: t("micro.say"), half: "", end: "" };
  if (kind === "aside" || kind === "chip" || kind === "done") return { start: "", half: "", end: "" };
  return {
    start: t("break.say.start", { minutes: Math.round(schedule.total / MINUTE) }),
    half: t("break.say.half"),
    end: t("break.say.end"),
  };
}
