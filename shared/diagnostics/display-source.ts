/**
 * Who names the displays, the best first: GNOME's compositor, that of another Wayland session, the X server by what each
 * display says of itself (EDID), or the system by a label; `none` where one of them cannot be named.
 */
export type DisplaySource = "mutter" | "wayland" | "randr" | "label" | "none";
