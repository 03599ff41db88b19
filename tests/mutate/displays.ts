import { inFile, type Mutation } from "./mutations";

/** Mistakes about which displays are there, and where windows stand on them. */
export const DISPLAYS: readonly Mutation[] = [
  ...inFile(
    "shared/displays/display-name.ts",
    ["!(hasIdentity(one) && hasIdentity(other)) &&", "", "two monitors of one kind are the same"],
    ['name.replace(RESOLUTION, "")', "name", "a display with another resolution is another display"],
    [
      '? "unknown" : true',
      "? true : true",
      "breaks are held for ever where a display was known by its resolution alone",
    ],
    ['if (name === "" && kind === "") return null;', "", "a display that nobody can name has a name"],
  ),
  ...inFile(
    "electron/platform/displays/display-names.ts",
    ["names.length === found.length", "true", "a list of half the displays is taken for another place"],
    ["if (isChanged) this.#tell();", "this.#tell();", "a change of resolution puts another profile into use"],
  ),
  ...inFile("electron/platform/displays/edid.ts", [
    "% 256 !== 0",
    "% 256 > 256",
    "a display is known by what came over a bad cable",
  ]),
  ...inFile("electron/platform/windows/window-places.ts", [
    "const size = within(room, MAIN);",
    "const size = MAIN;",
    "the main window is larger than the display",
  ]),
];
