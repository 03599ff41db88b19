import { HelpText } from "../../components/help-text";
import { ScreenTitle } from "../../components/screen-title";
import { useApp } from "../state/app-context";
import styles from "./help-screen.module.css";

const URGENT = ["help.urgent.1", "help.urgent.2", "help.urgent.3", "help.urgent.4", "help.urgent.5"] as const;
const SOON = ["help.soon.1", "help.soon.2", "help.soon.3", "help.soon.4", "help.soon.5"] as const;

/** When to see someone, and whom. Information, not a judgement of the person's pain. */
export function HelpScreen() {
  const { t } = useApp();
  return (
    <article className={styles.screen}>
      <ScreenTitle text={t("help.title")} />
      <section aria-labelledby="help-urgent">
        <h2 id="help-urgent">{t("help.urgent")}</h2>
        <p>{t("help.urgent.lead")}</p>
        <ul>
          {URGENT.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="help-soon">
        <h2 id="help-soon">{t("help.soon")}</h2>
        <p>{t("help.soon.lead")}</p>
        <ul>
          {SOON.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <p>{t("help.who")}</p>
      <p>{t("help.limits")}</p>
      <HelpText>{t("help.sources")}</HelpText>
    </article>
  );
}
