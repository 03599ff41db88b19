import { ITEM_IDS, QUICK_ITEM_IDS, type ItemId } from "./answers";
import { SECTIONS, type SectionId } from "./checklist";

/** The lists a person can work through. All share the answers: what one has asked, another need not ask anew. */
export const CHECKLIST_IDS = ["quick", "full", "sitting", "standing", "laptop", "feet", "moved"] as const;
export type ChecklistId = (typeof CHECKLIST_IDS)[number];

const LISTS: { readonly [K in ChecklistId]: readonly ItemId[] } = {
  quick: QUICK_ITEM_IDS,
  full: ITEM_IDS,
  sitting: ["c1", "c2", "c3", "c4", "c5", "c7", "c8", "f1", "b1", "b2", "b3", "s1", "s2", "s3", "k1", "k2", "k5", "h3"],
  standing: ["b1", "b2", "b4", "b5", "s2", "k2", "k5", "d3", "u1", "u2", "u3", "u4", "f4", "h1", "h2"],
  laptop: ["c1", "c3", "s1", "s2", "s4", "s5", "t1", "k1", "k2", "k3", "d2", "l1", "p3", "h1", "h3", "h4"],
  feet: ["c1", "c2", "f1", "b4", "d1", "d3", "u2", "u3", "f2", "f3", "f4", "h1", "h2"],
  moved: [
    ...(["c1", "c6", "s1", "s2", "s3", "s4", "s8", "s9", "s11", "k1", "k3", "k10"] as const),
    ...(["d1", "d2", "d3", "d4", "d7", "l1", "l3", "l4", "l5", "e1", "e2", "e3", "e4"] as const),
  ],
};

export interface ListedSection {
  readonly id: SectionId;
  readonly items: readonly ItemId[];
}

/** The items of a list by section, in the order they are asked; sections without any are left out. */
export const sectionsOf = (kind: ChecklistId): readonly ListedSection[] =>
  SECTIONS.map(({ id, items }) => ({ id, items: items.filter((item) => LISTS[kind].includes(item)) })).filter(
    ({ items }) => items.length > 0,
  );

/** The items of a list, in the order they are asked. */
export const itemsIn = (kind: ChecklistId): readonly ItemId[] => sectionsOf(kind).flatMap(({ items }) => items);
