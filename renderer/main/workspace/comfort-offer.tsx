import type { Workspace } from "../../../shared/workspace/checklist/workspaces";
import { comfortOffer } from "../../../shared/workspace/comfort/comfort-offer";
import { ofWorkspace } from "../../../shared/workspace/desk-fit/workspace-fit";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useFit } from "../state/use-fit";
import styles from "./comfort-offer.module.css";

interface OfferProps {
  readonly workspace: Workspace;
  /** The button that was pressed disappears with the line, so the focus has to go elsewhere. */
  readonly onSnoozed: () => void;
}

/** Offers the comfort questions in one line, after a full check and after a later one. It can be put off. */
export function ComfortOffer({ workspace, onSnoozed }: OfferProps) {
  const { app, t } = useApp();
  const { edit, status } = useFit();
  const open = useOpenScreen();
  const offer = comfortOffer(workspace, app.fit.comfort, ofWorkspace(app.fit, workspace.id).notNow);
  const snooze = (): void => {
    onSnoozed();
    void edit({ kind: "notNow", workspace: workspace.id });
  };
  return (
    <>
      {offer !== null && (
        <p className={styles.offer}>
          {t(`comfort.offer.${offer}`)} <Button onClick={() => open("comfort")}>{t("comfort.offer.open")}</Button>{" "}
          <Button kind="link" onClick={snooze}>
            {t("comfort.offer.notNow")}
          </Button>
        </p>
      )}
      <Status status={status} />
    </>
  );
}
