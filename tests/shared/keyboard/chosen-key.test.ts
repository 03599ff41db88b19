import { describe, expect, it } from "vitest";
import { alphabetOf, chosenKey, type KeyPress } from "../../../shared/keyboard/chosen-key";

const WANTED = ["1", "2", "4", "5", "0", ",", "+", "q", "b", "p", "s", "enter", "arrowdown", " "];

interface Held {
  readonly shift?: boolean;
  readonly altGraph?: boolean;
  readonly isComposing?: boolean;
}
const press = (code: string, key: string, { shift, altGraph, isComposing }: Held = {}): KeyPress => ({
  ...{ code, key, shiftKey: shift === true, isComposing: isComposing === true },
  getModifierState: () => altGraph === true,
});
const meant = (code: string, key: string, held: Held = {}): string | null => chosenKey(press(code, key, held), WANTED);

/** What each layout writes at the places that matter, and what is meant by it. */
const LAYOUTS: Readonly<Record<string, readonly (readonly [code: string, key: string, meant: string | null])[]>> = {
  us: [
    ...([
      ["KeyP", "p", "p"],
      ["KeyB", "b", "b"],
      ["KeyQ", "q", "q"],
      ["Digit1", "1", "1"],
      ["Comma", ",", ","],
    ] as const),
    ...([
      ["KeyP", "P", "p"],
      ["Enter", "Enter", "enter"],
      ["Space", " ", " "],
      ["ArrowDown", "ArrowDown", "arrowdown"],
    ] as const),
    ...([
      ["Equal", "=", null],
      ["Numpad5", "5", "5"],
      ["NumpadAdd", "+", "+"],
      ["NumpadEnter", "Enter", "enter"],
    ] as const),
  ],
  german: [
    ["KeyP", "p", "p"],
    ["KeyY", "z", null],
    ["BracketRight", "+", "+"],
    ["BracketLeft", "ü", null],
    ["Digit5", "5", "5"],
  ],
  french: [
    ...([
      ["KeyA", "q", "q"],
      ["KeyQ", "a", null],
      ["KeyM", ",", ","],
      ["Comma", ";", null],
      ["KeyB", "b", "b"],
    ] as const),
    ...([
      ["Digit1", "&", "1"],
      ["Digit2", "é", "2"],
      ["Digit4", "'", "4"],
      ["Digit5", "(", "5"],
      ["Digit0", "à", "0"],
    ] as const),
  ],
  czech: [
    ["Digit1", "+", "+"],
    ["Digit4", "č", "4"],
    ["KeyB", "b", "b"],
  ],
  turkish: [
    ["KeyI", "ı", null],
    ["KeyP", "p", "p"],
    ["KeyS", "s", "s"],
  ],
  russian: [
    ...([
      ["KeyP", "з", "p"],
      ["KeyP", "З", "p"],
      ["KeyB", "и", "b"],
      ["KeyQ", "й", "q"],
      ["KeyS", "ы", "s"],
    ] as const),
    ...([
      ["Comma", "б", ","],
      ["Digit1", "1", "1"],
      ["Slash", ".", null],
      ["Space", " ", " "],
    ] as const),
  ],
  greek: [
    ["KeyP", "π", "p"],
    ["KeyB", "β", "b"],
    ["KeyS", "σ", "s"],
    ["Comma", ",", ","],
    ["Digit2", "2", "2"],
  ],
  hebrew: [
    ["KeyP", "פ", "p"],
    ["KeyB", "נ", "b"],
    ["KeyS", "ד", "s"],
    ["Comma", "ת", ","],
    ["Quote", ",", ","],
  ],
  arabic: [
    ...([
      ["KeyP", "ح", "p"],
      ["KeyB", "لا", "b"],
      ["KeyB", "ﻻ", "b"],
      ["KeyQ", "ض", "q"],
      ["Comma", "و", ","],
    ] as const),
    ...([
      ["Digit1", "١", "1"],
      ["Numpad2", "٢", "2"],
    ] as const),
  ],
  hindi: [
    ["KeyP", "ज", "p"],
    ["KeyS", "े", "s"],
  ],
  thai: [
    ["Digit1", "ๅ", "1"],
    ["Digit2", "/", "2"],
    ["KeyP", "ย", "p"],
  ],
  "right-handed dvorak": [
    ["Digit5", "j", null],
    ["Digit8", "p", "p"],
    ["KeyQ", "5", "5"],
  ],
  dvorak: [
    ...([
      ["KeyR", "p", "p"],
      ["KeyP", "l", null],
      ["KeyN", "b", "b"],
      ["KeyB", "x", null],
      ["KeyX", "q", "q"],
    ] as const),
    ...([
      ["KeyQ", "'", null],
      ["KeyS", "o", null],
      ["KeyW", ",", ","],
      ["Comma", "w", null],
      ["Digit1", "1", "1"],
    ] as const),
  ],
};

describe("a key with a meaning", () => {
  for (const [layout, keys] of Object.entries(LAYOUTS))
    it(`is found on a keyboard that is ${layout}`, () => {
      expect(keys.map(([code, key]) => [code, key, meant(code, key)])).toEqual(keys);
    });
  it("is by its place where the system names none", () => {
    expect(["KeyP", "Digit1", "Comma"].map((code) => meant(code, "Unidentified"))).toEqual(["p", "1", ","]);
  });
  it("is none with Shift or AltGr where the sign alone is meant", () => {
    expect(meant("Digit1", "!", { shift: true })).toBe(null);
    expect(meant("Digit1", "1", { shift: true })).toBe("1");
    expect(meant("Digit2", "~", { altGraph: true })).toBe(null);
    expect(meant("KeyP", "§", { altGraph: true })).toBe(null);
  });
  it("is none while something is composed", () => {
    expect(meant("KeyP", "p", { isComposing: true })).toBe(null);
    expect(meant("Enter", "Enter", { isComposing: true })).toBe(null);
    expect(meant("KeyP", "Process")).toBe(null);
    expect(meant("KeyQ", "Dead")).toBe(null);
  });
  it("is by its place where a keyboard of other letters has a sign, once such a letter was seen", () => {
    const greek = press("KeyQ", ";");
    expect(chosenKey(greek, WANTED)).toBe(null);
    expect(chosenKey(greek, WANTED, alphabetOf(press("KeyP", "π")))).toBe("q");
    expect(chosenKey(greek, WANTED, alphabetOf(press("KeyR", "p")))).toBe(null);
    expect([alphabetOf(press("Digit1", "1")), alphabetOf(press("Enter", "Enter"))]).toEqual([null, null]);
  });
});
