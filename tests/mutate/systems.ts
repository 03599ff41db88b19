import { inFile, type Mutation } from "./mutations";

/** Mistakes about Windows and macOS, which nobody here can run: what the documents say is all that holds them. */
export const SYSTEMS: readonly Mutation[] = [
  ...inFile(
    "electron/platform/identity.ts",
    ['if (platform === "win32") app', 'if (platform === "linux") app', "Windows shows no notification of the app"],
    ['setActivationPolicy("accessory")', 'setActivationPolicy("regular")', "a break comes on another Space of macOS"],
  ),
  ...inFile(
    "electron/platform/windows/page-window.ts",
    ['acceptFirstMouse: kind === "break"', "acceptFirstMouse: false", "a notice takes no click on macOS"],
    ["visibleOnFullScreen: true", "visibleOnFullScreen: false", "a break stays behind a full screen of macOS"],
  ),
  ...inFile("electron/platform/hidden-start.ts", [
    '(platform === "darwin" && wasOpenedAtLogin())',
    "wasOpenedAtLogin()",
    "a start by hand is taken for one by the system",
  ]),
  ...inFile(
    "electron/platform/win32/portable.ts",
    [
      "claimed.toLowerCase() !== name.toLowerCase()",
      "claimed === name",
      "another portable program is started at login",
    ],
    ["!isWithin(unpacked, ", "isWithin(unpacked, ", "an installed Plumbline starts the portable program it came from"],
  ),
  ...inFile("electron/platform/autostart.ts", [
    "path: quoted(program)",
    "path: program",
    "a path with a space starts nothing",
  ]),
  ...inFile(
    "electron/platform/win32/start-menu.ts",
    ["|| fs.existsSync(found.target)", "", "a portable Plumbline takes the entry of the installed one"],
    ["found === null && fs.existsSync(link)", "false", "somebody else's entry in the Start menu is written over"],
  ),
  ...inFile(
    "electron/platform/panel-colours.ts",
    [' && nativeTheme.themeSource === "system"', "", "the colours of the app decide over the icon in the panel"],
    ["this.#found(usesLight === 0)", "this.#found(usesLight === 1)", "the icon is dark on a dark taskbar"],
    ["own === this.#asked", "own > 0", "an answer that comes late is believed"],
  ),
  ...inFile("electron/tools/ico.ts", [
    "place += png.length;",
    "place += size;",
    "an icon file has one picture that can be read",
  ]),
  ...inFile(
    "electron/platform/sensors/win32-look.ts",
    [
      "isOf(record, each) && wasThere(record, each)",
      "isOf(record, each)",
      "a program that was killed and started again holds for good",
    ],
    ['return "unknown";\n  return records', "return false;\n  return records", "calls are denied where nobody knows"],
    ["!(state === BUSY && ownFills)", "!ownFills", "a game goes unseen behind a page of ours"],
    [
      'if (state === null) return "unknown";',
      "if (state === null) return false;",
      "full screen is denied where nobody may ask",
    ],
  ),
  ...inFile("electron/platform/sensors/win32-probe.ts", [
    "fills || didFill",
    "fills",
    "a page that has just gone holds the next one back",
  ]),
  ...inFile("electron/platform/notifications/outcomes.ts", [
    "      this.#found(false);\n",
    "",
    "Diagnostics says that notifications are shown where none is",
  ]),
];
