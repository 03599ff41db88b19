import type { Screen } from "../../../shared/screens";
import { railEntryOf, SCREEN_LIST } from "../../../shared/screens";
import { useApp } from "../state/app-context";
import styles from "./navigation.module.css";

interface NavigationProps {
  readonly screen: Screen;
  readonly onOpen: (screen: Screen) => void;
}

/** The rail of screens. "When to get help" is on it, so that it is one step away from everywhere. */
export function Navigation({ screen, onOpen }: NavigationProps) {
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
        {SCREEN_LIST.filter(({ under }) => under === undefined).map((each) => (
          <li key={each.screen}>
            <button
              type="button"
              className={styles.entry}
              aria-current={each.screen === railEntryOf(screen) ? "page" : undefined}
              onClick={() => onOpen(each.screen)}
            >
              {t(each.label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
