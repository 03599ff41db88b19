import { useState } from "react";
import { compare } from "../../../../shared/workspace/checklist/checks";
import { answersOf, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Field } from "../../../components/field";
import { HelpText } from "../../../components/help-text";
import { Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import styles from "./compare-dates.module.css";

const NOW = "now";

/** Two dates side by side: what was put right between them, what needs fixing since, and what still does. */
export function CompareDates({ workspace }: { readonly workspace: Workspace }) {
  const { t, date, percent } = useApp();
  const { runs } = workspace;
  const [earlier, setEarlier] = useState("0");
  const [later, setLater] = useState<string>(NOW);
  const answersAt = (chosen: string) => (chosen === NOW ? answersOf(workspace) : (runs[Number(chosen)]?.answers ?? {}));
  const { before, after, other, ...changes } = compare(answersAt(earlier), answersAt(later));
  const checks = runs.map(({ at, kind }, index) => ({
    value: String(index),
    label: t("history.run", { date: date(at), list: t(`checklist.kind.${kind}`) }),
  }));
  return (
    <section className={styles.compare} aria-labelledby="history-compare">
      <h3 id="history-compare">{t("history.compare")}</h3>
      <div className={styles.dates}>
        <Field label={t("history.from")}>
          <Select options={checks} value={earlier} onChoose={setEarlier} />
        </Field>
        <Field label={t("history.to")}>
          <Select options={[...checks, { value: NOW, label: t("history.now") }]} value={later} onChoose={setLater} />
        </Field>
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
                <dd key={item}>{t(`checklist.${item}.deed`)}</dd>
              ))}
            </div>
          ))}
        </dl>
        <HelpText>{t("history.other", { count: other.length })}</HelpText>
      </div>
    </section>
  );
}
