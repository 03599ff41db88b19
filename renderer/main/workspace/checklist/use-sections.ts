import { useState } from "react";
import { flushSync } from "react-dom";
import { openItems } from "../../../../shared/workspace/checklist/answering";
import type { ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS, type SectionId } from "../../../../shared/workspace/checklist/checklist";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";

/** Which sections are open, and the way from question to question through all of them. */
export interface Sections {
  readonly isOpen: (section: SectionId) => boolean;
  readonly setOpen: (section: SectionId, isOpen: boolean) => void;
  readonly openAll: () => void;
  /** Opens the section of a question and focuses it. */
  readonly goTo: (item: ItemId) => void;
  /** To the next question or the previous one; stays at either end. */
  readonly step: (from: ItemId, by: 1 | -1) => void;
}

/** More questions than these are shown section by section. */
const MOST_AT_ONCE = 30;

/** The id of a question's element. */
export const elementIdOf = (item: ItemId): string => `question-${item}`;

/** A short list is open from the start; of a long one, the section of the first unanswered question. */
export function useSections(workspace: Workspace): Sections {
  const { id, kind } = workspace;
  const items = itemsIn(kind);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const [begun, setBegun] = useState<{ readonly of: string; readonly at: ItemId | undefined } | null>(null);
  const of = `${id} ${kind}`;
  // Where the person began, not where they are now: a section does not close behind its last answer.
  if (begun?.of !== of) setBegun({ of, at: openItems(workspace)[0] });
  const first = begun?.at ?? items[0];
  const keyOf = (section: SectionId): string => `${of} ${section}`;
  const isOpen = (section: SectionId): boolean =>
    chosen[keyOf(section)] ??
    chosen[of] ??
    (items.length <= MOST_AT_ONCE || (first !== undefined && ITEMS[first].section === section));
  const setOpen = (section: SectionId, open: boolean): void => {
    if (open !== isOpen(section)) setChosen((known) => ({ ...known, [keyOf(section)]: open }));
  };
  const goTo = (item: ItemId): void => {
    flushSync(() => setOpen(ITEMS[item].section, true));
    const question = document.getElementById(elementIdOf(item));
    const answer =
      question?.querySelector<HTMLElement>("input:checked") ?? question?.querySelector<HTMLElement>("input");
    answer?.focus();
  };
  const step = (from: ItemId, by: 1 | -1): void => {
    const next = items[items.indexOf(from) + by];
    if (next !== undefined) goTo(next);
  };
  return {
    isOpen,
    setOpen,
    openAll: () => setChosen((known) => ({ ...withoutSections(known, of), [of]: true })),
    goTo,
    step,
  };
}

const withoutSections = (chosen: Readonly<Record<string, boolean>>, of: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(chosen).filter(([key]) => !key.startsWith(`${of} `)));
