import type { Article } from "../article";

export const FURTHER = {
  heel: {
    picture: "plantar-fascia-stretch",
    actions: ["programme", "shoes", "relief", "help"],
    statements: [
      { text: "learn.heel.1", certainty: "good", source: "nhsHeel" },
      { text: "learn.heel.2", certainty: "some", source: "digiovanni" },
      { text: "learn.heel.3", certainty: "some", source: "morrissey" },
      { text: "learn.heel.4", certainty: "good", source: "nhsHeel" },
      { text: "learn.heel.5", certainty: "good", source: "nhsHeel" },
    ],
  },
  strain: {
    picture: "seated-cat-cow",
    actions: ["help", "routines"],
    statements: [
      { text: "learn.strain.1", certainty: "custom", source: "articles" },
      { text: "learn.strain.2", certainty: "good", source: "ng59" },
      { text: "learn.strain.3", certainty: "custom", source: "articles" },
      { text: "learn.strain.4", certainty: "good", source: "backes" },
    ],
  },
  arthritis: {
    picture: "ankle-circles",
    actions: ["routines", "help"],
    statements: [
      { text: "learn.arthritis.1", certainty: "custom", source: "articles" },
      { text: "learn.arthritis.2", certainty: "custom", source: "articles" },
      { text: "learn.arthritis.3", certainty: "good", source: "ng65" },
      { text: "learn.arthritis.4", certainty: "custom", source: "articles" },
    ],
  },
  bunions: {
    picture: "toe-spread",
    actions: ["shoes", "routines"],
    statements: [
      { text: "learn.bunions.1", certainty: "custom", source: "articles" },
      { text: "learn.bunions.2", certainty: "good", source: "fit" },
      { text: "learn.bunions.3", certainty: "open", source: "none" },
      { text: "learn.bunions.4", certainty: "custom", source: "articles" },
    ],
  },
  neuropathy: {
    picture: "ankle-pumps",
    actions: ["help", "shoes"],
    statements: [
      { text: "learn.neuropathy.1", certainty: "good", source: "iwgdf" },
      { text: "learn.neuropathy.2", certainty: "good", source: "iwgdf" },
      { text: "learn.neuropathy.3", certainty: "good", source: "ng19" },
      { text: "learn.neuropathy.4", certainty: "custom", source: "articles" },
      { text: "learn.neuropathy.5", certainty: "custom", source: "care" },
    ],
  },
  home: {
    picture: "walk-five-minutes",
    actions: ["relief", "routines", "shoes"],
    statements: [
      { text: "learn.home.1", certainty: "custom", source: "articles" },
      { text: "learn.home.2", certainty: "custom", source: "articles" },
      { text: "learn.home.3", certainty: "custom", source: "articles" },
      { text: "learn.home.4", certainty: "custom", source: "articles" },
      { text: "learn.home.5", certainty: "custom", source: "articles" },
      { text: "learn.home.6", certainty: "custom", source: "articles" },
      { text: "learn.home.7", certainty: "custom", source: "articles" },
    ],
  },
  active: {
    picture: "walk-two-minutes",
    actions: ["routines", "programme"],
    statements: [
      { text: "learn.active.1", certainty: "good", source: "ng59" },
      { text: "learn.active.2", certainty: "good", source: "ng59" },
      { text: "learn.active.3", certainty: "some", source: "ng59" },
      { text: "learn.active.4", certainty: "custom", source: "articles" },
      { text: "learn.active.5", certainty: "custom", source: "articles" },
      { text: "learn.active.6", certainty: "some", source: "galinsky2" },
    ],
  },
  supports: {
    picture: "side-leg-raise",
    actions: ["shoes", "help"],
    statements: [
      { text: "learn.supports.1", certainty: "custom", source: "articles" },
      { text: "learn.supports.2", certainty: "good", source: "ng59" },
      { text: "learn.supports.3", certainty: "custom", source: "articles" },
      { text: "learn.supports.4", certainty: "good", source: "insoles" },
      { text: "learn.supports.5", certainty: "good", source: "nhsHeel" },
      { text: "learn.supports.6", certainty: "open", source: "articles" },
    ],
  },
  who: {
    picture: "belly-breathing",
    actions: ["help"],
    statements: [
      { text: "learn.who.1", certainty: "custom", source: "articles", heading: "learn.who.1.heading" },
      { text: "learn.who.2", certainty: "custom", source: "articles", heading: "learn.who.2.heading" },
      { text: "learn.who.3", certainty: "custom", source: "articles", heading: "learn.who.3.heading" },
      { text: "learn.who.4", certainty: "custom", source: "articles", heading: "learn.who.4.heading" },
      { text: "learn.who.5", certainty: "good", source: "ng59", heading: "learn.who.5.heading" },
      { text: "learn.who.6", certainty: "custom", source: "nhsHeel", heading: "learn.who.6.heading" },
      { text: "learn.who.7", certainty: "custom", source: "articles", heading: "learn.who.7.heading" },
    ],
  },
} as const satisfies Readonly<Record<string, Article>>;
