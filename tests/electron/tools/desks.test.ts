import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { desksHere, installDesks } from "../../../electron/tools/desks";

const names = (wanted: boolean, ...commands: readonly string[]): readonly string[] =>
  desksHere(wanted, (command) => commands.includes(command)).map(({ name }) => name);

describe("the desks of Wayland for the tests", () => {
  it("are there with all that they take, and otherwise not", () => {
    expect(names(true, "sway", "grim", "wtype", "Xwayland", "kwin_wayland")).toEqual(["sway", "KWin"]);
    expect(names(false, "sway", "grim", "wtype", "Xwayland", "kwin_wayland")).toEqual(["GNOME Shell"]);
    expect(names(true, "sway", "wtype", "Xwayland")).toEqual([]);
  });

  it("have each of the specs that there are, which would be tried by nobody otherwise", () => {
    const specs = fs
      .readdirSync(path.resolve(import.meta.dirname, "../../desks"))
      .filter((each) => each.endsWith(".spec.ts"));
    const tried = desksHere(true, () => true).map(({ spec }) => `${spec}.ts`);
    expect(tried.toSorted()).toEqual(specs.toSorted());
  });

  /** Installs whatever of its packages can be had, in a system without any. */
  function install(...obtainable: readonly string[]) {
    const [asked, said, there]: [string[][], string[], Set<string>] = [[], [], new Set()];
    installDesks({
      has: (command) => there.has(command),
      install: (packages) => {
        asked.push([...packages]);
        return packages.every((each) => obtainable.includes(each));
      },
      say: (line) => said.push(line),
    });
    return { asked, said };
  }

  it("are installed all at once", () => {
    const { asked, said } = install("sway", "grim", "wtype", "xwayland", "kwin-wayland", "gnome-shell");
    expect(asked).toEqual([["sway", "grim", "wtype", "xwayland", "kwin-wayland", "gnome-shell"]]);
    expect(said).toEqual([]);
  });

  it("are done without one by one, each in one line, where they cannot be had", () => {
    const { asked, said } = install("sway", "grim", "wtype", "xwayland", "gnome-shell");
    expect(asked.slice(1)).toEqual([
      ["sway", "grim", "wtype", "xwayland"],
      ["kwin-wayland", "xwayland"],
      ["gnome-shell", "xwayland"],
    ]);
    expect(said).toEqual(["setup: KWin cannot be had; its tests will be skipped."]);
  });
});
