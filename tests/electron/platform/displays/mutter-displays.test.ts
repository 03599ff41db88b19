import { beforeEach, describe, expect, it } from "vitest";
import { MUTTER_DISPLAYS, readMutterDisplays } from "../../../../electron/platform/displays/mutter-displays";
import { displayName } from "../../../../shared/displays/display-name";
import { FakeBus } from "../../../support/ports/bus";

let bus: FakeBus;
beforeEach(() => {
  bus = new FakeBus();
  bus.own(MUTTER_DISPLAYS);
});
const NONE = new Map();
const dell = ["DP-1", "DEL", "DELL U2720Q", "8XK2"];
const panel = ["eDP-1", "AUO", "0x1234", "0x00000000"];
const says = (...logical: readonly (readonly (readonly string[])[])[]): void => {
  const monitors = logical.flat().map((each) => [each, [], NONE]);
  const state = [7, monitors, logical.map((each) => [0, 0, 1, 0, true, each, NONE]), NONE];
  bus.answers.set("GetCurrentState", () => state);
};
const names = async () => (await readMutterDisplays(bus))?.map(displayName);

describe("the displays of GNOME", () => {
  it("are known by maker, product and number, and not by where they are plugged in", async () => {
    says([dell], [panel]);
    expect(await names()).toEqual(["DELL U2720Q [DEL 8XK2]", "[AUO 0x1234]"]);
  });
  it("are there too where they show the same", async () => {
    says([panel, ["HDMI-1", "unknown", "Beamer", "unknown"]]);
    expect(await names()).toEqual(["[AUO 0x1234]", "Beamer"]);
  });
  it("have no name where GNOME knows none", async () => {
    says([["XWAYLAND0", "unknown", "unknown", "unknown"]]);
    expect(await names()).toEqual([null]);
  });
  it("are not asked for where there is no GNOME, and not believed where it says something else", async () => {
    for (const answer of [null, 7, [], [1, [], "?"], [1, [], [7, [0, 0, 1, 0, true, "?", NONE]], NONE]]) {
      bus.answers.set("GetCurrentState", () => answer);
      expect((await readMutterDisplays(bus)) ?? []).toEqual([]);
    }
    bus.own(MUTTER_DISPLAYS, false);
    bus.calls.length = 0;
    expect(await readMutterDisplays(bus)).toBe(null);
    expect(bus.calls).toEqual([]);
  });
});
