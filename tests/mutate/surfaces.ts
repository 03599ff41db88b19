import { inFile, type Mutation } from "./mutations";

/** Mistakes about whether what is to be on the screen is there, and what becomes of what the person takes off it. */
export const SURFACES: readonly Mutation[] = [
  ...inFile("electron/platform/windows/page-window.ts", [
    '  window.webContents.once("did-finish-load", ready);\n',
    "",
    "no window ever appears on Wayland",
  ]),
  ...inFile(
    "electron/platform/windows/surface-watch.ts",
    ["if (this.#tries !== null || this.#isSoon) return;", "", "what hides a window again and again is never given up"],
    [
      "        return this.#showAgain(lost, verdict.tries);",
      "        return;",
      "a page that somebody hid is never seen again",
    ],
  ),
  ...inFile(
    "electron/platform/windows/display-pages.ts",
    ["      event.preventDefault();\n", "", "one chord takes a strict page away"],
    ["this.#pages.delete(display);\n      onLost();", "this.#pages.delete(display);", "a page that is gone stays gone"],
  ),
  ...inFile("electron/platform/windows/break-windows.ts", [
    "    this.#painted.clear();\n",
    "",
    "a prompt that is never drawn counts as seen, since it was made ready behind the notice",
  ]),
  ...inFile("electron/features/breaks/break-notification.ts", [
    "announcement.waits && kind === this.#kind",
    "false",
    "a prompt that is dismissed never comes again",
  ]),
  ...inFile("electron/platform/notifications/dbus-notifier.ts", [
    "if (this.#shown === null) listener.onFailed();",
    "",
    "without a notification service nobody is told of a break",
  ]),
  ...inFile("shared/break-page/closing.ts", [
    'postponesLeft > 0 ? "postpone" : "skip"',
    '"postpone"',
    "a page that can be postponed no more cannot be closed",
  ]),
];
