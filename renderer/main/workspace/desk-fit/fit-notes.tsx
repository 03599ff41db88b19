import {
  AIR_OVER_THIGHS,
  type DeskFit,
  type FitRange,
  KEYBOARD_CM,
} from "../../../../shared/workspace/desk-fit/desk-fit";
import { LOWEST_SEAT_CM } from "../../../../shared/workspace/desk-fit/fixed-desk";
import type { MeasuresAt } from "../../../../shared/workspace/desk-fit/measures";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";
import styles from "./fit-notes.module.css";

/** What the seat of many office chairs reaches, and how far down many desks go that can be moved. */
const HIGH_SEAT_CM = 56;
const LOW_DESK_TOP_CM = 65;
const KEYBOARD: FitRange = { value: KEYBOARD_CM, low: 2, high: 3 };
/** A desk top thin enough to leave nearly all the air the thighs are to have. */
const THIN_TOP_CM = 2;
/** How far a cushion gives way under the person. */
const SINKS: FitRange = { value: 3, low: 2, high: 4 };

interface NotesProps {
  readonly fit: DeskFit;
  readonly measures: MeasuresAt;
}

/** What the numbers alone do not say: what to do about a desk that cannot move, what yields, and how sure the numbers are. */
export function FitNotes({ fit, measures }: NotesProps) {
  const { t } = useApp();
  const { one, between } = useLengths(measures);
  const seat = fit.seat.value;
  const isFree = fit.desk.kind === "free";
  return (
    <ul className={styles.notes}>
      <FixedDesk fit={fit} measures={measures} />
      {measures.elbowRestCm === undefined && <li>{t("deskFit.note.estimated")}</li>}
      {isFree && (
        <li>
          <NoBreak text={t("deskFit.note.keyboard", { thickness: between(KEYBOARD) })} />
        </li>
      )}
      {isFree && fit.deskSitting.value - KEYBOARD_CM < LOW_DESK_TOP_CM && <li>{t("deskFit.note.lowDesk")}</li>}
      {fit.thighs.raisedCm > 0 && <li>{t("deskFit.note.raised", { by: one(fit.thighs.raisedCm) })}</li>}
      {fit.thighs.raisedCm === 0 && fit.thighs.airCm < AIR_OVER_THIGHS && (
        <li>{t("deskFit.note.thin", { top: one(THIN_TOP_CM) })}</li>
      )}
      <li>
        <NoBreak text={t("deskFit.note.cushion", { sinks: between(SINKS) })} />
      </li>
      {seat < LOWEST_SEAT_CM && <li>{t("deskFit.note.lowSeat")}</li>}
      {seat > HIGH_SEAT_CM && <li>{t("deskFit.note.highSeat")}</li>}
      {fit.beyondData && <li>{t("deskFit.note.beyondData")}</li>}
      {fit.extrapolated && !fit.beyondData && <li>{t("deskFit.note.extrapolated")}</li>}
    </ul>
  );
}

/** What to do about a desk that cannot be moved. */
function FixedDesk({ fit, measures }: NotesProps) {
  const { t } = useApp();
  const { one } = useLengths(measures);
  const { desk } = fit;
  if (desk.kind === "free") return null;
  return (
    <li className={styles.main}>
      {t(`deskFit.note.${desk.kind}`, {
        by: "byCm" in desk ? one(desk.byCm) : "",
        seat: one(fit.seat.value),
        footrest: one(fit.footrest.value),
        sitting: one(fit.deskSitting.value),
        standing: one(fit.deskStanding.value),
      })}
    </li>
  );
}
