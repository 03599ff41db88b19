/** The desktop's own name, such as "GNOME"; Electron puts another in its place, so that libraries show tray icons. */
export const desktopName = (): string =>
  process.env["ORIGINAL_XDG_CURRENT_DESKTOP"] ?? process.env["XDG_CURRENT_DESKTOP"] ?? "no named desktop";
