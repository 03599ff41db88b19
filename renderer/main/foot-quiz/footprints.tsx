import { useApp } from "../state/app-context";
import styles from "./footprints.module.css";

/** The ball, the heel and the toes of a print, without the band between. */
const BALL = "M8 46C6 30 22 24 38 26C56 28 62 40 58 54C54 66 12 66 8 46Z";
const HEEL = "M16 118C14 104 24 98 34 98C46 98 54 106 52 120C50 136 18 136 16 118Z";
const TOES = [
  [17, 16, 8],
  [31, 10, 5.5],
  [42, 12, 5],
  [51, 18, 4.5],
  [58, 26, 4],
] as const;
/** How much of the middle is wet, in the order of the answers. */
const PRINTS = [
  { id: "middle", band: "M30 56C54 60 50 100 46 108L32 104C36 90 36 74 30 56Z" },
  { id: "full", band: "M10 50C58 56 54 100 50 116L18 112C16 90 12 70 10 50Z" },
  { id: "thin", band: "M50 58C56 76 52 96 48 108L44 104C46 90 48 74 46 58Z" },
] as const;

/** The three prints of the first question, drawn. The answers below say the same in words. */
export function Footprints() {
  const { t } = useApp();
  return (
    <ul className={styles.prints} aria-hidden="true">
      {PRINTS.map(({ id, band }) => (
        <li key={id}>
          <svg viewBox="0 0 70 138" focusable="false">
            {[BALL, HEEL, band].map((d) => (
              <path key={d} d={d} />
            ))}
            {TOES.map(([x, y, r]) => (
              <circle key={x} cx={x} cy={y} r={r} />
            ))}
          </svg>
          <span>{t(`quiz.footprint.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
