import { dayOn } from "./days";

/** It gives the keyboard to whatever window comes, and puts all of them where it has the keyboard. */
const SWAY = { keepsKeyboard: false, placesWindows: false } as const;

dayOn("sway", "sway", SWAY);
