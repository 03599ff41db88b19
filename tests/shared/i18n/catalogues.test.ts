import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../shared/i18n/english";
import { FALLBACK_LANGUAGE, LANGUAGES } from "../../../shared/i18n/languages";
import { loadCatalogue } from "../../../shared/i18n/load-catalogue";
import { PSEUDO_LOCALES, pseudoMessage } from "../../../shared/i18n/pseudo";
import { keysWritten, languageFolders, messagesOf, notesOf, roomsOf } from "../../support/catalogues";
import { faultsOf, placeholdersOf } from "../../support/placeholders";

const BUILT_IN: readonly string[] = [FALLBACK_LANGUAGE];
const twiceIn = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

describe("the catalogues", () => {
  it("are one folder for each language of the list, and no other", () => {
    expect([...languageFolders()].sort()).toEqual([...LANGUAGES].sort());
  });

  it("have each key in one place", () => {
    for (const language of LANGUAGES) {
      expect(twiceIn(roomsOf(language).flatMap((room) => keysWritten(language, room)))).toEqual([]);
    }
  });

  it("have English from every file of its folder", () => {
    expect(ENGLISH).toEqual(messagesOf("en"));
  });

  it("have every message in every language, with the placeholders of the English one", () => {
    for (const language of LANGUAGES) expect(faultsOf(messagesOf("en"), messagesOf(language), language)).toEqual([]);
  });

  it("are loaded whole, but for English, which is there from the start", async () => {
    for (const language of LANGUAGES) {
      const loaded = await loadCatalogue(language);
      expect(loaded).toEqual(BUILT_IN.includes(language) ? {} : messagesOf(language));
    }
  });

  it("have notes about messages that there are", () => {
    const isThere = (note: string): boolean =>
      Object.keys(ENGLISH).some((key) => (note.endsWith("*") ? key.startsWith(note.slice(0, -1)) : key === note));
    expect(Object.keys(notesOf("en")).filter((note) => !isThere(note))).toEqual([]);
  });

  it("keep their placeholders and branches in the generated locales", () => {
    for (const [key, text] of Object.entries(ENGLISH)) {
      for (const locale of PSEUDO_LOCALES) {
        expect(placeholdersOf(pseudoMessage(text, locale)), key).toEqual(placeholdersOf(text));
      }
    }
  });
});

describe("a translation is told what is amiss", () => {
  const english = {
    gone: "Gone",
    left: "{minutes, plural, one {# minute} other {# minutes}} of {name}",
    where: "{place, select, home {At home} other {Elsewhere}}",
    share: "{share, number, percent}",
  };

  it("by name: what it lacks, invents, leaves out, renames or breaks", () => {
    const translated = {
      left: "{minutes} minut, {imię}",
      where: "{place, select, dom {W domu} other {}}",
      share: "{",
      own: "",
    };
    expect(faultsOf(english, translated, "pl")).toEqual([
      "gone is missing",
      "own is unknown",
      "left has (imię plain, minutes plain) instead of (minutes cardinal, name plain)",
      "where has (place select dom other) instead of (place select home other)",
      "share is no ICU message",
    ]);
  });

  it("and may have plural forms of its own, in an order of its own", () => {
    const translated = {
      ...english,
      left: "{name}: {minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}",
    };
    expect(faultsOf(english, translated, "pl")).toEqual([]);
  });
});
