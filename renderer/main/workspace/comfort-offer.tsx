import { comfortOffer } from "../../../shared/workspace/comfort/comfort-offer";
import type { Workspace } from "../../../shared/workspace/checklist/workspaces";
import { ofWorkspace } from "../../../shared/workspace/desk-fit/workspace-fit";
import { Refusal } from "../../components/refusal";
import { useFit } from "../state/use-fit";
import { useOpenScreen } from "../state/open-screen";
import { useApp } from "../state/app-context";
import styles from "./comfort/comfort.module.css";

interface LineProps {
  readonly workspace: Workspace;
  /** The button that was pressed goes with its line; the focus is to be taken elsewhere. */
  readonly onPutOff: () => void;
}

/** One line that offers the comfort questions after a full check, and after a later one; it can be put off. Nothing otherwise. */
export function ComfortOffer({ workspace, onPutOff }: LineProps) {
  const { app, t } = useApp();
  const { change, refusal } = useFit();
  const open = useOpenScreen();
  const offer = comfortOffer(workspace, app.fit.comfort, ofWorkspace(app.fit, workspace.id).notNow);
  const putOff = (): void => {
    onPutOff();
    void change({ kind: "notNow", workspace: workspace.id });
  };
  return (
    <>
      {offer !== null && (
        <p className={styles.offer}>
          {t(`comfort.offer.${offer}`)}{" "}
          <button type="button" onClick={() => open("comfort")}>
            {t("comfort.offer.open")}
          </button>{" "}
          <button type="button" data-kind="link" onClick={putOff}>
            {t("comfort.offer.notNow")}
          </button>
        </p>
      )}
      <Refusal text={refusal} />
    </>
  );
}
