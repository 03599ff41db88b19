import type { Translate } from "../i18n/format";
import type { ScheduleView } from "../scheduler/view";
import type { Settings } from "../settings/settings";
import { areaOf, type Care } from "./care";
import type { BreakAct, SurfaceAction, BreakPageKind } from "./break-page";

export interface ActionsContext {
  readonly kind: BreakPageKind;
  readonly schedule: ScheduleView;
  readonly settings: Settings;
  /** Of the step that is on: whether there is one, and whether it is a card, which can be taken out. */
  readonly hasStep: boolean;
  readonly hasCard: boolean;
  /** Whether it is the small task at the desk. */
  readonly hasTask: boolean;
  /** What the person said last for the sake of their body. */
  readonly care: Care | null;
  readonly isSeated: boolean;
  readonly t: Translate;
}

/** What can be done on a page. The same action has the same key, always. */
export function actionsOf(context: ActionsContext): readonly SurfaceAction[] {
  const { kind, t } = context;
  switch (kind) {
    case "notice":
    case "prompt":
      return offers(kind, context);
    case "micro":
      return [{ call: "break:end", label: t("micro.done"), keys: [], keyLabel: "", rank: "side" }];
    case "chip":
      return [act("open", t("chip.open"), [], "", "main"), ...offers("chip", context).slice(1)];
    case "aside":
      return [act("open", t("aside.open", { mode: context.schedule.mode }), [], "", "main")];
    case "done":
      return [act("back", t("over.back"), [], "", "side")];
    case "over":
      return [act("back", t("over.back"), ["enter", "escape", " "], t("key.enter"), "main"), help(t, "side")];
    case "break":
      return [...inBreak(context), wayOut(t)];
  }
}

/** What can be done on a display without the content: leaving, so that nobody is locked out of it. */
export const wayOutOf = (actions: readonly SurfaceAction[]): readonly SurfaceAction[] =>
  actions.filter(({ keys }) => keys.includes("escape")).map((each) => ({ ...each, rank: "side" }));

function inBreak(context: ActionsContext): readonly SurfaceAction[] {
  const { care, t } = context;
  if (care?.type !== "hurts") return [...ofSteps(context), ...(care === null ? [] : afterCare(care, t))];
  const area = care.isGentleToday ? null : areaOf(care.step);
  return [
    act("resume", t("care.goOn"), [" "], t("key.space"), "main"),
    { ...done(context.settings, t), rank: "side" },
    ...(area === null ? [] : [act("gentleToday", t("care.gentle", { area: t(`area.${area}`) }), ["g"], "G", "care")]),
    ...(care.isLeftOut ? [] : [act("leaveOut", t("care.leaveOut"), ["o"], "O", "care")]),
    help(t, "care"),
    undo(t),
  ];
}

const help = (t: Translate, rank: SurfaceAction["rank"]): SurfaceAction =>
  act("help", t("help.open"), ["?"], "?", rank);

const undo = (t: Translate): SurfaceAction => act("undo", t("care.undo"), ["u"], "U", "care");

const afterCare = (care: Exclude<Care, { type: "hurts" }>, t: Translate): readonly SurfaceAction[] => [
  undo(t),
  ...(care.type === "seated" && !care.isAlways ? [act("always", t("care.always.ask"), ["a"], "A", "care")] : []),
];

function ofSteps(context: ActionsContext): readonly SurfaceAction[] {
  const { schedule, settings, hasStep, hasCard, hasTask, isSeated, t } = context;
  const isPaused = schedule.breakPaused;
  const ofStep = hasStep
    ? [
        act("next", t("step.next"), ["n", "arrowright"], "N", "side"),
        act("previous", t("step.previous"), ["arrowleft"], "←", "more"),
      ]
    : [];
  const ofCard = hasCard
    ? [act("notForMe", t("exclude.notForMe"), ["x"], "X", "more"), act("hurts", t("exclude.hurts"), ["h"], "H", "more")]
    : [];
  return [
    done(settings, t),
    ...(hasTask ? [act("fixed", t("task.fixed"), ["f"], "F", "side")] : []),
    ...ofStep.slice(0, 1),
    isPaused
      ? act("resume", t("step.resume"), [" "], t("key.space"), "side")
      : act("pause", t("step.pause"), [" "], t("key.space"), "side"),
    act("extend", t("step.extend"), ["+"], "+", "side"),
    help(t, "side"),
    ...ofStep.slice(1),
    ...ofCard,
    act("seated", t(isSeated ? "step.standing" : "step.seated"), ["v"], "V", "more"),
  ];
}

const act = (
  name: BreakAct,
  label: string,
  keys: readonly string[],
  keyLabel: string,
  rank: SurfaceAction["rank"],
): SurfaceAction => ({ call: "break:act", act: name, label, keys, keyLabel, rank });

const done = ({ firmness }: Settings, t: Translate): SurfaceAction => ({
  call: "break:end",
  label: t("break.done"),
  keys: ["d"],
  keyLabel: "D",
  rank: firmness === "strict" ? "side" : "main",
  ...(firmness === "strict" ? { confirm: t("break.done.confirm") } : {}),
});

/** Never hidden, in no mode; two presses, so that Escape alone leaves nothing by accident. */
const wayOut = (t: Translate): SurfaceAction => ({
  call: "break:end",
  label: t("break.leave"),
  keys: ["escape"],
  keyLabel: t("key.escape"),
  rank: "more",
  confirm: t("break.leave.confirm"),
});

function offers(
  kind: "notice" | "chip" | "prompt",
  { schedule, settings, t }: ActionsContext,
): readonly SurfaceAction[] {
  const isPrompt = kind === "prompt";
  const start: SurfaceAction = {
    call: "break:start",
    label: isPrompt ? t("break.start") : t("break.startNow"),
    keys: ["enter"],
    keyLabel: t("key.enter"),
    rank: "main",
  };
  const skip: SurfaceAction = {
    call: "break:skip",
    label: t("break.skip"),
    keys: ["s"],
    keyLabel: "S",
    rank: isPrompt && settings.firmness !== "gentle" ? "more" : "side",
    ...(isPrompt || settings.firmness === "strict" ? { confirm: t("break.skip.confirm") } : {}),
  };
  const leave: SurfaceAction = {
    ...skip,
    label: t("break.leave"),
    keys: ["escape"],
    keyLabel: t("key.escape"),
    rank: "key",
  };
  return [
    start,
    ...(settings.firmness === "strict" ? [] : [postpone(isPrompt, schedule, settings, t)]),
    skip,
    ...(isPrompt ? [help(t, "side"), leave] : []),
  ];
}

const postpone = (isPrompt: boolean, schedule: ScheduleView, settings: Settings, t: Translate): SurfaceAction => ({
  call: "break:postpone",
  label: t("break.postpone", { minutes: settings.postponeMin }),
  keys: ["p"],
  keyLabel: "P",
  rank: isPrompt && settings.firmness === "firm" ? "more" : "side",
  ...(schedule.postponesLeft === 0 ? { disabled: t("break.postpone.used") } : {}),
});
