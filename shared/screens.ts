import type { MessageKey } from "./i18n/english";

/** What the window, its keys, the tray and the tests have to know of a screen, without its component. */
interface Row {
  /** The words of its entry on the rail; for a screen under another, of the button that opens it there. */
  readonly label: MessageKey;
  /** The key that opens it together with Ctrl (⌘ on a Mac), as `chosenKey` names it. */
  readonly shortcut?: string;
  /** The screen it is opened from, whose entry on the rail stands for both. */
  readonly under?: string;
}

/** The screens of the main window, in the order of the rail. What draws each is in `renderer/main/screens.ts`. */
const ROWS = {
  today: { label: "nav.today", shortcut: "1" },
  checklist: { label: "nav.checklist", shortcut: "2" },
  rosa: { label: "checklist.rosa", under: "checklist" },
  comfort: { label: "comfort.title", under: "checklist" },
  deskFit: { label: "nav.deskFit", shortcut: "4" },
  routines: { label: "nav.routines", shortcut: "5" },
  shoes: { label: "nav.shoes", shortcut: "7" },
  footQuiz: { label: "quiz.title", under: "shoes" },
  programme: { label: "nav.programme", shortcut: "9" },
  learn: { label: "nav.learn", shortcut: "8" },
  body: { label: "nav.body", shortcut: "6" },
  relief: { label: "nav.relief", under: "learn" },
  settings: { label: "nav.settings", shortcut: "," },
  about: { label: "about.title", under: "settings" },
  help: { label: "nav.help", shortcut: "0" },
} as const satisfies Readonly<Record<string, Row>>;
export type Screen = keyof typeof ROWS;

export interface ScreenRow extends Row {
  readonly screen: Screen;
  readonly under?: Screen;
}

const isScreen = (name: string): name is Screen => Object.hasOwn(ROWS, name);
const rows: Readonly<Record<Screen, Omit<ScreenRow, "screen">>> = ROWS;

export const rowOf = (screen: Screen): ScreenRow => ({ screen, ...rows[screen] });

/** Every screen, in the order of the rail. */
export const SCREEN_LIST: readonly ScreenRow[] = Object.keys(ROWS).filter(isScreen).map(rowOf);

/** The screen whose entry on the rail is current while `screen` is shown. */
export const railEntryOf = (screen: Screen): Screen => rows[screen].under ?? screen;
