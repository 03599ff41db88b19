import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureFlac } from "../../../shared/sound/formats/flac";
import { measureMp3 } from "../../../shared/sound/formats/mp3";
import { measureOgg } from "../../../shared/sound/formats/ogg";
import { measureWav } from "../../../shared/sound/formats/wav";
import { checkSound } from "../../../shared/sound/measure-sound";
import { flacOf, mp3Of, oggPage, opusHead, vorbisHead, wavOf } from "../../support/sounds";

const audio = (letters: number, first: number): Buffer => Buffer.concat([Buffer.from([first]), Buffer.alloc(letters)]);
/** Opus with 50 packets of 20 ms to a page, that is a second each. */
const opus = (pages: number, granule = 0n): Buffer =>
  Buffer.concat([
    oggPage(7, [opusHead(2)]),
    oggPage(7, [Buffer.from("OpusTags")]),
    ...Array.from({ length: pages }, () => oggPage(7, Array<Buffer>(50).fill(audio(10, 0x98)), granule)),
  ]);
const vorbis = (pages: number): Buffer =>
  Buffer.concat([
    oggPage(7, [vorbisHead(1, 48_000, 1_920 * 2)]),
    oggPage(7, [audio(20, 3), audio(20, 5)]),
    ...Array.from({ length: pages }, () => oggPage(7, Array<Buffer>(25).fill(audio(10, 0)))),
  ]);

describe("the length of a sound, before it is decoded", () => {
  it("of a WAV file is that of its samples, whatever its head says", () => {
    const file = wavOf({ rate: 8_000, seconds: 40 });
    expect(measureWav(file, 30)).toEqual({ channels: 1, rate: 8_000, seconds: 40, end: 44 + 480_000 });
    file.writeUInt32LE(0xffffffff, 40);
    expect(measureWav(file, 30)).toMatchObject({ seconds: 40 });
    expect(measureWav(wavOf({ rate: 8_000, seconds: 1 }), 30)).toMatchObject({ seconds: 1, end: 44 + 16_000 });
    for (const kind of [2, 0x11, 0x31, 0x55])
      expect(measureWav(wavOf({ rate: 8_000, seconds: 1, kind }), 30)).toBeNull();
  });

  it("of a FLAC file is that of its frames, whatever its head says", () => {
    for (const told of [0, 1, 44_100]) {
      const file = flacOf({ channels: 8, frames: 30_000, block: 65_535, rate: 44_100, padding: 0, told });
      const seconds = (30_000 * 65_535) / 44_100;
      expect(measureFlac(file, 30)).toMatchObject({ channels: 8, rate: 44_100, seconds });
    }
    const small = flacOf({ channels: 2, frames: 100, block: 4_096, rate: 8_000 });
    const measured = measureFlac(small, 30);
    expect(measured?.seconds).toBeCloseTo(51.2);
    // What is left is again a sound, of as much as was wanted and the frame that goes beyond.
    expect(measureFlac(small.subarray(0, measured?.end), 30)?.seconds).toBeCloseTo(30.208);
  });

  it("of a FLAC file counts no bytes that only look like a frame", () => {
    const file = flacOf({ channels: 1, frames: 1, block: 8_000, rate: 8_000 });
    const alike = Buffer.from([0xff, 0xf8, 0x70, 0x08, 0, 0xff, 0xff, 0]);
    expect(measureFlac(Buffer.concat([file, ...Array<Buffer>(100).fill(alike)]), 30)?.seconds).toBe(1);
  });

  it("of an MP3 file is that of its frames, with a tag before them or without", () => {
    const tag = Buffer.concat([
      Buffer.from("ID3\u0004\u0000\u0000\u0000\u0000\u0008\u0000", "latin1"),
      Buffer.alloc(1_024),
    ]);
    for (const before of [Buffer.alloc(0), tag]) {
      const measured = measureMp3(mp3Of(2_000, before), 30);
      expect(measured).toMatchObject({ channels: 2, rate: 44_100 });
      expect(measured?.seconds).toBeCloseTo((2_000 * 1_152) / 44_100);
      expect(measured?.end).toBe(before.length + 1_149 * 417);
    }
    expect(measureMp3(Buffer.alloc(100_000, 0xff), 30)).toBeNull();
  });

  it("of Opus is that of its packets, whatever its pages say", () => {
    for (const granule of [0n, 1n, 10n ** 15n]) expect(measureOgg(opus(40, granule), 30)?.seconds).toBeCloseTo(40);
    const page = 27 + 50 + 50 * 11;
    expect(measureOgg(opus(40), 30)?.end).toBe(opus(30).length);
    expect(opus(31).length - opus(30).length).toBe(page);
  });

  it("of Vorbis is the most that its packets can stand for", () => {
    const [blocks, rate] = [2_048 / 2, 48_000];
    expect(measureOgg(vorbis(40), 30)?.seconds).toBeCloseTo((40 * 25 * blocks) / rate);
  });

  it("of Ogg counts every sound that is in it, and pages within pages", () => {
    const second = Buffer.concat([oggPage(8, [opusHead(1)]), oggPage(8, Array<Buffer>(50).fill(audio(10, 0x98)))]);
    expect(measureOgg(Buffer.concat([opus(10), second]), 30)?.seconds).toBeCloseTo(11);
    const hidden = oggPage(7, Array<Buffer>(50).fill(audio(1, 0x98)));
    expect(measureOgg(Buffer.concat([opus(1), oggPage(7, [hidden])]), 30)?.seconds).toBeGreaterThan(2);
  });

  it("of Ogg with anything but a sound is none", () => {
    for (const head of ["\u0080theora", "Speex   ", "\u007fFLAC", "BBCD"])
      expect(measureOgg(oggPage(1, [Buffer.from(head, "latin1")]), 30), head).toBeNull();
  });

  it("is known, or that it is none, within a moment, whatever the bytes", () => {
    const repeated = (...pattern: readonly number[]): Buffer => Buffer.alloc(4_194_304, Buffer.from(pattern));
    for (const body of [
      repeated(0xff, 0xf8, 0x70, 0x78),
      repeated(0xff, 0xfb, 0x90, 0x64, 0),
      repeated(0xff),
      repeated(...Buffer.from("OggS")),
      repeated(0x4f),
      repeated(...Buffer.from("fmt \0\0\0\0")),
    ])
      for (const head of ["", "fLaC", "ID3\u0004\0\0\0\0\0\0", "OggS", "RIFF\0\0\0\0WAVE"])
        checkSound(Buffer.concat([Buffer.from(head, "latin1"), body]));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void checkSound(bytes)));
  });
});

describe("a sound that is chosen", () => {
  it("is refused where it would unfold beyond sense: for its length, its channels or its rate", () => {
    const flac = { channels: 2, frames: 10, block: 4_096, rate: 44_100 };
    expect(checkSound(flacOf(flac))).toMatchObject({ ok: true });
    expect(checkSound(flacOf({ ...flac, channels: 8, frames: 30_000, block: 65_535 }))).toEqual({
      ok: false,
      why: "long",
    });
    expect(checkSound(flacOf({ ...flac, rate: 200_000 }))).toEqual({ ok: false, why: "format" });
    expect(checkSound(flacOf({ ...flac, rate: 4_000 }))).toEqual({ ok: false, why: "format" });
    expect(checkSound(flacOf({ ...flac, channels: 8, rate: 96_000 }))).toEqual({ ok: false, why: "format" });
    expect(checkSound(wavOf({ rate: 8_000, seconds: 1, channels: 9 }))).toEqual({ ok: false, why: "format" });
  });

  it("may last for 15 minutes, and is cut to its first 30 seconds", () => {
    const minutes = (count: number) => flacOf({ channels: 1, frames: count * 60, block: 8_000, rate: 8_000 });
    expect(checkSound(minutes(15))).toMatchObject({ ok: true });
    const refused = checkSound(Buffer.concat([minutes(15), minutes(15).subarray(42, 60)]));
    expect(refused).toEqual({ ok: false, why: "long" });
    const cut = checkSound(minutes(15));
    expect(cut.ok && measureFlac(cut.bytes, 30)?.seconds).toBe(30);
  });

  it("is none where it only begins as one", () => {
    for (const text of [
      "",
      "RIFF",
      "RIFF\0\0\0\0WAVEfmt ",
      "fLaC\0",
      "OggS\0",
      "ID3",
      "ID3\u0004\0\0\0\0\0\0",
      "a text",
    ])
      expect(checkSound(Buffer.from(text, "latin1")), text).toEqual({ ok: false, why: "format" });
  });
});
