import { useApp } from "../state/app-context";
import styles from "./sole-drawing.module.css";

/** A right sole from below, its toes up. */
const SOLE =
  "M66 12C92 10 108 40 106 76C104 104 94 118 93 146C92 176 98 196 92 218C86 240 48 240 42 218C36 196 42 178 38 148C34 118 24 100 26 68C28 36 42 14 66 12Z";
/** The grooves of its tread. */
const TREAD = [
  "M36 62Q66 50 100 64",
  "M32 84Q66 72 101 86",
  "M36 106Q66 96 96 108",
  "M48 196Q68 188 90 196",
  "M46 214Q68 206 92 214",
];
/** A shoe from behind, standing on a table. */
const BACK = "M176 206C172 176 172 130 184 106C192 92 220 92 228 106C240 130 240 176 236 206Z";
const BACK_SOLE = "M168 206H244L246 222H166Z";

/** Where to look, by the number of each sign. */
const MARKS: readonly (readonly [number, number, string])[] = [
  [66, 80, "1"],
  [100, 150, "2"],
  [206, 214, "3"],
  [206, 150, "4"],
  [252, 190, "5"],
  [206, 100, "6"],
];

/** A sole from below and a shoe from behind, with numbers where to look. Words beside it say the same. */
export function SoleDrawing({ isMarked = false }: { readonly isMarked?: boolean }) {
  const { t } = useApp();
  return (
    <svg className={styles.drawing} viewBox="10 0 264 250" role="img" aria-label={t("shoes.check.picture")}>
      <path className={styles.rubber} d={SOLE} />
      {TREAD.map((each) => (
        <path key={each} className={styles.tread} d={each} />
      ))}
      <path className={styles.table} d="M150 223H264" />
      <path className={styles.upper} d={BACK} />
      <path className={styles.rubber} d={BACK_SOLE} />
      <path className={styles.tread} d="M192 206C190 176 192 140 206 132C220 140 222 176 220 206" />
      {isMarked &&
        MARKS.map(([x, y, text]) => (
          <g key={text}>
            <circle className={styles.mark} cx={x} cy={y} r="12" />
            <text className={styles.number} x={x} y={y + 5.5} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
    </svg>
  );
}
