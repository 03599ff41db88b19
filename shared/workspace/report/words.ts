import type { Action } from "../checklist/actions";
import { lengthWords, type LengthUnit, type LengthWords } from "../desk-fit/fit-advice";
import type { Translate } from "../../i18n/format";
import type { Localization } from "../../i18n/localization";
import type { EpochMs } from "../../time/units";

/** What a report is put into words with. */
export interface ReportWords {
  readonly t: Translate;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  /** A day, as the region writes it. */
  readonly date: (epoch: EpochMs) => string;
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly lengths: LengthWords;
}

export function reportWords(localization: Localization, unit: LengthUnit): ReportWords {
  const { t, locale, direction, region, shortDate } = localization;
  const share = new Intl.NumberFormat(region, { style: "percent" });
  const plain = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    t,
    locale,
    dir: direction,
    date: (epoch) => t("report.date", { date: shortDate(epoch) }),
    percent: (value) => share.format(value),
    number: (value) => t("report.number", { number: plain.format(value) }),
    list: (words) => names.format(words),
    lengths: lengthWords(t, region, unit),
  };
}

/** What helps with an action, with the number of the person's desk fit where there is one. */
export function remedyText({ item, number }: Pick<Action, "item" | "number">, { t }: Pick<ReportWords, "t">): string {
  const fix = t(`checklist.${item}.fix`);
  return number === null ? fix : t("report.remedy", { fix, number });
}

/** What a workspace is called, in words for people. */
export const nameIn = (name: string, { t }: Pick<ReportWords, "t">): string =>
  name === "" ? t("checklist.workspace.first") : t("checklist.workspace.named", { name });
/** What a workspace is called, as it was written. */
export const rawNameIn = (name: string, { t }: Pick<ReportWords, "t">): string =>
  name === "" ? t("checklist.workspace.first") : name;
