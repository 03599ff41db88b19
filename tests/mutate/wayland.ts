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
];
