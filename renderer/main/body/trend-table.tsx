import { useApp } from "../state/app-context";
import type { Course } from "./trend-chart";
import styles from "./trend-table.module.css";

interface TableProps {
  readonly courses: readonly Course[];
  /** What a row is. */
  readonly step: "day" | "week";
}

/** The same numbers as the pictures, newest first; rows without any answer are left out. */
export function TrendTable({ courses, step }: TableProps) {
  const { t, region, shortDate } = useApp();
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
  const dates = (courses[0]?.days ?? []).map(({ date }, index) => ({ date, index })).toReversed();
  const told = dates.filter(({ index }) => courses.some(({ days }) => (days[index]?.score ?? null) !== null));
  const cell = (score: number | null | undefined): string =>
    score === null || score === undefined ? t("trend.table.none") : format.format(score);
  return (
    <div className={styles.frame}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`trend.table.${step}`)}</th>
            {courses.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map(({ date, index }) => (
            <tr key={date}>
              <th scope="row">{t("trend.date", { date: shortDate(Date.parse(`${date}T12:00:00Z`)) })}</th>
              {courses.map(({ name, days }) => (
                <td key={name}>{cell(days[index]?.score)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
