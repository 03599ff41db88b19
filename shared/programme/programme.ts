import { accepted, refused, type DocumentModel, type Edited } from "../documents/model";
import { dateIn } from "../time/wall-clock";
import {
  mayBegin,
  MAX_SESSIONS,
  openSession,
  standingOf,
  type EntryAnswers,
  type Felt,
  type LookBack,
  type NextDay,
  type Plan,
} from "./plan";

/** The programme of a person: health data, since it tells of pain. */
export interface Programme {
  readonly plan: Plan | null;
}

export type ProgrammeEdit =
  | {
      readonly type: "began";
      readonly answers: EntryAnswers;
      readonly arch: Plan["arch"];
      readonly hasRaises: boolean;
    }
  | { readonly type: "did"; readonly felt: Felt; readonly pain: number; readonly isLoaded: boolean }
  /** How the morning after the last session was. */
  | { readonly type: "nextDay"; readonly nextDay: NextDay }
  | { readonly type: "lookedBack"; readonly lookBack: LookBack }
  | { readonly type: "ended" };

/** Why an edit was not made; `ask` is the answer to whoever could not say "no" to each question. */
export type ProgrammeRefusal = "ask" | "none" | "today" | "morning" | "stopped" | "full";

export const programme: DocumentModel<Programme, ProgrammeEdit, ProgrammeRefusal> = {
  initial: { plan: null },
  edit: ({ plan }, edit, { epoch, zone }) => {
    const today = dateIn(epoch, zone);
    if (edit.type === "ended") return accepted({ plan: null });
    if (edit.type === "began") {
      if (!mayBegin(edit.answers)) return refused("ask");
      const { arch, hasRaises } = edit;
      return accepted({ plan: { startedOn: today, arch, hasRaises, sessions: [] } });
    }
    return plan === null ? refused("none") : editPlan(plan, edit, today);
  },
};

type PlanEdit = Exclude<ProgrammeEdit, { readonly type: "began" | "ended" }>;

function editPlan(plan: Plan, edit: PlanEdit, today: string): Edited<Programme, ProgrammeRefusal> {
  switch (edit.type) {
    case "did": {
      const { felt, pain, isLoaded } = edit;
      if (standingOf(plan).isStopped) return refused("stopped");
      if (plan.sessions.some(({ on }) => on >= today)) return refused("today");
      if (openSession(plan, today) !== null) return refused("morning");
      if (plan.sessions.length >= MAX_SESSIONS) return refused("full");
      return accepted({ plan: { ...plan, sessions: [...plan.sessions, { on: today, felt, pain, isLoaded }] } });
    }
    case "nextDay": {
      const open = openSession(plan, today);
      if (open === null) return refused("none");
      const told = { ...open, nextDay: edit.nextDay };
      return accepted({ plan: { ...plan, sessions: [...plan.sessions.slice(0, -1), told] } });
    }
    case "lookedBack":
      return accepted({ plan: { ...plan, lookBack: edit.lookBack } });
  }
}
