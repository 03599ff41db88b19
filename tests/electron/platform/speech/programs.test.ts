import { describe, expect, it } from "vitest";
import { onScale, voicePrograms } from "../../../../electron/platform/speech/programs";

describe("the programs that read aloud", () => {
  it("are known for each system, and none takes the text as an argument", () => {
    expect(voicePrograms("linux", "en", 100).map(({ command }) => command)).toEqual(["espeak-ng", "espeak"]);
    expect(voicePrograms("darwin", "en", 100)).toEqual([{ command: "/usr/bin/say", args: ["-r", "175", "-f", "-"] }]);
    expect(voicePrograms("win32", "en", 200)[0]?.args.at(-1)).toMatch(/Rate = 6;.*OpenStandardInput/);
    expect(voicePrograms("aix", "en", 100)).toEqual([]);
  });

  it("have the usual pace in the middle of their scales", () => {
    expect([50, 100, 200, 300].map((pace) => onScale(pace, 100))).toEqual([-63, 0, 63, 100]);
  });
});
