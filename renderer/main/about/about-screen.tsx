import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { FALLBACK_LANGUAGE } from "../../../shared/i18n/languages";
import { useApp } from "../state/app-context";
import { useAbout } from "./use-about";
import styles from "./about-screen.module.css";

/** What Plumbline is, what it runs on, and whose work is in it, with every licence. */
export function AboutScreen() {
  const { t } = useApp();
  const reply = useAbout();
  return (
    <ScreenFrame title={t("about.title")}>
      {reply?.ok === false && <p role="alert">{reply.message}</p>}
      {reply?.ok === true && (
        <>
          <Panel title={t("app.name")}>
            <p>{t("about.version", { version: reply.value.version })}</p>
            <p>{t("about.engine", { version: reply.value.engine })}</p>
            <p>{t("about.build", { build: reply.value.build })}</p>
          </Panel>
          <Panel title={t("about.licence")}>
            <LicenceText text={reply.value.licences.own} />
          </Panel>
          <Panel title={t("about.packages")} layout="list">
            <HelpText>{t("about.packages.lead")}</HelpText>
            {reply.value.licences.packages.map(({ name, version, licence, text }) => (
              <details key={`${name} ${version}`} className={styles.package}>
                <summary>{t("about.package", { name, version, licence })}</summary>
                <LicenceText text={text} />
              </details>
            ))}
            <HelpText>{t("about.beside")}</HelpText>
          </Panel>
        </>
      )}
    </ScreenFrame>
  );
}

/** A licence stays in the words it was given in. */
const LicenceText = ({ text }: { readonly text: string }) => (
  <div className={styles.licence} lang={FALLBACK_LANGUAGE} dir="ltr" translate="no">
    {text}
  </div>
);
