import type { Workspace } from "../../../shared/workspace/checklist/workspaces";
import { comfortOffer } from "../../../shared/workspace/comfort/comfort-offer";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useDocument } from "../state/use-document";
import styles from "./comfort-offer.module.css";

interface OfferProps {
  readonly workspace: Workspace;
  /** The button that was pressed disappears with the line, so the focus has to go elsewhere. */
  readonly onSnoozed: () => void;
}

/** Offers the comfort questions in one line, after a full check and after a later one. It can be put off. */
export function ComfortOffer({ workspace, onSnoozed }: OfferProps) {
  const { t } = useApp();
  const { value, edit, status } = useDocument("comfort");
  const open = useOpenScreen();
  const offer = comfortOffer(workspace, value.checks, value.snoozed[workspace.id]);
  const snooze = (): void => {
    onSnoozed();
    void edit({ type: "snoozed", workspace: workspace.id });
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
