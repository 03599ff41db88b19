import { useState } from "react";
import { compareComfort, type ComfortCheck } from "../../../../shared/workspace/comfort/comfort";
import { useApp } from "../../state/app-context";
import styles from "./comfort.module.css";

const NONE = "";

/** The newest answers, beside those of an earlier date. Numbers alone: no colour, no verdict. */
export function ComfortResult({
  checks,
  onRemove,
}: {
  readonly checks: readonly ComfortCheck[];
  readonly onRemove: (check: ComfortCheck) => void;
}) {
  const { app, t, date } = useApp();
  const earlier = checks.slice(0, -1);
  const [chosen, setChosen] = useState("0");
  const last = checks.at(-1);
  if (last === undefined) return null;
  const before = chosen === NONE ? null : (earlier[Number(chosen)] ?? null);
  const { regions, sum } = compareComfort(before, last);
  const format = new Intl.NumberFormat(app.region, { maximumFractionDigits: 1 });
  const score = (value: number | null): string => (value === null ? t("comfort.table.none") : format.format(value));
  const shown = t("comfort.date", { date: date(last.at) });
  return (
    <section className={styles.panel} aria-labelledby="comfort-result">
      <h2 id="comfort-result" tabIndex={-1}>
        {before === null ? t("comfort.result.alone", { date: date(last.at) }) : t("comfort.result")}
      </h2>
      {earlier.length > 0 && (
        <label className={styles.field}>
          {t("comfort.compare")}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {earlier.map((check, index) => (
              <option key={check.at} value={index}>
                {t("comfort.date", { date: date(check.at) })}
              </option>
            ))}
            <option value={NONE}>{t("comfort.compare.none")}</option>
          </select>
        </label>
      )}
      <div className={styles.tableFrame}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("comfort.table.region")}</th>
              {before !== null && <th scope="col">{t("comfort.date", { date: date(before.at) })}</th>}
              <th scope="col">{shown}</th>
            </tr>
          </thead>
          <tbody>
            {regions.map((each) => (
              <tr key={each.region}>
                <th scope="row">{t(`comfort.region.${each.region}`)}</th>
                {before !== null && <td>{score(each.before)}</td>}
                <td>{score(each.after)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(before === null ? "comfort.table.sumAlone" : "comfort.table.sum")}</th>
              {before !== null && <td>{score(sum.before)}</td>}
              <td>{score(sum.after)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.help}>{t("comfort.scale")}</p>
      <div className={styles.actions}>
        {checks.map((check) => (
          <button key={check.at} type="button" onClick={() => onRemove(check)}>
            {t("comfort.remove", { date: date(check.at) })}
          </button>
        ))}
      </div>
    </section>
  );
}
