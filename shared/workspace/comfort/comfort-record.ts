import { nextInstant } from "../../documents/dated";
import { accepted, type DocumentModel } from "../../documents/model";
import type { EpochMs } from "../../time/units";
import { answeredRegions, type ComfortAnswers, type ComfortCheck } from "./comfort";

/** How it felt to work at each workspace. */
export interface ComfortRecord {
  /** Oldest first, at most {@link MAX_COMFORT}; of all workspaces. */
  readonly checks: readonly ComfortCheck[];
  /** Questions that are not finished, by the id of the workspace. */
  readonly drafts: Readonly<Partial<Record<string, ComfortAnswers>>>;
  /** When the offer to answer them was put off, since the last round, by the id of the workspace. */
  readonly snoozed: Readonly<Partial<Record<string, EpochMs>>>;
}

/** Of one workspace ten years of one a month; of more workspaces less. */
export const MAX_COMFORT = 120;

export type ComfortEdit =
  /** The questions as far as they are answered; without any answer they are cleared. */
  | { readonly type: "drafted" | "submitted"; readonly workspace: string; readonly answers: ComfortAnswers }
  /** Puts off the offer to answer them. */
  | { readonly type: "snoozed"; readonly workspace: string }
  | { readonly type: "removed"; readonly at: EpochMs };

export const comfort: DocumentModel<ComfortRecord, ComfortEdit> = {
  initial: { checks: [], drafts: {}, snoozed: {} },
  edit: (value, edit, { epoch }) => {
    switch (edit.type) {
      case "removed":
        return accepted({ ...value, checks: value.checks.filter(({ at }) => at !== edit.at) });
      case "snoozed":
        return accepted({ ...value, snoozed: { ...value.snoozed, [edit.workspace]: Math.round(epoch) } });
      case "drafted": {
        const drafts = without(value.drafts, edit.workspace);
        if (answeredRegions(edit.answers).length === 0) return accepted({ ...value, drafts });
        return accepted({ ...value, drafts: { ...drafts, [edit.workspace]: edit.answers } });
      }
      case "submitted": {
        const { workspace, answers } = edit;
        const check = { at: nextInstant(value.checks, epoch), workspace, answers };
        return accepted({
          checks: [...value.checks, check].slice(-MAX_COMFORT),
          drafts: without(value.drafts, workspace),
          snoozed: without(value.snoozed, workspace),
        });
      }
    }
  },
};

/** The record without what belongs to a workspace. */
export const withoutComfortOf = ({ checks, drafts, snoozed }: ComfortRecord, workspace: string): ComfortRecord => ({
  checks: checks.filter((check) => check.workspace !== workspace),
  drafts: without(drafts, workspace),
  snoozed: without(snoozed, workspace),
});

const without = <T>(record: Readonly<Partial<Record<string, T>>>, name: string): Readonly<Partial<Record<string, T>>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
