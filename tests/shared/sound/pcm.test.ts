import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginningOf,
  KEPT_SECONDS,
  mostBytes,
  RATE,
  readOwnWav,
  writeOwnWav,
  type Pcm,
} from "../../../shared/sound/pcm";
import { measureWav } from "../../../shared/sound/formats/wav";
import { wavOf } from "../../support/sounds";

const sounds: fc.Arbitrary<Pcm> = fc
  .tuple(fc.constantFrom(1 as const, 2 as const), fc.array(fc.nat(255), { minLength: 1, maxLength: 50 }))
  .map(([channels, bytes]) => ({ channels, samples: Uint8Array.from([...bytes, ...bytes, ...bytes, ...bytes]) }));

describe("a sound as it is kept", () => {
  it("is a WAV file like any other, which is read back as it was written", () =>
    fc.assert(
      fc.property(sounds, (sound) => {
        const file = writeOwnWav(sound);
        expect(readOwnWav(file)).toEqual(sound);
        const seconds = sound.samples.length / sound.channels / 2 / RATE;
        expect(measureWav(file, KEPT_SECONDS)).toMatchObject({ channels: sound.channels, rate: RATE, seconds });
      }),
    ));

  it("is read from no file but one of ours, whole, and no longer than is kept", () => {
    const file = writeOwnWav({ channels: 1, samples: new Uint8Array(40) });
    expect(readOwnWav(file.subarray(0, 82))).toBeNull();
    for (let at = 0; at < 44; at += 1) {
      const other = Uint8Array.from(file);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(readOwnWav(other), `byte ${at}`).toBeNull();
    }
    expect(readOwnWav(wavOf({ rate: 8_000, seconds: 1 }))).toBeNull();
    const longest = { channels: 2, samples: new Uint8Array(mostBytes(2)) } as const;
    expect(readOwnWav(writeOwnWav(longest))).not.toBeNull();
    expect(readOwnWav(writeOwnWav({ ...longest, samples: new Uint8Array(mostBytes(2) + 4) }))).toBeNull();
  });

  it("can be heard from its beginning only", () => {
    const sound: Pcm = { channels: 2, samples: new Uint8Array(RATE * 4 * 5) };
    expect(beginningOf(sound, 3).samples).toHaveLength(RATE * 4 * 3);
    expect(beginningOf(sound, 30).samples).toHaveLength(RATE * 4 * 5);
  });
});
