import { type Beside, besideOf } from "../../../shared/body/beside";
import type { CheckIn } from "../../../shared/body/check-in";
import { datesUntil, regionsIn, trendOf } from "../../../shared/body/trends";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import { useFactors } from "./use-factors";
import styles from "./beside-days.module.css";

const SHOWN = ["back", "feet"] as const;

/** How back and feet were on days of one kind and on the others: counts and means, from seven days on each side, no reasons. */
export function BesideDays({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const factors = useFactors(checkIns);
  const dates = datesUntil(today, "quarter");
  const lines = SHOWN.flatMap((group) => {
    const { days } = trendOf(checkIns, regionsIn(group), dates);
    return factors.flatMap((factor) => {
      const beside = besideOf(days, factor);
      return beside === null ? [] : [{ group, beside }];
    });
  });
  return (
    <Panel title={t("beside.title")}>
      {lines.length === 0 ? (
        <p>{t("beside.none")}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ group, beside }) => (
            <li key={`${group} ${beside.factor.id}`}>
              <BesideLine place={t(`trend.${group}`)} beside={beside} />
            </li>
          ))}
        </ul>
      )}
      <HelpText>{t("beside.lead")}</HelpText>
    </Panel>
  );
}

function BesideLine({ place, beside }: { readonly place: string; readonly beside: Beside }) {
  const { t, region } = useApp();
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
  const { factor, withIt, without } = beside;
  const mean = format.format(withIt.mean);
  const otherMean = format.format(without.mean);
  const [days, otherDays] = [withIt.days, without.days];
  switch (factor.id) {
    case "breaks":
      return t("beside.breaks", { place, mean, days, otherMean, otherDays, count: factor.count ?? 0 });
    case "bouts":
    case "workspace":
    case "shoes":
      return t(`beside.${factor.id}`, { place, mean, days, otherMean, otherDays });
    default:
      return t("beside.day", { place, mean, days, otherMean, otherDays, what: t(`day.${factor.id}`) });
  }
}
