import type { DeskFit, DeskFitInput } from "../../../../shared/workspace/desk-fit/desk-fit";
import { crownOf, sittingView, standingView } from "../../../../shared/workspace/desk-fit/desk-picture";
import { fitAdvice } from "../../../../shared/workspace/desk-fit/fit-advice";
import { isMetBySeat } from "../../../../shared/workspace/desk-fit/fixed-desk";
import type { DeskMeasures } from "../../../../shared/workspace/desk-fit/measures";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";
import { LINE_STEP, SideViewDrawing } from "./side-view";
import styles from "./fit-drawings.module.css";

/** Footrest, seat, desk and screen. */
const MOST_LINES = 4;

interface DrawingsProps {
  readonly fit: DeskFit;
  readonly person: DeskFitInput;
  readonly measures: DeskMeasures;
}

/** The person at the desk, sitting and standing, both to the same scale. */
export function FitDrawings({ fit, person, measures }: DrawingsProps) {
  const { t } = useApp();
  const lengths = useLengths(measures);
  const advice = fitAdvice(fit, lengths);
  const [seated, upright] = [sittingView(person, fit), standingView(person, fit)];
  const isAsItIs = person.fixedDeskCm !== undefined && isMetBySeat(fit.desk);
  const desk = isAsItIs ? lengths.one(person.fixedDeskCm) : advice.desk;
  const right = Math.max(seated.desk.to, upright.desk.to) + 6 + MOST_LINES * LINE_STEP;
  const common = { crown: crownOf([seated, upright]), distance: advice.viewingDistance, right };
  return (
    <div className={styles.drawings}>
      <figure>
        <SideViewDrawing
          {...common}
          view={seated}
          label={t("deskFit.draw.sitting", { seat: advice.seat, desk, screen: advice.screenTop })}
          dimensions={[
            ...(advice.footrest === null
              ? []
              : [{ name: t("deskFit.draw.footrest"), length: advice.footrest, y: seated.ground, x: seated.toe.x }]),
            { name: t("deskFit.draw.seat"), length: advice.seat, y: fit.seat.value, x: seated.seat?.to ?? 0 },
            { name: t("deskFit.draw.desk"), length: desk, y: seated.desk.y, x: seated.desk.to },
            { name: t("deskFit.draw.screen"), length: advice.screenTop, y: seated.screen.top, x: seated.screen.x },
          ]}
        />
        <figcaption>{t("deskFit.sitting")}</figcaption>
      </figure>
      <figure>
        <SideViewDrawing
          {...common}
          view={upright}
          label={t("deskFit.draw.standing", { desk: advice.deskStanding, screen: advice.screenTopStanding })}
          dimensions={[
            { name: t("deskFit.draw.desk"), length: advice.deskStanding, y: upright.desk.y, x: upright.desk.to },
            {
              name: t("deskFit.draw.screen"),
              length: advice.screenTopStanding,
              y: upright.screen.top,
              x: upright.screen.x,
            },
          ]}
        />
        <figcaption>{t("deskFit.standing")}</figcaption>
      </figure>
    </div>
  );
}
