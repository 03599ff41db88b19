import type { TrendDay } from "../../../shared/body/trends";
import { useApp } from "../state/app-context";
import styles from "./trend-chart.module.css";

/** One course in a picture: its name, and its marks, told apart by shape and line as well as by colour. */
export interface Course {
  readonly name: string;
  readonly days: readonly TrendDay[];
}
interface ChartProps {
  readonly courses: readonly Course[];
  readonly size: "large" | "small";
}

const WIDTH = 600;
const [LEFT, RIGHT, TOP] = [26, 8, 8];

/** Courses over days, from 0 to 10. What was not answered is a gap. The same numbers stand in a table beside it. */
export function TrendChart({ courses, size }: ChartProps) {
  const { t, locale, shortDate } = useApp();
  const height = size === "large" ? 150 : 80;
  const dates = courses[0]?.days.map(({ date }) => date) ?? [];
  const x = (index: number): number => LEFT + (index / Math.max(1, dates.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (score: number): number => TOP + (1 - score / 10) * (height - 2 * TOP);
  const day = (date: string | undefined): string =>
    date === undefined ? "" : t("trend.date", { date: shortDate(Date.parse(`${date}T12:00:00Z`)) });
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(courses.map(({ name }) => name));
  return (
    <div className={styles.chart}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t("trend.picture", { names, from: day(dates[0]), to: day(dates.at(-1)) })}
      >
        {[0, 5, 10].map((score) => (
          <g key={score}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(score)} y2={y(score)} className={styles.line} />
            <text x={LEFT - 6} y={y(score)} dy="0.35em" className={styles.number}>
              {score}
            </text>
          </g>
        ))}
        {courses.map(({ name, days }, number) => (
          <g key={name} className={styles.course} data-number={number}>
            <path d={pathOf(days, x, y)} />
            {days.map(
              ({ date, score }, index) =>
                score !== null && <Mark key={date} number={number} x={x(index)} y={y(score)} />,
            )}
          </g>
        ))}
      </svg>
      <p className={styles.ends}>
        <span>{day(dates[0])}</span>
        {courses.length > 1 &&
          courses.map(({ name }, number) => (
            <span key={name} className={styles.key}>
              <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
                <g className={styles.course} data-number={number}>
                  <Mark number={number} x={10} y={6} />
                </g>
              </svg>
              {name}
            </span>
          ))}
        <span>{day(dates.at(-1))}</span>
      </p>
    </div>
  );
}

/** A disc for the first course, a hollow square for the second. */
function Mark({ number, x, y }: { readonly number: number; readonly x: number; readonly y: number }) {
  return number === 0 ? <circle cx={x} cy={y} r="4" /> : <rect x={x - 4} y={y - 4} width="8" height="8" />;
}

/** A line through days that follow one another; it ends where a day was not answered. */
function pathOf(days: readonly TrendDay[], x: (index: number) => number, y: (score: number) => number): string {
  return days
    .flatMap(({ score }, index) => {
      if (score === null) return [];
      const before = days[index - 1]?.score ?? null;
      return [`${before === null ? "M" : "L"}${x(index).toFixed(1)} ${y(score).toFixed(1)}`];
    })
    .join("");
}
