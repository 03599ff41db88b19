import { randomUUID } from "node:crypto";
import type { HistoryEntry } from "../../../shared/history/entry";
import { entryOf } from "../../../shared/history/from-output";
import { reminderOf } from "../../../shared/reminders/reminder";
import type { Output } from "../../../shared/scheduler/outputs";
import { dayStart } from "../../../shared/time/hours";
import type { Now } from "../../../shared/time/now";
import { DAY, type EpochMs, type Ms } from "../../../shared/time/units";
import type { Action } from "../../../shared/workspace/checklist/actions";
import { okReply, failReply } from "../../ipc/reply";
import type { SimpleNotifications } from "../../ports";
import type { ShownCards } from "../breaks/break-session";
import type { Context, Feature } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";

export interface HistoryParts {
  readonly notifications: SimpleNotifications;
  readonly notices: NoticeFeature;
  /** The cards of the break or offer that has just ended. */
  readonly closeSession: (rested?: Ms) => ShownCards;
  /** The small task a reminder may carry. */
  readonly offerTask: (now: Now) => Action | null;
}

/** Makes what the scheduler says durable, shows the reminders among it, and keeps today at hand for the window. */
export function createHistory(
  context: Context,
  { notifications, notices, closeSession, offerTask }: HistoryParts,
): Feature {
  const { storage, localization, clock, push, faults } = context;
  const { history } = storage;
  const { t } = localization;
  let today: { readonly start: EpochMs; readonly entries: readonly HistoryEntry[] } | null = null;

  /** Read once a day; what happens meanwhile is added in memory. */
  const todayAt = ({ epoch, zone }: Now) => {
    const start = dayStart(epoch, zone);
    if (today?.start !== start) today = { start, entries: entriesOf(start) };
    return today;
  };
  const entriesOf = (start: EpochMs): readonly HistoryEntry[] => {
    try {
      return history.query(start, start + DAY);
    } catch {
      // A history that cannot be read is told where it is asked for; the day goes on from nothing.
      return [];
    }
  };
  return {
    record: (outputs, now) => {
      for (const output of outputs) {
        const reminder = reminderOf(output, output.type === "nudge" ? offerTask(now) : null, t);
        if (reminder !== null) faults.attempt("reminder", () => notifications.show(reminder));
      }
      const entries = outputs.flatMap((output) => entriesFor(output, now, closeSession));
      const saved = history.append(entries);
      if (!saved.ok)
        notices.tell({ id: "history-save", code: "E_SAVE", text: () => t("error.history", { errno: saved.errno }) });
      if (!saved.ok || entries.length === 0) return;
      const { start, entries: known } = todayAt(now);
      const added = entries.filter(
        ({ at, id }) => at >= start && at < start + DAY && known.every((each) => each.id !== id),
      );
      today = { start, entries: [...known, ...added] };
      push("today");
    },
    onView: () => {
      const { epoch, zone } = clock.now();
      if (today !== null && today.start !== dayStart(epoch, zone)) push("today");
    },
    handlers: {
      "history:query": ({ from, to }) => {
        try {
          return okReply(history.query(from, to));
        } catch {
          return failReply("E_READ", t("error.history.read"));
        }
      },
    },
    state: () => ({ today: todayAt(clock.now()) }),
  };
}

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
