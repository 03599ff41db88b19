import { scoreOf } from "../../../../shared/workspace/checklist/score";
import type { Check } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import styles from "./score-line.module.css";

const WIDTH = 640;
const HEIGHT = 104;
const EDGE = 12;
/** Room for the scale. */
const SCALE = 48;

/** The scores over time, as a line with a dot for each check. The table beside it has the same numbers. */
export function ScoreLine({ runs }: { readonly runs: readonly Check[] }) {
  const { t, date, percent, direction } = useApp();
  const points = runs.flatMap(({ at, answers }) => {
    const { share } = scoreOf(answers);
    return share === null ? [] : [{ at, share }];
  });
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const span = Math.max(1, last.at - first.at);
  // Time runs in the direction of the text.
  const isMirrored = direction === "rtl";
  const along = (x: number): number => (isMirrored ? WIDTH - x : x);
  const up = (share: number): number => EDGE + (1 - share) * (HEIGHT - 2 * EDGE);
  const placed = points.map(({ at, share }) => ({
    x: along(SCALE + EDGE + ((at - first.at) / span) * (WIDTH - SCALE - 2 * EDGE)),
    y: up(share),
  }));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t("history.line", { from: date(first.at), to: date(last.at) })}
      className={styles.line}
    >
      {[1, 0.5, 0].map((share) => (
        <g key={share}>
          <path d={`M${along(SCALE)} ${up(share)}H${along(WIDTH)}`} className={styles.axis} />
          <text x={along(SCALE / 2)} y={up(share) + 5} textAnchor="middle">
            {percent(share)}
          </text>
        </g>
      ))}
      <polyline points={placed.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {placed.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="5" />
      ))}
    </svg>
  );
}
