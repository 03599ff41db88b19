import { describe, expect, it } from "vitest";
import {
  areSameDisplays,
  displayName,
  hasForeignDisplay,
  isSameDisplay,
  shownName,
  toldApart,
} from "../../../shared/displays/display-name";

const identity = { label: "DELL U2720Q", vendor: "DEL", model: "0xa0f1", serial: "8XK2" };
const PANEL = "[AUO 0x1234]";

describe("the name of a display", () => {
  it("is its label with its maker and its number", () => {
    expect(displayName(identity)).toBe("DELL U2720Q [DEL 8XK2]");
  });
  it("has the number of its kind where there is no label, and leaves out what says nothing", () => {
    expect(displayName({ ...identity, label: "", serial: "0x00000000" })).toBe("[DEL 0xa0f1]");
    expect(displayName({ ...identity, serial: "unknown" })).toBe("DELL U2720Q [DEL]");
    expect(displayName({ label: " Beamer ", vendor: "", model: "", serial: "" })).toBe("Beamer");
  });
  it("is not known where nothing tells its kind", () => {
    expect(displayName({ label: "unknown", vendor: "unknown", model: "unknown", serial: "unknown" })).toBe(null);
    expect(displayName({ label: "", vendor: "DEL", model: "0x0000", serial: "8XK2" })).toBe(null);
  });
  it("is one line that ends where it ends, whatever the display says", () => {
    const name = displayName({ label: `a]\n[\u202E${"b".repeat(500)}`, vendor: "[x]", model: "", serial: "]" });
    expect(name).toMatch(/^a b+ \[x\]$/);
    expect(name?.length).toBeLessThan(200);
  });
});

describe("a display that is known", () => {
  it("is known again by its name, and another of its kind is another", () => {
    expect(isSameDisplay("DELL U2720Q [DEL 8XK2]", "DELL U2720Q [DEL 8XK2]")).toBe(true);
    expect(isSameDisplay("DELL U2720Q [DEL 8XK2]", "DELL U2720Q [DEL 9999]")).toBe(false);
  });
  it("is known again by its label where an earlier version stored it with a resolution", () => {
    expect(isSameDisplay("DELL U2720Q 2560×1440", "DELL U2720Q [DEL 8XK2]")).toBe(true);
    expect(isSameDisplay("DELL U2720Q 3840×2160", "DELL U2720Q")).toBe(true);
    expect(isSameDisplay("1920×1080", PANEL)).toBe(true);
    expect(isSameDisplay("1920×1080", "DELL U2720Q [DEL 8XK2]")).toBe(false);
    expect(shownName("DELL U2720Q 2560×1440")).toBe("DELL U2720Q");
  });
  it("counts as often as it is there", () => {
    expect(areSameDisplays(["A [X 1]", "A [X 1]"], ["A [X 1]"])).toBe(false);
    expect(areSameDisplays(["A 1×1", "A [X 1]"], ["A [X 1]", "A [X 2]"])).toBe(true);
    expect(areSameDisplays(["A 1×1", "B 1×1"], ["B [X 1]", "A [X 2]"])).toBe(true);
    expect(areSameDisplays(["A [X 1]", "A [X 2]"], ["A [X 1]", "A [X 3]"])).toBe(false);
  });
});

describe("a foreign display", () => {
  it("is one that no known name is of; where none is known, none is foreign", () => {
    expect(hasForeignDisplay([], ["Beamer"])).toBe(false);
    expect(hasForeignDisplay(["DELL U2720Q 1280×800"], ["DELL U2720Q [DEL 8XK2]"])).toBe(false);
    expect(hasForeignDisplay(["DELL U2720Q [DEL 8XK2]"], ["DELL U2720Q [DEL 8XK2]", "Beamer"])).toBe(true);
  });
  it("cannot be told where a known one is stored by its resolution alone", () => {
    expect(hasForeignDisplay(["1280×800"], ["DELL U2720Q [DEL 8XK2]"])).toBe("unknown");
    expect(hasForeignDisplay(["1280×800"], [PANEL])).toBe(false);
    expect(toldApart(["1280×800", "A 1×1", PANEL])).toEqual(["A 1×1", PANEL]);
  });
});
