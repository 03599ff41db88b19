import { inFile, type Mutation } from "./mutations";

/** Mistakes about the desktops of Wayland: by what windows are shown, and what their compositors are asked. */
export const WAYLAND: readonly Mutation[] = [
  ...inFile(
    "electron/platform/linux/windowing.ts",
    [
      ' || args.includes(best === "x11" ? BY_X : BY_WAYLAND))',
      ")",
      "an app whose engine does not do as it is told begins anew for ever",
    ],
    [
      'display !== "" && isThere(display)',
      'display !== ""',
      "the app ends where an X server of yesterday is still named",
    ],
  ),
  ...inFile("electron/platform/idle/mutter-idle.ts", [
    "if (early.includes(watch)) take(watch);\n  };",
    "};",
    "a person who came back in that moment stays away for GNOME",
  ]),
  ...inFile(
    "electron/platform/idle/best-idle.ts",
    [
      'windowing === "x11" || windowing === "system";',
      "true;",
      "under Xwayland nobody ever leaves, since the engine reads 0 for ever",
    ],
    ["(isSystemBelieved = counts ?? true)", "{}", "where the X server counts no idle time, nobody ever leaves"],
  ),
  ...inFile(
    "electron/platform/idle/idle-source.ts",
    ["awake - idleFor);", "awake);", "each absence begins a second late"],
    ["now().awake - this.#since", "now().elapsed - this.#since", "an hour of sleep is an hour without input"],
  ),
  ...inFile(
    "electron/platform/linux/wayland/client.ts",
    ["if (this.#saidInIt > MOST_A_SECOND) return this.close();", "", "a compositor gone wild freezes the app"],
    [
      "const isLate = clock.after(WELCOME_WITHIN, () => client.close());",
      "const isLate = () => {};",
      "a compositor that hangs is waited for, for ever",
    ],
  ),
  ...inFile("electron/platform/linux/wayland/idle.ts", [
    "!seats.includes(false)",
    "seats.includes(true)",
    "someone at the second seat counts as away",
  ]),
  ...inFile("electron/features/breaks/break-presenter.ts", [
    'this.#mayShowPages ? showAs : "notification"',
    "showAs",
    "on Wayland alone the prompt takes the keyboard, and typing answers it",
  ]),
  ...inFile("electron/features/desktop/desktop-monitor.ts", [
    'if (by === "none") return { sense: "idle", state: "unknown" };',
    "",
    "Diagnostics says that leaving is noticed where nobody tells of input",
  ]),
  ...inFile(
    "electron/platform/linux/wayland/full-screen.ts",
    [" && !isOwn(appId)", "", "Plumbline's own break page holds the next break back"],
    [
      "else if (event === EVENT.done) windows.set(id, next);",
      "windows.set(id, next);",
      "a window that is not there yet holds a break back",
    ],
  ),
  ...inFile("electron/platform/sensors/kwin-full-screen.ts", [
    "tell(isFull && pid !== process.pid)",
    "tell(isFull)",
    "on KDE Plumbline's own break page holds the next break back",
  ]),
  ...inFile("electron/platform/linux/message-bus.ts", [
    "        this.#owners.get(each.from) === call.sender,",
    "        true,",
    "any program may say that something fills the screen, and so keep breaks back",
  ]),
  ...inFile(
    "electron/features/desktop/camera-watch.ts",
    [
      "if (own === this.#serial) this.#found(reading);",
      "this.#found(reading);",
      "a look that ends late holds back a break that is long over",
    ],
    ['(hold === null || hold === "call")', "hold === null", "a camera that held a break back is never seen to be off"],
  ),
  ...inFile(
    "electron/features/desktop/no-tray.ts",
    ['edit("settings", { toldNoTray: true });', "", "on GNOME the same is told at each start"],
    [
      "if (isTold() || !parts.isAbsent()) return;",
      "if (isTold()) return;",
      "no icon is told of where the panel came late",
    ],
  ),
  ...inFile("electron/platform/sensors/camera.ts", [
    "return !KEEPERS.includes(name);",
    "return true;",
    "PipeWire, which keeps cameras open, holds every break back",
  ]),
  ...inFile("shared/scheduler/idle-health.ts", [
    "STUCK_AFTER * seconds",
    "STUCK_AFTER",
    "Diagnostics doubts a source of five seconds after ten minutes of steady work",
  ]),
];
