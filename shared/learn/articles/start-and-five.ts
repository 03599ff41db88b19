import type { Article } from "../article";

export const FIRST = {
  chain: {
    picture: "stand-tall",
    actions: ["routines", "programme"],
    statements: [
      { text: "learn.chain.1", certainty: "custom", source: "articles" },
      { text: "learn.chain.2", certainty: "custom", source: "articles" },
      { text: "learn.chain.3", certainty: "open", source: "menz" },
      { text: "learn.chain.4", certainty: "custom", source: "articles" },
      { text: "learn.chain.5", certainty: "open", source: "none" },
      { text: "learn.chain.6", certainty: "custom", source: "articles" },
    ],
  },
  faq: {
    picture: "look-out",
    actions: ["help", "routines"],
    statements: [
      { text: "learn.faq.1", certainty: "custom", source: "articles", heading: "learn.faq.1.heading" },
      { text: "learn.faq.2", certainty: "custom", source: "articles", heading: "learn.faq.2.heading" },
      { text: "learn.faq.3", certainty: "open", source: "menz", heading: "learn.faq.3.heading" },
      { text: "learn.faq.4", certainty: "custom", source: "articles", heading: "learn.faq.4.heading" },
      { text: "learn.faq.5", certainty: "good", source: "backes", heading: "learn.faq.5.heading" },
    ],
  },
  differ: {
    picture: "seated-twist",
    actions: ["help"],
    statements: [
      { text: "learn.differ.1", certainty: "good", source: "ng59" },
      { text: "learn.differ.2", certainty: "good", source: "ng59" },
      { text: "learn.differ.3", certainty: "open", source: "menz" },
      { text: "learn.differ.4", certainty: "custom", source: "ergonomics" },
      { text: "learn.differ.5", certainty: "good", source: "redflag" },
      { text: "learn.differ.6", certainty: "good", source: "backes" },
      { text: "learn.differ.7", certainty: "open", source: "articles" },
    ],
  },
  nerves: {
    picture: "sciatic-nerve-glide",
    actions: ["help", "routines"],
    statements: [
      { text: "learn.nerves.1", certainty: "custom", source: "articles" },
      { text: "learn.nerves.2", certainty: "custom", source: "articles" },
      { text: "learn.nerves.3", certainty: "custom", source: "articles" },
      { text: "learn.nerves.4", certainty: "custom", source: "articles" },
      { text: "learn.nerves.5", certainty: "good", source: "ng59" },
      { text: "learn.nerves.6", certainty: "good", source: "backes" },
      { text: "learn.nerves.7", certainty: "custom", source: "articles" },
    ],
  },
  posture: {
    picture: "posture-reset",
    actions: ["checklist", "deskFit"],
    statements: [
      { text: "learn.posture.1", certainty: "custom", source: "articles" },
      { text: "learn.posture.2", certainty: "some", source: "waong" },
      { text: "learn.posture.3", certainty: "some", source: "galinsky" },
      { text: "learn.posture.4", certainty: "some", source: "standing" },
      { text: "learn.posture.5", certainty: "custom", source: "articles" },
      { text: "learn.posture.6", certainty: "custom", source: "articles" },
      { text: "learn.posture.7", certainty: "custom", source: "articles" },
    ],
  },
  arches: {
    picture: "short-foot",
    actions: ["shoes", "programme"],
    statements: [
      { text: "learn.arches.1", certainty: "some", source: "flatfoot" },
      { text: "learn.arches.2", certainty: "custom", source: "articles" },
      { text: "learn.arches.3", certainty: "open", source: "menz" },
      { text: "learn.arches.4", certainty: "open", source: "almutairi" },
      { text: "learn.arches.5", certainty: "custom", source: "articles" },
      { text: "learn.arches.6", certainty: "some", source: "hara" },
      { text: "learn.arches.7", certainty: "good", source: "tendon" },
    ],
  },
  gait: {
    picture: "heel-toe-walk",
    actions: ["shoes", "programme"],
    statements: [
      { text: "learn.gait.1", certainty: "custom", source: "articles" },
      { text: "learn.gait.2", certainty: "open", source: "articles" },
      { text: "learn.gait.3", certainty: "custom", source: "articles" },
      { text: "learn.gait.4", certainty: "custom", source: "articles" },
      { text: "learn.gait.5", certainty: "some", source: "cochraneShoes" },
      { text: "learn.gait.6", certainty: "some", source: "flatfoot" },
    ],
  },
  shoes: {
    picture: "heel-peel",
    actions: ["shoes"],
    statements: [
      { text: "learn.shoes.1", certainty: "good", source: "nhsHeel" },
      { text: "learn.shoes.2", certainty: "custom", source: "articles" },
      { text: "learn.shoes.3", certainty: "custom", source: "articles" },
      { text: "learn.shoes.4", certainty: "some", source: "cochraneShoes" },
      { text: "learn.shoes.5", certainty: "custom", source: "fit" },
    ],
  },
} as const satisfies Readonly<Record<string, Article>>;
