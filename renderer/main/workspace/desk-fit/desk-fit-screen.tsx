import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import {
  deskFitOf,
  measuresAt,
  ofWorkspace,
  type MeasuresAt,
} from "../../../../shared/workspace/desk-fit/workspace-fit";
import { Refusal } from "../../../components/refusal";
import { ScreenTitle } from "../../../components/screen-title";
import { WorkspacePickerIfSeveral } from "../workspace-picker";
import { useApp } from "../../state/app-context";
import styles from "./desk-fit.module.css";
import { FitDrawings } from "./fit-drawings";
import { FitForm } from "./fit-form";
import { FitNotes } from "./fit-notes";
import { FitTable } from "./fit-table";
import { useFit } from "../../state/use-fit";

/** Heights of seat, desk and screen for one person at the workspace that is shown, as numbers and as a drawing to scale. */
export function DeskFitScreen() {
  const { app, t } = useApp();
  const { fit, change, refusal } = useFit();
  const workspace = currentOf(app.workspaces).id;
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("deskFit.title")} />
      <p>{t("deskFit.lead")}</p>
      <WorkspacePickerIfSeveral />
      <Refusal text={refusal} />
      <FitForm
        key={workspace}
        measures={fit.measures}
        fixedDeskCm={ofWorkspace(fit, workspace).fixedDeskCm}
        onMeasured={(measures) => void change({ kind: "measured", measures })}
        onFixedDesk={(fixedDeskCm) => void change({ kind: "fixedDesk", workspace, fixedDeskCm })}
      />
      <section className={styles.card} aria-labelledby="desk-fit-result">
        <h2 id="desk-fit-result">{t("deskFit.result")}</h2>
        <Result measures={measuresAt(fit, workspace)} />
      </section>
    </div>
  );
}

function Result({ measures }: { readonly measures: MeasuresAt }) {
  const { t } = useApp();
  const { heightCm } = measures;
  const fit = deskFitOf(measures);
  if (fit === null || heightCm === undefined) return <p>{t("deskFit.none")}</p>;
  return (
    <>
      <div role="status">
        <FitNotes fit={fit} measures={measures} />
      </div>
      <FitDrawings fit={fit} person={{ ...measures, heightCm }} measures={measures} />
      <FitTable fit={fit} measures={measures} />
      <p>{t("deskFit.comfort")}</p>
      <p className={styles.help}>{t("deskFit.source")}</p>
    </>
  );
}
