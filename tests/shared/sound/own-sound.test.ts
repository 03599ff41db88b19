import { describe, expect, it } from "vitest";
import { isSoundFile } from "../../../shared/sound/own-sound";

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

describe("a sound file", () => {
  for (const [name, content] of [
    ["WAV", "RIFF\x24\x00\x00\x00WAVEfmt "],
    ["Ogg", "OggS\x00\x02"],
    ["FLAC", "fLaC\x00"],
    ["MP3 with a tag", "ID3\x04\x00"],
    ["MP3 without", "\xff\xfb\x90\x64"],
  ] as const) {
    it(`is known by its content: ${name}`, () => expect(isSoundFile(bytes(content))).toBe(true));
  }

  for (const [name, content] of [
    ["nothing", ""],
    ["a film in the same wrapping", "RIFF\x24\x00\x00\x00AVI LIST"],
    ["a text in UTF-16", "\xff\xfeH\x00i\x00"],
    ["a picture", "\x89PNG\r\n\x1a\n"],
    ["a page", "<html>RIFF"],
    ["a program", "\x7fELF"],
    ["AAC", "\xff\xf1\x50\x80"],
    ["the beginning of a beginning", "RIF"],
  ] as const) {
    it(`is not ${name}`, () => expect(isSoundFile(bytes(content))).toBe(false));
  }
});
