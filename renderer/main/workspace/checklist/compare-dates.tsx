import { useState } from "react";
import { compare } from "../../../../shared/workspace/checklist/checks";
import { answersOf, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import styles from "./checklist.module.css";

const NOW = "now";

/** Two dates side by side: what was put right between them, what came to need fixing, and what still does. */
export function CompareDates({ workspace }: { readonly workspace: Workspace }) {
  const { t, date, percent } = useApp();
  const { runs } = workspace;
  const [earlier, setEarlier] = useState("0");
  const [later, setLater] = useState<string>(NOW);
  const answersAt = (chosen: string) => (chosen === NOW ? answersOf(workspace) : (runs[Number(chosen)]?.answers ?? {}));
  const { before, after, other, ...changes } = compare(answersAt(earlier), answersAt(later));
  const choice = (label: string, value: string, onChoose: (value: string) => void, withNow: boolean) => (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {runs.map(({ at, kind }, index) => (
          <option key={index} value={index}>
            {t("history.run", { date: date(at), list: t(`checklist.kind.${kind}`) })}
          </option>
        ))}
        {withNow && <option value={NOW}>{t("history.now")}</option>}
      </select>
    </label>
  );
  return (
    <section className={styles.compare} aria-labelledby="history-compare">
      <h3 id="history-compare">{t("history.compare")}</h3>
      <div className={styles.bar}>
        {choice(t("history.from"), earlier, setEarlier, false)}
        {choice(t("history.to"), later, setLater, true)}
      </div>
      <div role="status">
        {before.share !== null && after.share !== null && (
          <p>{t("history.score", { before: percent(before.share), after: percent(after.share) })}</p>
        )}
        <dl className={styles.changes}>
          {(["better", "worse", "same"] as const).map((group) => (
            <div key={group}>
              <dt>{t(`history.${group}`)}</dt>
              {changes[group].length === 0 && <dd>{t("history.nothing")}</dd>}
              {changes[group].map((item) => (
                <dd key={item}>{t(`checklist.${item}.title`)}</dd>
              ))}
            </div>
          ))}
        </dl>
        <p className={styles.hint}>{t("history.other", { count: other.length })}</p>
      </div>
    </section>
  );
}
