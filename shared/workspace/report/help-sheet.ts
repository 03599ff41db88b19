import { BODY_REGIONS } from "../../body-regions/asked-regions";
import type { BodyRecord, HelpRound } from "../../body/body";
import { type CheckIn, scoreOf } from "../../body/check-in";
import { answerTo } from "../../body/conditions";
import { RED_FLAG_RULES, type RedFlagId } from "../../body/red-flag-rules";
import { daysAfter } from "../../time/days";
import type { EpochMs } from "../../time/units";
import { type Block, heading, type ReportSheet, table, text } from "./sheet";
import type { ReportWords } from "./words";

/** What the trend on the page goes back. */
const DAYS = 28;

/**
 * What was asked and answered in one round, for someone who was not there: yes, not sure and no, with dates, and what
 * check-ins told of the four weeks before. It interprets nothing. `null` where there is no such round.
 */
export function helpSheet(record: BodyRecord, at: EpochMs, words: ReportWords): ReportSheet | null {
  const round = record.rounds.find((each) => each.at === at);
  if (round === undefined) return null;
  const { t, locale, dir, date } = words;
  return {
    locale,
    dir,
    title: t("helpSheet.title"),
    blocks: [
      text(t("helpSheet.about", { date: date(round.at) })),
      { kind: "facts", facts: factsOf(round, words) },
      ...answersOf(round, words),
      ...trendOf(record.checkIns, round.date, words),
    ],
    footer: (page, pages) => t("helpSheet.footer", { date: date(round.at), page, pages }),
  };
}

const factsOf = ({ parts, answers }: HelpRound, { t, list, number }: ReportWords) => [
  [t("helpSheet.parts"), list(parts.map((part) => t(`help.part.${part}`)))] as const,
  ...RED_FLAG_RULES.filter(({ kind }) => kind === "number").flatMap(({ id }) => {
    const answer = answerTo(answers, id);
    return typeof answer === "number" ? [[t(`redFlag.${id}`), number(answer)] as const] : [];
  }),
];

/** What was not asked, or left open, is not on the page. */
function answersOf({ answers }: HelpRound, { t }: ReportWords): readonly Block[] {
  const given = (answer: boolean | "unknown"): readonly RedFlagId[] =>
    RED_FLAG_RULES.map(({ id }) => id).filter((id) => answerTo(answers, id) === answer);
  const block = (key: "yes" | "unknown", answer: true | "unknown"): readonly Block[] => {
    const items = given(answer).map((id) => t(`redFlag.${id}`));
    const none = text(t("helpSheet.none"));
    return [heading(2, t(`helpSheet.${key}`)), items.length === 0 ? none : { kind: "list", items }];
  };
  // Each is a question with its own mark; one after another they leave room for all on one page.
  const no = given(false).map((id) => t(`redFlag.${id}`));
  return [
    ...block("yes", true),
    ...block("unknown", "unknown"),
    heading(2, t("helpSheet.no")),
    text(no.length === 0 ? t("helpSheet.none") : no.join(" ")),
  ];
}

/** The days that were told of, newest first. */
function trendOf(checkIns: readonly CheckIn[], until: string, words: ReportWords): readonly Block[] {
  const { t, date } = words;
  const within = checkIns.filter((each) => each.date > daysAfter(until, -DAYS) && each.date <= until);
  const rows = within.toReversed().map((each) => [date(each.at), placesIn(each, words)]);
  const caption = t("helpSheet.trend", { days: DAYS });
  return rows.length === 0
    ? []
    : [heading(2, caption), ...table(caption, [t("helpSheet.day"), t("helpSheet.places")], rows)];
}

function placesIn(checkIn: CheckIn, { t, list }: ReportWords): string {
  if (checkIn.isFine) return t("helpSheet.fine");
  const told = BODY_REGIONS.flatMap((region) => {
    const score = scoreOf(checkIn, region);
    return score === null ? [] : [t("helpSheet.place", { place: t(`region.${region}`), score })];
  });
  return told.length === 0 ? t("helpSheet.none") : list(told);
}
