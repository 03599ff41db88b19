import type { Measure } from "../measure";
import { ITEM_IDS, type ItemId } from "./answers";
import type { PictureId } from "./pictures/ids";
import type { SourceId } from "./sources";

export const SECTION_IDS = [
  ...(["chair", "posture", "screen", "keyboard", "desk", "standing"] as const),
  ...(["light", "room", "shoes", "habits"] as const),
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What putting something right takes: a few minutes, something to buy, or someone to ask. */
export type Effort = "minutes" | "buy" | "ask";

export interface ChecklistItem {
  readonly section: SectionId;
  readonly source: SourceId;
  readonly effort: Effort;
  readonly picture: PictureId;
  /** In the list for somebody who stands, where the other shows somebody who sits. */
  readonly standing?: PictureId;
  /** Asked again when this was changed, for one height shifts others (Cornell: person, equipment and task interact). */
  readonly shifts?: readonly ItemId[];
  readonly measure?: Measure;
}

/** What is known of each question besides its words. */
export const ITEMS: { readonly [K in ItemId]: ChecklistItem } = {
  c1: {
    section: "chair",
    source: "osha",
    effort: "minutes",
    picture: "sit-feet",
    shifts: ["c2", "k1", "s1"],
    measure: "seatHeight",
  },
  c2: { section: "chair", source: "osha", effort: "minutes", picture: "sit-thighs", shifts: ["c1", "c3"] },
  c3: { section: "chair", source: "osha", effort: "minutes", picture: "sit-lowback", shifts: ["c2", "s2"] },
  c4: { section: "chair", source: "osha", effort: "minutes", picture: "sit-armrest", shifts: ["k5", "k7"] },
  c5: { section: "chair", source: "common", effort: "minutes", picture: "sit-back", shifts: ["s2"] },
  c6: { section: "chair", source: "common", effort: "minutes", picture: "sit-roll" },
  c8: { section: "chair", source: "rosa", effort: "minutes", picture: "sit-recline", shifts: ["s1", "s2"] },
  c9: { section: "chair", source: "usgs", effort: "ask", picture: "sit-controls" },
  c10: { section: "chair", source: "usgs", effort: "ask", picture: "sit-base", shifts: ["c6"] },
  c11: { section: "chair", source: "osha", effort: "buy", picture: "sit-edge" },
  c12: { section: "chair", source: "osha", effort: "ask", picture: "sit-width" },
  c13: { section: "chair", source: "osha", effort: "minutes", picture: "sit-close", shifts: ["c4"] },
  b1: { section: "posture", source: "osha", effort: "minutes", picture: "sit-head", standing: "stand-head" },
  b2: { section: "posture", source: "osha", effort: "minutes", picture: "above-straight", standing: "above-standing" },
  b3: { section: "posture", source: "articles", effort: "minutes", picture: "sit-upright" },
  b4: { section: "posture", source: "common", effort: "minutes", picture: "stand-feet" },
  b5: { section: "posture", source: "common", effort: "minutes", picture: "stand-knees" },
  s1: {
    section: "screen",
    source: "common",
    effort: "minutes",
    picture: "sit-top",
    shifts: ["s6", "s8"],
    measure: "screenTopSitting",
  },
  s2: {
    section: "screen",
    source: "common",
    effort: "minutes",
    picture: "sit-distance",
    standing: "stand-distance",
    shifts: ["s7", "l1"],
    measure: "distance",
  },
  s3: { section: "screen", source: "osha", effort: "minutes", picture: "above-screen", shifts: ["b2", "k10"] },
  s4: { section: "screen", source: "hse", effort: "minutes", picture: "screen-glare", shifts: ["s3"] },
  s5: { section: "screen", source: "hse", effort: "buy", picture: "laptop-raised", shifts: ["s1", "k1", "k3"] },
  s6: { section: "screen", source: "safeWork", effort: "minutes", picture: "sit-glasses", shifts: ["b1"] },
  s7: { section: "screen", source: "hse", effort: "minutes", picture: "screen-text" },
  s8: { section: "screen", source: "hse", effort: "minutes", picture: "sit-tilt", shifts: ["s4"] },
  s9: { section: "screen", source: "hse", effort: "minutes", picture: "screen-light" },
  s10: { section: "screen", source: "hse", effort: "ask", picture: "screen-steady" },
  s12: { section: "screen", source: "common", effort: "buy", picture: "tablet-stand" },
  t1: { section: "screen", source: "common", effort: "minutes", picture: "laptop-clock" },
  k1: {
    section: "keyboard",
    source: "osha",
    effort: "minutes",
    picture: "sit-elbow",
    shifts: ["c1", "c4", "d1", "k2", "k5", "s1"],
    measure: "deskSitting",
  },
  k2: { section: "keyboard", source: "osha", effort: "minutes", picture: "hand-wrist", shifts: ["k7"] },
  k3: { section: "keyboard", source: "hse", effort: "minutes", picture: "above-mouse", shifts: ["k5", "d2"] },
  k4: { section: "keyboard", source: "common", effort: "minutes", picture: "hand-flat", shifts: ["k2"] },
  k5: { section: "keyboard", source: "osha", effort: "minutes", picture: "sit-shoulder" },
  k6: { section: "keyboard", source: "rosa", effort: "buy", picture: "hand-mouse" },
  k7: { section: "keyboard", source: "hse", effort: "minutes", picture: "hand-forearm", shifts: ["k2"] },
  k8: { section: "keyboard", source: "hse", effort: "minutes", picture: "hand-pointer" },
  k9: { section: "keyboard", source: "usgs", effort: "minutes", picture: "hand-press" },
  k10: { section: "keyboard", source: "cornell", effort: "minutes", picture: "above-keyboard", shifts: ["k3"] },
  k11: { section: "keyboard", source: "hse", effort: "buy", picture: "above-keys" },
  k12: { section: "keyboard", source: "osha", effort: "minutes", picture: "hand-rest", shifts: ["k2"] },
  d1: { section: "desk", source: "osha", effort: "minutes", picture: "sit-legroom" },
  d2: { section: "desk", source: "common", effort: "minutes", picture: "above-reach" },
  d3: {
    section: "desk",
    source: "common",
    effort: "minutes",
    picture: "stand-desk",
    shifts: ["u1", "k2"],
    measure: "deskStanding",
  },
  d5: { section: "desk", source: "hse", effort: "minutes", picture: "above-room", shifts: ["d2"] },
  d6: { section: "desk", source: "osha", effort: "buy", picture: "hand-edge" },
  d7: { section: "desk", source: "hse", effort: "minutes", picture: "sit-cables" },
  d8: { section: "desk", source: "osha", effort: "buy", picture: "sit-papers", shifts: ["b1"] },
  d9: { section: "desk", source: "hse", effort: "minutes", picture: "sit-shine", shifts: ["s4"] },
  d10: { section: "desk", source: "safeWork", effort: "minutes", picture: "stand-shelf" },
  u1: {
    section: "standing",
    source: "common",
    effort: "buy",
    picture: "stand-screen",
    shifts: ["s8"],
    measure: "screenTopStanding",
  },
  u2: { section: "standing", source: "standing", effort: "minutes", picture: "habit-change" },
  u3: { section: "standing", source: "common", effort: "buy", picture: "stand-mat", shifts: ["d3"] },
  u4: { section: "standing", source: "standing", effort: "minutes", picture: "stand-short" },
  u5: { section: "standing", source: "common", effort: "ask", picture: "stand-stable" },
  l1: { section: "light", source: "hse", effort: "minutes", picture: "screen-read" },
  l2: { section: "light", source: "common", effort: "buy", picture: "phone-headset" },
  l3: { section: "light", source: "common", effort: "minutes", picture: "above-window", shifts: ["s3", "s4"] },
  l4: { section: "light", source: "hse", effort: "ask", picture: "room-blind", shifts: ["s4"] },
  l5: { section: "light", source: "common", effort: "buy", picture: "room-lamp", shifts: ["s4"] },
  l6: { section: "light", source: "hse", effort: "ask", picture: "room-light", shifts: ["s4", "s9"] },
  p2: { section: "light", source: "rosa", effort: "minutes", picture: "above-phone" },
  p3: { section: "light", source: "articles", effort: "minutes", picture: "phone-height" },
  p4: { section: "light", source: "common", effort: "minutes", picture: "phone-volume" },
  e1: { section: "room", source: "hse", effort: "ask", picture: "room-warmth" },
  e2: { section: "room", source: "hse", effort: "ask", picture: "room-air" },
  e3: { section: "room", source: "hse", effort: "ask", picture: "room-noise" },
  e4: { section: "room", source: "hse", effort: "minutes", picture: "room-space" },
  f2: { section: "shoes", source: "articles", effort: "buy", picture: "shoe-age" },
  f3: { section: "shoes", source: "common", effort: "buy", picture: "shoe-wear" },
  f4: { section: "shoes", source: "articles", effort: "minutes", picture: "shoe-heel", shifts: ["d3"] },
  h1: { section: "habits", source: "articles", effort: "minutes", picture: "habit-clock" },
  h2: { section: "habits", source: "articles", effort: "buy", picture: "shoe-hold", shifts: ["d3"] },
  h3: { section: "habits", source: "safeWork", effort: "minutes", picture: "habit-move" },
  h4: { section: "habits", source: "ccohs", effort: "minutes", picture: "habit-far" },
  h5: { section: "habits", source: "ccohs", effort: "minutes", picture: "habit-mix" },
  h6: { section: "habits", source: "usgs", effort: "ask", picture: "habit-ask" },
  h7: { section: "habits", source: "hse", effort: "ask", picture: "habit-eyes" },
  h8: { section: "habits", source: "hse", effort: "ask", picture: "screen-program" },
  h9: { section: "habits", source: "hse", effort: "ask", picture: "habit-note" },
};

/** Every section with its items, in the order they are asked. Items of a section follow the quick ones of it. */
export const SECTIONS: readonly { readonly id: SectionId; readonly items: readonly ItemId[] }[] = SECTION_IDS.map(
  (id) => ({
    id,
    items: ITEM_IDS.filter((item) => ITEMS[item].section === id),
  }),
);
