import { deskFitOf, type DeskMeasures } from "../../../shared/ergonomics/workspace-fit";
import { ScreenTitle } from "../../components/screen-title";
import { useApp } from "../state/app-context";
import styles from "./desk-fit.module.css";
import { FitDrawings } from "./fit-drawings";
import { FitForm } from "./fit-form";
import { FitNotes } from "./fit-notes";
import { FitTable } from "./fit-table";
import { useFit } from "./use-fit";

/** Heights of seat, desk and screen for one person, as numbers and as a drawing to scale. */
export function DeskFitScreen() {
  const { t } = useApp();
  const { fit, change, refusal } = useFit();
  const { measures } = fit;
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("deskFit.title")} />
      <p>{t("deskFit.lead")}</p>
      {refusal !== "" && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <FitForm measures={measures} onMeasured={(given) => void change({ kind: "measured", measures: given })} />
      <section className={styles.card} aria-labelledby="desk-fit-result">
        <h2 id="desk-fit-result">{t("deskFit.result")}</h2>
        <Result measures={measures} />
      </section>
    </div>
  );
}

function Result({ measures }: { readonly measures: DeskMeasures }) {
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
