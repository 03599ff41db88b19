import { RED_FLAG_SOURCES } from "../../../shared/body/red-flag-sources";
import { FALLBACK_LANGUAGE } from "../../../shared/i18n/languages";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import styles from "./help-sources.module.css";

const PEOPLE = ["doctor", "physio", "podiatrist", "pharmacist", "midwife"] as const;

/** Whom to ask, and where all this comes from. The names of sources stay in the language they are published in. */
export function HelpSources() {
  const { t } = useApp();
  return (
    <>
      <Panel title={t("help.people")}>
        <ul className={styles.list}>
          {PEOPLE.map((each) => (
            <li key={each}>{t(`help.people.${each}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <details>
          <summary>{t("help.sources")}</summary>
          <ul className={styles.list} lang={FALLBACK_LANGUAGE} dir="ltr" translate="no">
            {Object.entries(RED_FLAG_SOURCES).map(([id, { cite }]) => (
              <li key={id}>{cite}</li>
            ))}
          </ul>
          <HelpText>{t("help.sources.numbers")}</HelpText>
        </details>
        <p>{t("help.sources.about")}</p>
      </Panel>
    </>
  );
}
