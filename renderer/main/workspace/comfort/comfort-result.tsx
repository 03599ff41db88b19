import { useState } from "react";
import {
  type ComfortCheck,
  type ComfortComparison,
  compareComfort,
} from "../../../../shared/workspace/comfort/comfort";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Field } from "../../../components/field";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import styles from "./comfort-result.module.css";

const NONE = "";

interface ResultProps {
  /** Oldest first. */
  readonly checks: readonly ComfortCheck[];
  readonly onRemove: (check: ComfortCheck) => void;
}

/** The newest answers beside those of an earlier date. Numbers alone: no colour, no verdict. */
export function ComfortResult({ checks, onRemove }: ResultProps) {
  const { t, date } = useApp();
  const earlier = checks.slice(0, -1);
  const [chosen, setChosen] = useState("0");
  const last = checks.at(-1);
  if (last === undefined) return null;
  const before = chosen === NONE ? null : (earlier[Number(chosen)] ?? null);
  return (
    <Panel title={before === null ? t("comfort.result.alone", { date: date(last.at) }) : t("comfort.result")}>
      {earlier.length > 0 && (
        <Field label={t("comfort.compare")} className={styles.compare}>
          <Select
            options={[
              ...earlier.map((check, index) => ({
                value: String(index),
                label: t("comfort.date", { date: date(check.at) }),
              })),
              { value: NONE, label: t("comfort.compare.none") },
            ]}
            value={chosen}
            onChoose={setChosen}
          />
        </Field>
      )}
      <ComparisonTable comparison={compareComfort(before, last)} />
      <HelpText>{t("comfort.scale")}</HelpText>
      <ButtonRow>
        {checks.map((check) => (
          <Button key={check.at} onClick={() => onRemove(check)}>
            {t("comfort.remove", { date: date(check.at) })}
          </Button>
        ))}
      </ButtonRow>
    </Panel>
  );
}

function ComparisonTable({ comparison }: { readonly comparison: ComfortComparison }) {
  const { t, date, region } = useApp();
  const { before, after, regions, sum } = comparison;
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
  const score = (value: number | null): string => (value === null ? t("comfort.table.none") : format.format(value));
  return (
    <div className={styles.tableFrame}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("comfort.table.region")}</th>
            {before !== null && <th scope="col">{t("comfort.date", { date: date(before.at) })}</th>}
            <th scope="col">{t("comfort.date", { date: date(after.at) })}</th>
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
  );
}
