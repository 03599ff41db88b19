import type { Dates } from "../i18n/dates";
import type { Translate } from "../i18n/format";
import type { MessageKey } from "../i18n/english";
import type { HoldReason, ScheduleView } from "../scheduler/view";
import { assertNever, MINUTE } from "../time/units";

/** What is going on, in one line, and what to expect, in another or none. Used by the tray and by Today alike. */
export interface ScheduleWords {
  readonly line: string;
  readonly detail: string | null;
}

/** Says at every moment why the app does what it does. Whole minutes only, so it changes once a minute at most. */
export function describeSchedule(schedule: ScheduleView, t: Translate, clock: Dates["timeOfDay"]): ScheduleWords {
  switch (schedule.mode) {
    case "break":
      return {
        line: t("status.break", { minutes: Math.max(1, Math.ceil(schedule.remaining / MINUTE)) }),
        detail: null,
      };
    case "prompt":
      return { line: t("status.prompt"), detail: t("status.prompt.detail") };
    case "notice":
      return { line: t("status.notice"), detail: null };
    case "working":
      return schedule.hold === null ? upcoming(schedule, t, clock) : held(schedule, schedule.hold, t, clock);
    default:
      return assertNever(schedule.mode);
  }
}

function upcoming(schedule: ScheduleView, t: Translate, clock: Dates["timeOfDay"]): ScheduleWords {
  const minutes = Math.ceil(schedule.untilBreak / MINUTE);
  const time = clock(schedule.nextBreakAt ?? schedule.now + schedule.untilBreak);
  return {
    line: t("status.next", { time, minutes }),
    detail: schedule.postponesUsed > 0 ? t("status.postponed", { count: schedule.postponesUsed }) : null,
  };
}

const HELD: Readonly<Record<HoldReason, { readonly line: MessageKey; readonly detail: MessageKey }>> = {
  disabled: { line: "hold.disabled", detail: "hold.disabled.detail" },
  paused: { line: "hold.paused", detail: "hold.paused.detail" },
  offHours: { line: "hold.offHours", detail: "hold.offHours.detail" },
  locked: { line: "hold.locked", detail: "hold.away.detail" },
  away: { line: "hold.away", detail: "hold.away.detail" },
  doNotDisturb: { line: "hold.doNotDisturb", detail: "hold.desktop.detail" },
  fullScreen: { line: "hold.fullScreen", detail: "hold.desktop.detail" },
  call: { line: "hold.call", detail: "hold.desktop.detail" },
  program: { line: "hold.program", detail: "hold.desktop.detail" },
  unknownDisplay: { line: "hold.unknownDisplay", detail: "hold.desktop.detail" },
};

function held(schedule: ScheduleView, hold: HoldReason, t: Translate, clock: Dates["timeOfDay"]): ScheduleWords {
  const { line, detail } = HELD[hold];
  const ends = schedule.holdEnds;
  const until = ends === null ? "" : clock(ends, schedule.now);
  return { line: t(line, { until, ends: ends === null ? "never" : "known" }), detail: t(detail, { until }) };
}
