import { CHECKLIST_ITEM_IDS, type ChecklistItemId } from "./answers";

/**
 * Where an item comes from. OSHA: U.S. Occupational Safety and Health Administration, Computer Workstations eTool, evaluation
 * checklist. HSE: UK Health and Safety Executive, Display screen equipment workstation checklist CK1, 2013. `url` is opened
 * in the person's own browser, and nothing else is.
 */
export const SOURCES = {
  osha: { label: "source.osha", url: "https://www.osha.gov/etools/computer-workstations/checklists/evaluation" },
  hse: { label: "source.hse", url: "https://www.hse.gov.uk/pubns/ck1.htm" },
  common: { label: "source.common", url: null },
  articles: { label: "source.articles", url: null },
} as const;
export type SourceId = keyof typeof SOURCES;

/** The addresses that may be opened, exactly. */
export const SOURCE_URLS: readonly string[] = Object.values(SOURCES).flatMap(({ url }) => (url === null ? [] : [url]));

export const SECTIONS = [
  { id: "chair", items: ["c1", "c2", "c3", "c4", "c5", "c6"] },
  { id: "screen", items: ["s1", "s2", "s3", "s4", "s5"] },
  { id: "keyboard", items: ["k1", "k2", "k3", "k4"] },
  { id: "desk", items: ["d1", "d2", "d3"] },
  { id: "light", items: ["l1", "l2"] },
  { id: "habits", items: ["h1", "h2"] },
] as const satisfies readonly { readonly id: string; readonly items: readonly ChecklistItemId[] }[];
export type SectionId = (typeof SECTIONS)[number]["id"];

const SOURCE_OF: Readonly<Record<ChecklistItemId, SourceId>> = {
  c1: "osha",
  c2: "osha",
  c3: "osha",
  c4: "osha",
  c5: "common",
  c6: "common",
  s1: "common",
  s2: "common",
  s3: "osha",
  s4: "hse",
  s5: "hse",
  k1: "osha",
  k2: "osha",
  k3: "hse",
  k4: "common",
  d1: "osha",
  d2: "common",
  d3: "common",
  l1: "hse",
  l2: "common",
  h1: "articles",
  h2: "articles",
};

/** An item's source. Its title, reason and remedy are in the catalogue under `checklist.<id>.…`. */
export const sourceOf = (item: ChecklistItemId): (typeof SOURCES)[SourceId] => SOURCES[SOURCE_OF[item]];
export const ITEM_COUNT = CHECKLIST_ITEM_IDS.length;
