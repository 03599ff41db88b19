import { QUICK_ITEM_IDS, type ItemId } from "./answers";
import { ITEMS, SECTIONS, type SectionId } from "./checklist";
import type { PictureId } from "./pictures/ids";

/** The lists a person can work through. All share the answers: what one has asked, another need not ask anew. */
export const CHECKLIST_IDS = ["quick", "full", "sitting", "standing", "laptop", "feet", "moved"] as const;
export type ChecklistId = (typeof CHECKLIST_IDS)[number];

const LISTS: { readonly [K in ChecklistId]: readonly ItemId[] } = {
  quick: QUICK_ITEM_IDS,
  full: SECTIONS.flatMap(({ items }) => items),
  sitting: ["c1", "c2", "c3", "c4", "c5", "c8", "c13", "b1", "b2", "b3", "s1", "s2", "s3", "k1", "k2", "k5", "h3"],
  standing: ["b4", "b5", "b1", "b2", "u1", "u2", "u3", "u4", "u5", "d3", "s2", "k2", "k5", "f4", "h2", "h1"],
  laptop: ["s5", "t1", "s1", "s2", "s4", "s12", "k1", "k2", "k3", "d2", "l1", "p3", "c1", "c3", "h1", "h3", "h4"],
  feet: ["f2", "f3", "f4", "b4", "u2", "u3", "d1", "d3", "c1", "c2", "c5", "h1", "h2"],
  moved: [
    ...(["d1", "d2", "d3", "d7", "d9", "c1", "c6", "s1", "s2", "s3", "s4", "s8", "s9"] as const),
    ...(["k1", "k3", "k10", "l1", "l3", "l4", "l5", "l6", "e1", "e2", "e3", "e4"] as const),
  ],
};

export interface ListedSection {
  readonly id: SectionId;
  readonly items: readonly ItemId[];
}

/** The items of a list by section, in the order they are asked: a list begins with what it is about. */
export const sectionsOf = (kind: ChecklistId): readonly ListedSection[] =>
  [...new Set(LISTS[kind].map((item) => ITEMS[item].section))].map((id) => ({
    id,
    items: LISTS[kind].filter((item) => ITEMS[item].section === id),
  }));

/** The picture of a question as its list asks it. */
export const pictureIn = (kind: ChecklistId, item: ItemId): PictureId =>
  (kind === "standing" ? ITEMS[item].standing : undefined) ?? ITEMS[item].picture;

/** The items of a list, in the order they are asked. */
export const itemsIn = (kind: ChecklistId): readonly ItemId[] => sectionsOf(kind).flatMap(({ items }) => items);
