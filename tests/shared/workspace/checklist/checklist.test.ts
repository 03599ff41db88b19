import { describe, expect, it } from "vitest";
import { isItemId, ITEM_IDS, QUICK_ITEM_IDS, type ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS, SECTIONS } from "../../../../shared/workspace/checklist/checklist";
import { itemsIn, CHECKLIST_IDS, sectionsOf } from "../../../../shared/workspace/checklist/checklists";
import { PICTURE_IDS } from "../../../../shared/workspace/checklist/pictures/ids";
import { SOURCE_URLS, SOURCES } from "../../../../shared/workspace/checklist/sources";
import { createTranslator } from "../../../../shared/i18n/format";
import { messagesIn } from "../../../support/catalogues";

const t = createTranslator("en");

/** Every point of the lists of OSHA, HSE, ROSA and USGS put together, and the question that asks for it. */
const COVERED: Readonly<Record<string, readonly ItemId[]>> = {
  "chair: feet, thighs, knee, low back, recline, armrests": ["c1", "c2", "c7", "c3", "c8", "c4"],
  "chair: controls, base, front edge": ["c9", "c10", "c11"],
  "desk: height, legroom, room, reach, edge, cables": ["d4", "d1", "d5", "d2", "d6", "d7"],
  "monitor: ahead, distance, top, glasses, text": ["s3", "s2", "s1", "s6", "s7"],
  "monitor: tilt, brightness, steadiness, two of them": ["s8", "s9", "s10", "s11"],
  "keyboard and mouse: wrists, shoulders, keyboard, mouse": ["k2", "k5", "k10", "k4", "k3"],
  "keyboard and mouse: grip, forearm, speed, keystrokes": ["k6", "k7", "k8", "k9"],
  "phone: headset, cradle, distance": ["l2", "p1", "p2"],
  "light: reflections, window, blinds, lamp": ["s4", "l3", "l4", "l5"],
  "room: temperature, air, noise, space": ["e1", "e2", "e3", "e4"],
  "laptop: raised, breaks": ["s5", "t1"],
  "sit-stand: height, screen, alternate, mat, short spells": ["d3", "u1", "u2", "u3", "u4"],
  "feet: flat, uncrossed, shoes, age, wear, heels": ["c1", "f1", "h2", "f2", "f3", "f4"],
  "habits: hourly, change, look far, mix, report, eye test": ["h1", "h3", "h4", "h5", "h6", "h7"],
};

describe("the questions", () => {
  it("keep the ids that answers are kept under, for ever", () => {
    expect(QUICK_ITEM_IDS.join(" ")).toBe("c1 c2 c3 c4 c5 c6 s1 s2 s3 s4 s5 k1 k2 k3 k4 d1 d2 d3 l1 l2 h1 h2");
    expect(ITEM_IDS.slice(22).join(" ")).toBe(
      "c7 c8 c9 c10 c11 b1 b2 b3 b4 b5 s6 s7 s8 s9 s10 s11 t1 k5 k6 k7 k8 k9 k10 d4 d5 d6 d7 u1 u2 u3 u4 " +
        "l3 l4 l5 p1 p2 p3 e1 e2 e3 e4 f1 f2 f3 f4 h3 h4 h5 h6 h7",
    );
    expect(new Set(ITEM_IDS).size).toBe(ITEM_IDS.length);
  });

  it("cover every point of the lists they come from", () => {
    const asked = new Set(Object.values(COVERED).flat());
    const further: readonly ItemId[] = ["c5", "c6", "k1", "l1", "b1", "b2", "b3", "b4", "b5", "p3"];
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
    const used = new Set(ITEM_IDS.map((item) => ITEMS[item].picture));
    expect(PICTURE_IDS.filter((picture) => !used.has(picture))).toEqual([]);
  });

  it("ask about the feet when the chair's neighbours moved", () => {
    expect(ITEMS.k1.shifts).toContain("c1");
    expect(ITEMS.d4.shifts).toContain("c1");
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
});
