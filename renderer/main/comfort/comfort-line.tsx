import { comfortOffer } from "../../../shared/ergonomics/comfort-offer";
import type { Workspace } from "../../../shared/ergonomics/workspace";
import { useOpenScreen } from "../shell/open-screen";
import { useApp } from "../state/app-context";
import styles from "./comfort.module.css";

/** One line that offers the comfort questions after a full check, and after a later one. Nothing otherwise. */
export function ComfortLine({ workspace }: { readonly workspace: Workspace }) {
  const { app, t } = useApp();
  const open = useOpenScreen();
  const offer = comfortOffer(workspace, app.fit.comfort);
  if (offer === null) return null;
  return (
    <p className={styles.offer}>
      {t(`comfort.offer.${offer}`)}{" "}
      <button type="button" onClick={() => open("comfort")}>
        {t("comfort.offer.open")}
      </button>
    </p>
  );
}
