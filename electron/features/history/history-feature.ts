import { randomUUID } from "node:crypto";
import type { WriteResult } from "../../storage/files/durable-write";
import type { HistoryEntry } from "../../../shared/history/entry";
import { entryOf } from "../../../shared/history/from-output";
import { reminderOf, type Reminder } from "../../../shared/reminders/reminder";
import { noteBreak, NO_REMINDERS, remindersOf, type ReminderTimes } from "../../../shared/reminders/reminder-times";
import type { Output } from "../../../shared/scheduler/outputs";
import { dayEnd, dayStart } from "../../../shared/time/hours";
import { dateIn } from "../../../shared/time/wall-clock";
import type { Now } from "../../../shared/time/now";
import type { EpochMs, Ms } from "../../../shared/time/units";
import type { Action } from "../../../shared/workspace/checklist/actions";
import { okReply } from "../../ipc/reply";
import type { SimpleNotifications } from "../../ports";
import type { ShownCards } from "../breaks/break-session";
import type { Context, Feature } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";

/** That something is not on the disk yet. */
const UNSAVED = "history-save";

export interface HistoryParts {
  readonly notifications: SimpleNotifications;
  readonly notices: NoticeFeature;
  /** The cards of the break or offer that has just ended. */
  readonly closeSession: (rested?: Ms) => ShownCards;
  /** The small task a reminder may carry. */
  readonly offerTask: (now: Now) => Action | null;
}

/** Keeps what the scheduler says, shows the reminders among it, and tells the window of today: at once, durable or not yet. */
export function createHistory(
  context: Context,
  { notifications, notices, closeSession, offerTask }: HistoryParts,
): Feature {
  const { storage, localization, clock, push, faults } = context;
  const { history } = storage;
  const { t } = localization;
  /** The day that was shown last. */
  let shown: EpochMs | null = null;
  let times: ReminderTimes = NO_REMINDERS;

  const todayAt = ({ epoch, zone }: Now) => {
    const start = dayStart(epoch, zone);
    shown = start;
    // A clock that was set far back: that day is on the disk only.
    if (start < history.since) void history.load(start).then(() => push("today"));
    const end = dayEnd(epoch, zone);
    return { date: dateIn(epoch, zone), start, end, entries: history.recent(start, end) };
  };
  /** Those that fall due at once come as one; a task is offered where it is really shown. */
  const remind = (outputs: readonly Output[], now: Now): void => {
    times = outputs.reduce((all, output) => noteBreak(all, output, now.elapsed), times);
    // At the start what was missed is recorded before there is a schedule to look at.
    if (!outputs.some(isReminder)) return;
    const due = remindersOf(outputs, times, context.view(), now.elapsed).flatMap((output) => {
      const reminder = reminderOf(output, output.type === "nudge" ? offerTask(now) : null, t);
      return reminder === null ? [] : [reminder];
    });
    const [first, ...others] = due;
    if (first === undefined) return;
    times = { ...times, shownAt: now.elapsed };
    faults.attempt("reminder", () => notifications.show(asOne(first, others)));
  };
  const tellSaved = (saved: WriteResult): void => {
    if (saved.ok) notices.withdraw(UNSAVED);
    else notices.tell({ id: UNSAVED, code: "E_SAVE", text: () => t("error.history", { errno: saved.errno }) });
  };
  return {
    record: (outputs, now) => {
      remind(outputs, now);
      const entries = outputs.flatMap((output) => entriesFor(output, now, closeSession));
      if (entries.length === 0) return;
      void history.append(entries).then(tellSaved);
      push("today");
    },
    start: () => {
      history.flaws.onFound((flaws) => {
        notices.tell({ id: "history-flaws", code: "E_HISTORY_ROW", text: () => t("files.history", { ...flaws }) });
      });
      void history.check();
    },
    onTriedAgain: () => {
      if (!history.isUnsaved) notices.withdraw(UNSAVED);
    },
    onView: () => {
      const { epoch, zone } = clock.now();
      // What is due on a day is seen by the instant that comes with the schedule.
      if (shown !== null && shown !== dayStart(epoch, zone)) push("today", "schedule");
    },
    // Where it is another zone, the day has other ends.
    onRetell: () => push("today"),
    handlers: {
      "history:query": async ({ from, to }) => okReply(await history.query(from, to)),
    },
    state: () => ({ today: todayAt(clock.now()) }),
  };
}

const isReminder = ({ type }: Output): boolean => type === "nudge" || type === "posture";

const asOne = ({ title, body }: Reminder, others: readonly Reminder[]): Reminder => ({
  title,
  body: [body, ...others.flatMap((each) => [each.title, each.body])].join("\n"),
});

function entriesFor(output: Output, now: Now, closeSession: HistoryParts["closeSession"]): readonly HistoryEntry[] {
  const entry = entryOf(output, now, randomUUID());
  if (entry === null) return [];
  const cards = endsOffer(output) ? closeSession(entry.duration) : null;
  return [cards === null || cards.shown.length === 0 ? entry : { ...entry, ...cards }];
}

/** Whether it is the end of a break or of the offer of one, so that the cards on it are settled. */
const endsOffer = ({ type }: Output): boolean =>
  type === "break_completed" ||
  type === "break_cut_short" ||
  type === "skipped" ||
  type === "postponed" ||
  type === "prompt_withdrawn" ||
  type === "break_reported";
