import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/commands/command";
import { parseCommand } from "../../../shared/commands/parse-command";
import { parseLink } from "../../../shared/commands/parse-link";
import { SCREEN_LIST } from "../../../shared/screens";

const SCREENS = SCREEN_LIST.map(({ screen }) => screen);
const wordsOf = (line: string): readonly string[] => (line === "" ? [] : line.split(" "));

describe("words in a terminal", () => {
  it.each<[string, Command]>([
    ["status", { type: "status", asJson: false }],
    ["status --json", { type: "status", asJson: true }],
    ["break", { type: "break", routine: null }],
    ["break --routine neck-and-shoulders", { type: "break", routine: "neck-and-shoulders" }],
    ["postpone", { type: "postpone", minutes: null }],
    ["postpone 5m", { type: "postpone", minutes: 5 }],
    ["postpone 1h", { type: "postpone", minutes: 60 }],
    ["skip", { type: "skip" }],
    ["pause", { type: "pause", for: "untilResumed" }],
    ["pause 30m", { type: "pause", for: 30 }],
    ["pause 2h", { type: "pause", for: 120 }],
    ["pause until-tomorrow", { type: "pause", for: "untilTomorrow" }],
    ["resume", { type: "resume" }],
    ["open", { type: "open", screen: null }],
    ["open settings", { type: "open", screen: "settings" }],
    ["open desk-fit", { type: "open", screen: "deskFit" }],
    ["open deskFit", { type: "open", screen: "deskFit" }],
    ["export csv breaks.csv", { type: "export", format: "csv", file: "breaks.csv" }],
    ["export json -", { type: "export", format: "json", file: "-" }],
    ["--version", { type: "version" }],
  ])("%j are understood", (line, command) =>
    expect(parseCommand(wordsOf(line), SCREENS)).toEqual({ ok: true, command }),
  );

  it.each([
    ["", "none", ""],
    ["brake", "command", "brake"],
    ["__proto__", "command", "__proto__"],
    ["status --yaml", "value", "--yaml"],
    ["status --json --json", "extra", "--json"],
    ["break now", "value", "now"],
    ["break --routine", "missing", "--routine"],
    ["break --routine ../x", "value", "../x"],
    ["break --routine --json", "value", "--json"],
    ["break --routine a b", "extra", "b"],
    ["postpone 0m", "value", "0m"],
    ["postpone 61m", "value", "61m"],
    ["postpone 2h", "value", "2h"],
    ["postpone 5", "value", "5"],
    ["postpone -5m", "value", "-5m"],
    ["pause 25h", "value", "25h"],
    ["pause forever", "value", "forever"],
    ["pause 30m 5m", "extra", "5m"],
    ["skip all", "extra", "all"],
    ["open nowhere", "value", "nowhere"],
    ["open toString", "value", "toString"],
    ["export", "missing", "export"],
    ["export xml a", "value", "xml"],
    ["export csv", "missing", "csv"],
    ["export csv a b", "extra", "b"],
    ["--version now", "extra", "now"],
  ])("%j are not, and it is said which", (line, why, word) =>
    expect(parseCommand(wordsOf(line), SCREENS)).toEqual({ ok: false, why, word }),
  );

  it("name no file that is none", () => {
    for (const file of ["", "a\0b", "x".repeat(4_097)])
      expect(parseCommand(["export", "csv", file], SCREENS)).toMatchObject({ ok: false, why: "value" });
  });

  it("never throw", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("status", "break", "postpone", "pause", "open", "export", "x"),
        fc.array(fc.oneof(fc.string(), fc.constantFrom("--json", "--routine", "5m", "csv"))),
        (name, rest) => {
          parseCommand([name, ...rest], SCREENS);
        },
      ),
    ));
});

describe("a link", () => {
  it.each<[string, Command]>([
    ["plumbline://break", { type: "break", routine: null }],
    ["plumbline://break?routine=eyes", { type: "break", routine: "eyes" }],
    ["plumbline://break/", { type: "break", routine: null }],
    ["PLUMBLINE://Skip", { type: "skip" }],
    ["plumbline:resume", { type: "resume" }],
    ["plumbline://postpone?for=5m", { type: "postpone", minutes: 5 }],
    ["plumbline://pause?for=until-tomorrow", { type: "pause", for: "untilTomorrow" }],
    ["plumbline://open?screen=desk-fit", { type: "open", screen: "deskFit" }],
  ])("%s is a command", (link, command) => expect(parseLink(link, SCREENS)).toEqual(command));

  it.each([
    "",
    "https://break",
    "plumbline://",
    "plumbline://status",
    "plumbline://export?format=csv&file=/etc/passwd",
    "plumbline://export?format=csv&file=breaks",
    "plumbline://import?file=/etc/passwd",
    "plumbline://delete",
    "plumbline://constructor",
    "plumbline://break?__proto__=x",
    "plumbline://break?routine=../../x",
    "plumbline://break?routine=--json",
    "plumbline://break?routine=a&routine=b",
    "plumbline://break?routine=",
    "plumbline://break?routine=a=b",
    "plumbline://skip?for=5m",
    "plumbline://pause?for=30m&quiet=1",
    "plumbline://pause?for=30%6D",
    "plumbline://user@break",
    "plumbline://break:80",
    "plumbline://break/now",
    "plumbline://break#x",
    "plumbline://open?screen=nowhere",
    ` plumbline://break`,
    "plumbline://break\n",
    `plumbline://open?screen=${"a".repeat(300)}`,
  ])("is none where it has anything else: %.60j", (link) => expect(parseLink(link, SCREENS)).toBeNull());

  it("never asks for what reads, writes or deletes", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const command = parseLink(`plumbline://${text}`, SCREENS);
        expect(["status", "export", "version"]).not.toContain(command?.type);
      }),
    ));
});
