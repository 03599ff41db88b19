import { useState } from "react";
import type { BodyRegion } from "../../../shared/body-regions/asked-regions";
import type { CheckIn } from "../../../shared/body/check-in";
import {
  datesUntil,
  regionsIn,
  regionsTold,
  SHOWN_SPANS,
  type ShownSpan,
  soreTogether,
  type Trend,
  trendOf,
  weeksOf,
} from "../../../shared/body/trends";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Field } from "../../components/field";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { optionsOf, Select } from "../../components/select";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import { BesideDays } from "./beside-days";
import { TrendChart } from "./trend-chart";
import { TrendTable } from "./trend-table";

/** The back beside the feet, then each place by itself, then days side by side. Each picture has a sentence and a table. */
export function Trends({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const [span, setSpan] = useState<ShownSpan>("month");
  const dates = datesUntil(today, span);
  const [back, feet] = [trendOf(checkIns, regionsIn("back"), dates), trendOf(checkIns, regionsIn("feet"), dates)];
  const told = regionsTold(checkIns, dates);
  const isEmpty = back.answered + feet.answered === 0 && told.length === 0;
  return (
    <>
      <Panel title={t("trend.title")}>
        <ButtonRow>
          <Field label={t("trend.span")}>
            <Select
              options={optionsOf(SHOWN_SPANS, (each) => t(`trend.span.${each}`))}
              value={span}
              onChoose={setSpan}
            />
          </Field>
        </ButtonRow>
        <HelpText>{t("trend.lead")}</HelpText>
        {isEmpty ? (
          <p>{t("trend.none")}</p>
        ) : (
          <>
            <Courses
              span={span}
              size="large"
              trends={[
                ["trend.back", back],
                ["trend.feet", feet],
              ]}
            />
            <p>{t("trend.together", { days: soreTogether(back, feet) })}</p>
          </>
        )}
      </Panel>
      {told.length > 0 && <Places span={span} regions={told} checkIns={checkIns} dates={dates} />}
      <BesideDays checkIns={checkIns} />
    </>
  );
}

interface PlacesProps {
  readonly span: ShownSpan;
  readonly regions: readonly BodyRegion[];
  readonly checkIns: readonly CheckIn[];
  readonly dates: readonly string[];
}
function Places({ span, regions, checkIns, dates }: PlacesProps) {
  const { t } = useApp();
  return (
    <Panel title={t("trend.places")}>
      {regions.map((region) => (
        <Courses
          key={region}
          span={span}
          size="small"
          trends={[[`region.${region}`, trendOf(checkIns, [region], dates)]]}
        />
      ))}
    </Panel>
  );
}

interface CoursesProps {
  readonly span: ShownSpan;
  readonly size: "large" | "small";
  readonly trends: readonly (readonly [`region.${BodyRegion}` | "trend.back" | "trend.feet", Trend])[];
}
/** One picture, as a table on request, with a sentence for each course in it. */
function Courses({ span, size, trends }: CoursesProps) {
  const { t, region } = useApp();
  const [asTable, setAsTable] = useState(false);
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
  const number = (value: number | null): string => (value === null ? "" : format.format(value));
  const courses = trends.map(([name, { days }]) => ({
    name: t(name),
    days: span === "year" ? weeksOf(days) : days,
  }));
  return (
    <div>
      {trends.map(([name, { answered, sore, mean, highest }]) => (
        <p key={name}>
          {t("trend.sentence", { name: t(name), answered, sore, mean: number(mean), highest: number(highest) })}
        </p>
      ))}
      {asTable ? (
        <TrendTable courses={courses} step={span === "year" ? "week" : "day"} />
      ) : (
        <TrendChart courses={courses} size={size} />
      )}
      <Button kind="link" onClick={() => setAsTable(!asTable)}>
        {t(asTable ? "trend.asPicture" : "trend.asTable")}
      </Button>
    </div>
  );
}
