import { describe, expect, it } from "vitest";
import { isItemId, ITEM_IDS, QUICK_ITEM_IDS, type ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS, SECTIONS } from "../../../../shared/workspace/checklist/checklist";
import { itemsIn, CHECKLIST_IDS, pictureIn, sectionsOf } from "../../../../shared/workspace/checklist/checklists";
import { MERGED } from "../../../../shared/workspace/checklist/merged-items";
import { PICTURE_IDS } from "../../../../shared/workspace/checklist/pictures/ids";
import { SOURCE_URLS, SOURCES } from "../../../../shared/workspace/checklist/sources";
import { createTranslator } from "../../../../shared/i18n/format";
import { messagesIn } from "../../../support/catalogues";

const t = createTranslator("en");

/** Every point of the lists of OSHA, HSE, ROSA and USGS put together, and the question that asks for it. */
const COVERED: Readonly<Record<string, readonly ItemId[]>> = {
  "chair: feet, thighs, knee, low back, recline, armrests": ["c1", "c2", "c3", "c8", "c4"],
  "chair: controls, base, front edge, width, getting close": ["c9", "c10", "c11", "c12", "c13"],
  "desk: height, legroom, room, reach, edge, cables": ["k1", "d1", "d5", "d2", "d6", "d7"],
  "desk: papers, shine, heavy things": ["d8", "d9", "d10"],
  "monitor: ahead, distance, top, glasses, text": ["s3", "s2", "s1", "s6", "s7"],
  "monitor: tilt, brightness, steadiness, touch": ["s8", "s9", "s10", "s12"],
  "keyboard and mouse: wrists, shoulders, keyboard, mouse": ["k2", "k5", "k10", "k4", "k3"],
  "keyboard and mouse: grip, forearm, speed, keystrokes": ["k6", "k7", "k8", "k9"],
  "keyboard and mouse: legends, place, palm rest": ["k11", "k12"],
  "phone: headset, cradle, distance, volume": ["l2", "p2", "p4"],
  "light: reflections, window, blinds, lamp, room": ["s4", "l3", "l4", "l5", "l6"],
  "room: temperature, air, noise, space": ["e1", "e2", "e3", "e4"],
  "laptop: raised, breaks": ["s5", "t1"],
  "sit-stand: height, screen, alternate, mat, short spells, steadiness": ["d3", "u1", "u2", "u3", "u4", "u5"],
  "feet: flat, uncrossed, shoes, age, wear, heels": ["c1", "c5", "h2", "f2", "f3", "f4"],
  "habits: hourly, change, look far, mix, report, eye test": ["h1", "h3", "h4", "h5", "h6", "h7"],
  "last: programs that suit the work, anything else": ["h8", "h9"],
};

describe("the questions", () => {
  it("keep the ids that answers are kept under, for ever", () => {
    expect(QUICK_ITEM_IDS.join(" ")).toBe("c1 c2 c3 c4 c5 c6 s1 s2 s3 s4 s5 k1 k2 k3 k4 d1 d2 d3 l1 l2 h1 h2");
    expect(ITEM_IDS.slice(22).join(" ")).toBe(
      "c8 c9 c10 c11 c12 c13 b1 b2 b3 b4 b5 s6 s7 s8 s9 s10 s12 t1 k5 k6 k7 k8 k9 k10 k11 k12 " +
        "d5 d6 d7 d8 d9 d10 u1 u2 u3 u4 u5 l3 l4 l5 l6 p2 p3 p4 e1 e2 e3 e4 f2 f3 f4 h3 h4 h5 h6 h7 h8 h9",
    );
    expect(new Set(ITEM_IDS).size).toBe(ITEM_IDS.length);
    expect(Object.keys(MERGED).filter(isItemId)).toEqual([]);
  });

  it("cover every point of the lists they come from", () => {
    const asked = new Set(Object.values(COVERED).flat());
    const further: readonly ItemId[] = ["c6", "l1", "b1", "b2", "b3", "b4", "b5", "p3"];
    expect(ITEM_IDS.filter((item) => !asked.has(item) && !further.includes(item))).toEqual([]);
  });

  it("are each in one section, with a source, a picture, and links to others", () => {
    expect(SECTIONS.flatMap(({ items }) => items).toSorted()).toEqual(ITEM_IDS.toSorted());
    for (const item of ITEM_IDS) {
      const { source, picture, shifts = [] } = ITEMS[item];
      expect(SOURCES[source].label, item).toMatch(/^source\./);
      expect(PICTURE_IDS, item).toContain(picture);
      expect(shifts.includes(item), item).toBe(false);
      expect(shifts.every(isItemId) && new Set(shifts).size === shifts.length, item).toBe(true);
    }
    const used = new Set(ITEM_IDS.flatMap((item) => [ITEMS[item].picture, ITEMS[item].standing]));
    expect(PICTURE_IDS.filter((picture) => !used.has(picture))).toEqual([]);
  });

  it("ask about the feet when the chair's neighbours moved", () => {
    expect(ITEMS.k1.shifts).toContain("c1");
    expect(ITEMS.k1.shifts).toContain("c4");
    expect(ITEMS.c1.shifts).toContain("k1");
  });

  it("open https addresses without a name in them", () => {
    for (const url of SOURCE_URLS) expect(new URL(url)).toMatchObject({ protocol: "https:", username: "" });
  });

  it("beyond the quick ones, and the words around them, are in short sentences", () => {
    const own = Object.values(messagesIn("en", "checklist.json")).flatMap((text) =>
      text.replaceAll(/\{.*\}/g, "").split(/[.;:]\s/),
    );
    expect(own.filter((sentence) => sentence.split(" ").length > 14)).toEqual([]);
    const long = ITEM_IDS.slice(22).flatMap((item) =>
      [t(`checklist.${item}.title`), t(`checklist.${item}.why`), t(`checklist.${item}.fix`)].flatMap((text) =>
        text.split(/[.;:]\s/).filter((sentence) => sentence.split(" ").length > 14),
      ),
    );
    expect(long).toEqual([]);
  });
});

describe("the lists", () => {
  it("are the quick 22, all of them, and parts of them", () => {
    expect(itemsIn("quick")).toEqual(QUICK_ITEM_IDS);
    expect(itemsIn("full")).toHaveLength(ITEM_IDS.length);
    for (const kind of CHECKLIST_IDS) {
      const items = itemsIn(kind);
      expect(new Set(items).size, kind).toBe(items.length);
      expect(items.length, kind).toBeGreaterThan(10);
      expect(sectionsOf(kind).every((section) => section.items.length > 0)).toBe(true);
    }
  });

  it("begin with what they are about", () => {
    expect(CHECKLIST_IDS.map((kind) => itemsIn(kind)[0])).toEqual(["c1", "c1", "c1", "b4", "s5", "f2", "d1"]);
  });

  it("show nobody sitting in the list for standing", () => {
    const pictures = itemsIn("standing").map((item) => pictureIn("standing", item));
    // Hands at a table and a back in front of one are the same for both.
    const seated = pictures.filter((id) => /^(?:sit|above)-/.test(id) && id !== "sit-shoulder");
    expect(seated).toEqual(["above-standing"]);
    expect([pictureIn("full", "b1"), pictureIn("standing", "b1")]).toEqual(["sit-head", "stand-head"]);
  });

  it("speak to the person, and never as the person", () => {
    const titles = ITEM_IDS.map((item) => t(`checklist.${item}.title`));
    expect(titles.filter((title) => /\b(?:I|my|me)\b/.test(title))).toEqual([]);
  });
});
