import { directionOf, type Locale, type Translate } from "../i18n/format";
import type { SurfaceAction, SurfaceState, SurfaceStretch } from "../ipc";
import type { ExerciseId } from "../routines/exercises";
import type { ScheduleView } from "../schedule/view";
import type { Settings } from "../settings/settings";
import { MINUTE, SECOND, type Ms } from "../units";

/**
 * Keys typed for another window fall into this time. Workrave's first release without it is why: Enter and Space, typed into
 * a letter, started breaks.
 */
const KEY_GUARD: Ms = 1.5 * SECOND;

/** Four cards for standing at the desk: two for the upper body, two for the calves. */
const CARDS: readonly ExerciseId[] = ["overhead-reach", "hands-behind-back", "calf-stretch-straight", "calf-raise"];

export interface SurfaceContext {
  readonly kind: SurfaceState["kind"];
  /** Whether this display carries the content. */
  readonly primary: boolean;
  readonly schedule: ScheduleView;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly t: Translate;
}

/** What a notice or break page shows, in final words. */
export function surfaceState({ kind, primary, schedule, settings, locale, t }: SurfaceContext): SurfaceState {
  const counts = kind !== "prompt";
  const isSmall = kind === "notice" || kind === "micro";
  return {
    kind,
    primary,
    locale,
    dir: directionOf(locale),
    accent: settings.accent,
    title: t(`${kind}.title`),
    lead: t(`${kind}.lead`),
    safety: isSmall ? "" : t("break.safety"),
    remaining: counts ? schedule.remaining : 0,
    total: counts ? schedule.total : 0,
    timeLabel: kind === "notice" ? t("notice.time", { time: "{time}" }) : t("break.time", { time: "{time}" }),
    announce: announcements(kind, schedule, t),
    stretches: isSmall ? [] : CARDS.map((id) => card(id, t)),
    actions: actionsOf(kind, schedule, settings, t),
    keyGuard: KEY_GUARD,
    keyGuardText: primary ? t("break.keyGuard") : "",
    confirm: kind === "break" ? t("break.done.confirm") : t("break.skip.confirm"),
  };
}

function announcements(kind: SurfaceState["kind"], schedule: ScheduleView, t: Translate): SurfaceState["announce"] {
  if (kind === "notice") return { start: t("notice.say"), half: "", end: "" };
  if (kind === "micro") return { start: t("micro.say"), half: "", end: "" };
  return {
    start: t("break.say.start", { minutes: Math.round(schedule.total / MINUTE) }),
    half: t("break.say.half"),
    end: t("break.say.end"),
  };
}

function card(id: ExerciseId, t: Translate): SurfaceStretch {
  return {
    id,
    name: t(`exercise.${id}.name`),
    dose: t(`exercise.${id}.dose`),
    steps: [t(`exercise.${id}.1`), t(`exercise.${id}.2`), t(`exercise.${id}.3`)],
    caution: t(`exercise.${id}.caution`),
  };
}

function actionsOf(
  kind: SurfaceState["kind"],
  schedule: ScheduleView,
  settings: Settings,
  t: Translate,
): readonly SurfaceAction[] {
  if (kind === "break") return [done(settings, t)];
  if (kind === "micro") return [{ call: "break:end", label: t("micro.done"), key: "", keyLabel: "", main: false }];
  return offers(kind, schedule, settings, t);
}

/** The same action has the same key, always. */
const done = ({ strict }: Settings, t: Translate): SurfaceAction => ({
  call: "break:end",
  label: t("break.done"),
  key: "d",
  keyLabel: "D",
  main: !strict,
  ...(strict ? { twice: true } : {}),
});

function offers(
  kind: "notice" | "prompt",
  schedule: ScheduleView,
  settings: Settings,
  t: Translate,
): readonly SurfaceAction[] {
  return [
    {
      call: "break:start",
      label: kind === "notice" ? t("break.startNow") : t("break.start"),
      key: "enter",
      keyLabel: t("key.enter"),
      main: true,
    },
    ...(settings.strict ? [] : [postpone(schedule, settings, t)]),
    {
      call: "break:skip",
      label: t("break.skip"),
      key: "s",
      keyLabel: "S",
      main: false,
      twice: kind === "prompt" || settings.strict,
    },
  ];
}

const postpone = (schedule: ScheduleView, settings: Settings, t: Translate): SurfaceAction => ({
  call: "break:postpone",
  label: t("break.postpone", { minutes: settings.postponeMin }),
  key: "p",
  keyLabel: "P",
  main: false,
  ...(schedule.postponesLeft === 0 ? { disabled: t("break.postpone.used") } : {}),
});
