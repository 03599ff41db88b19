import type { MessageKey } from "../../../shared/i18n/english";
import type { Screen } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import styles from "./navigation.module.css";

const SCREENS: readonly { readonly screen: Screen; readonly label: MessageKey }[] = [
  { screen: "today", label: "nav.today" },
  { screen: "checklist", label: "nav.checklist" },
  { screen: "deskFit", label: "nav.deskFit" },
  { screen: "routines", label: "nav.routines" },
  { screen: "settings", label: "nav.settings" },
  { screen: "help", label: "nav.help" },
];

/** The entry of a screen: ROSA and comfort are behind buttons of the checklist, and have none of their own. */
const entryOf = (screen: Screen): Screen => (screen === "rosa" || screen === "comfort" ? "checklist" : screen);

/** The rail of screens. "When to get help" is on it, so it is one step away from everywhere. */
export function Navigation({ screen, onOpen }: { readonly screen: Screen; readonly onOpen: (screen: Screen) => void }) {
  const { t } = useApp();
  return (
    <nav className={styles.rail} aria-label={t("nav.label")}>
      <p className={styles.brand}>
        <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
          <path d="M8 1.4V8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          <path d="M8 8.6l3.4 3.2L8 15l-3.4-3.2z" fill="currentColor" />
        </svg>
        {t("app.name")}
      </p>
      <ul className={styles.list}>
        {SCREENS.map(({ screen: each, label }) => (
          <li key={each}>
            <button
              type="button"
              className={styles.entry}
              aria-current={each === entryOf(screen) ? "page" : undefined}
              onClick={() => onOpen(each)}
            >
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
