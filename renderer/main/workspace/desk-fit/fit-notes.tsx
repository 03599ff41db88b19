import type { DeskFit } from "../../../../shared/workspace/desk-fit/desk-fit";
import { deskGap } from "../../../../shared/workspace/desk-fit/fit-advice";
import type { MeasuresAt } from "../../../../shared/workspace/desk-fit/measures";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";
import styles from "./fit-notes.module.css";

/** What many office chairs reach. */
const [LOW_SEAT_CM, HIGH_SEAT_CM] = [38, 56];

const KEYBOARD = { value: 2.5, low: 2, high: 3 };

/** What the numbers alone do not say: what to do about a desk that cannot move, and how sure the numbers are. */
export function FitNotes({ fit, measures }: { readonly fit: DeskFit; readonly measures: MeasuresAt }) {
  const { t } = useApp();
  const { between } = useLengths(measures);
  const seat = fit.seat.value;
  return (
    <ul className={styles.notes}>
      {measures.fixedDeskCm !== undefined && <FixedDesk fit={fit} measures={measures} desk={measures.fixedDeskCm} />}
      {measures.elbowRestCm === undefined && <li>{t("deskFit.note.estimated")}</li>}
      {measures.fixedDeskCm === undefined && (
        <li>
          <NoBreak text={t("deskFit.note.keyboard", { thickness: between(KEYBOARD) })} />
        </li>
      )}
      {seat < LOW_SEAT_CM && <li>{t("deskFit.note.lowSeat")}</li>}
      {seat > HIGH_SEAT_CM && <li>{t("deskFit.note.highSeat")}</li>}
      {fit.beyondData && <li>{t("deskFit.note.beyondData")}</li>}
      {fit.extrapolated && !fit.beyondData && <li>{t("deskFit.note.extrapolated")}</li>}
    </ul>
  );
}

interface FixedProps {
  readonly fit: DeskFit;
  readonly measures: MeasuresAt;
  readonly desk: number;
}
function FixedDesk({ fit, measures, desk }: FixedProps) {
  const { t } = useApp();
  const { one } = useLengths(measures);
  const gap = deskGap(fit, desk);
  if (gap.kind === "fits") return <li className={styles.main}>{t("deskFit.note.fits")}</li>;
  const values = { by: one(gap.byCm), seat: one(fit.seat.value), footrest: one(fit.footrest.value) };
  return <li className={styles.main}>{t(`deskFit.note.${gap.kind}`, values)}</li>;
}
