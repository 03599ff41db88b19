import type { ReactNode } from "react";
import type { BodyRegion } from "../../../shared/body-regions/asked-regions";
import { type CheckInEntry, scoreOf } from "../../../shared/body/check-in";
import { viewBox } from "../../../shared/figure/figure";
import { FigureShapes } from "../../components/still-figure";
import { useApp } from "../state/app-context";
import { levelOf } from "./level";
import { BACK, BACK_PLACES, FOOT_OUTLINE, footPlaces, FRONT, FRONT_PLACES, type MapPlace } from "./map-places";
import styles from "./body-map.module.css";

interface MapProps {
  readonly entry: CheckInEntry;
  readonly chosen: BodyRegion | null;
  readonly onChoose: (region: BodyRegion) => void;
}

/** The body from the front and the back, and the feet enlarged: a shortcut to the list of places, for those who point. */
export function BodyMap(props: MapProps) {
  const { t } = useApp();
  return (
    <div className={styles.map} aria-hidden="true">
      <Picture box={viewBox(FRONT)} caption={t("map.front")} places={FRONT_PLACES} {...props}>
        <g className={`figure ${styles.person}`}>
          <FigureShapes motion={FRONT} />
        </g>
      </Picture>
      <Picture box={viewBox(BACK)} caption={t("map.back")} places={BACK_PLACES} {...props}>
        <g className={`figure ${styles.person}`}>
          <FigureShapes motion={BACK} />
        </g>
      </Picture>
      <div className={styles.feet}>
        {(["L", "R"] as const).map((side) => (
          <Picture key={side} box="0 0 50 100" caption={t(`map.foot${side}`)} places={footPlaces(side)} {...props}>
            <path
              d={FOOT_OUTLINE}
              className={styles.foot}
              transform={side === "L" ? undefined : "translate(50 0) scale(-1 1)"}
            />
          </Picture>
        ))}
      </div>
    </div>
  );
}

interface PictureProps extends MapProps {
  readonly box: string;
  readonly caption: string;
  readonly places: readonly MapPlace[];
  readonly children: ReactNode;
}
function Picture({ box, caption, places, children, entry, chosen, onChoose }: PictureProps) {
  return (
    <figure className={styles.picture}>
      <svg viewBox={box} focusable="false">
        {children}
        {places.map(({ region, at: [x, y], size: [rx, ry] }) => {
          const score = scoreOf(entry, region);
          return (
            <g
              key={region}
              className={styles.place}
              data-level={levelOf(score)}
              data-chosen={region === chosen}
              data-region={region}
              onClick={() => onChoose(region)}
            >
              <ellipse cx={x} cy={y} rx={rx} ry={ry} />
              {score !== null && score > 0 && (
                <text x={x} y={y} dy="0.36em">
                  {score}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
