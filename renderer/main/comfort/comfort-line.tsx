import { comfortOffer } from "../../../shared/ergonomics/comfort-offer";
import type { Workspace } from "../../../shared/ergonomics/workspace";
import { ofWorkspace } from "../../../shared/ergonomics/workspace-fit";
import { useFit } from "../desk-fit/use-fit";
import { useOpenScreen } from "../shell/open-screen";
import { useApp } from "../state/app-context";
import styles from "./comfort.module.css";

/** One line that offers the comfort questions after a full check, and after a later one; it can be put off. Nothing otherwise. */
export function ComfortLine({ workspace }: { readonly workspace: Workspace }) {
  const { app, t } = useApp();
  const { change } = useFit();
  const open = useOpenScreen();
  const offer = comfortOffer(workspace, app.fit.comfort, ofWorkspace(app.fit, workspace.id).notNow);
  if (offer === null) return null;
  return (
    <p className={styles.offer}>
      {t(`comfort.offer.${offer}`)}{" "}
      <button type="button" onClick={() => open("comfort")}>
        {t("comfort.offer.open")}
      </button>{" "}
      <button
        type="button"
        data-kind="link"
        onClick={() => {
          // The button goes with its line; the questions stay where they always are.
          document.querySelector<HTMLElement>('[data-screen="comfort"]')?.focus();
          void change({ kind: "notNow", workspace: workspace.id });
        }}
      >
        {t("comfort.offer.notNow")}
      </button>
    </p>
  );
}
