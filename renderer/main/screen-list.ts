import type { MessageKey } from "../../shared/i18n/english";
import type { Screen } from "../../shared/app-state";

/** What the window, its keys and the tests have to know of a screen, without its component. */
export interface ScreenRow {
  readonly screen: Screen;
  /** The words of its entry on the rail; for a screen under another, of the button that opens it there. */
  readonly label: MessageKey;
  /** The key that opens it together with Ctrl (⌘ on a Mac), as `KeyboardEvent.key`. */
  readonly shortcut?: string;
  /** The screen it is opened from, whose entry on the rail stands for both. */
  readonly under?: Screen;
}

/** A screen without a row does not compile. */
const ROWS: { readonly [S in Screen]: ScreenRow & { readonly screen: S } } = {
  today: { screen: "today", label: "nav.today", shortcut: "1" },
  checklist: { screen: "checklist", label: "nav.checklist", shortcut: "2" },
  rosa: { screen: "rosa", label: "checklist.rosa", under: "checklist" },
  comfort: { screen: "comfort", label: "comfort.title", under: "checklist" },
  deskFit: { screen: "deskFit", label: "nav.deskFit", shortcut: "4" },
  routines: { screen: "routines", label: "nav.routines", shortcut: "5" },
  settings: { screen: "settings", label: "nav.settings", shortcut: "," },
  help: { screen: "help", label: "nav.help", shortcut: "0" },
};

/** Every screen of the main window, in the order of the rail. */
export const SCREEN_LIST: readonly ScreenRow[] = Object.values(ROWS);

export const rowOf = (screen: Screen): ScreenRow => ROWS[screen];

/** The screen whose entry on the rail is current while `screen` is shown. */
export const railEntryOf = (screen: Screen): Screen => ROWS[screen].under ?? screen;
