import { SOURCES } from "../checklist/sources";
import { actionBlocks, changeBlocks } from "./action-blocks";
import { answerBlocks } from "./answer-blocks";
import type { Report } from "./report";
import { comfortBlocks, fitBlocks, rosaBlocks } from "./score-blocks";
import { heading, type Block, type ReportSheet } from "./sheet";
import { nameIn, type ReportWords } from "./words";

/** A report in words, as it is printed: what to do first and a line to sign, then all that it rests on. */
export function sheetOf(report: Report, words: ReportWords): ReportSheet {
  const { t } = words;
  const title = t("report.title");
  const name = nameIn(report.workspace.name, words);
  return {
    locale: words.locale,
    dir: words.dir,
    title,
    blocks: [
      factsOf(report, words),
      ...actionBlocks(report, words),
      ...changeBlocks(report, words),
      ...rosaBlocks(report, words),
      ...fitBlocks(report, words),
      ...comfortBlocks(report, words),
      heading(2, t("report.disclaimer")),
      { kind: "list", items: ([1, 2, 3] as const).map((at) => t(`report.disclaimer.${at}`)) },
      heading(2, t("report.signature")),
      { kind: "signature", lines: [t("report.signature.person"), t("report.signature.for")] },
      ...answerBlocks(report, words),
      heading(2, t("report.sources")),
      { kind: "list", items: sourcesOf(report, words) },
    ],
    footer: (page, pages) => `${t("report.of", { title, name })} · ${t("report.page", { page, pages })}`,
  };
}

function factsOf({ workspace, made }: Report, words: ReportWords): Block {
  const { t, date, percent } = words;
  const { score, total, checked, kind, toFix } = workspace;
  return {
    kind: "facts",
    facts: [
      [t("report.fact.workspace"), nameIn(workspace.name, words)],
      [t("report.fact.made"), date(made)],
      [t("report.fact.checked"), checked === null ? t("report.fact.never") : date(checked)],
      [t("report.fact.list"), t(`checklist.kind.${kind}`)],
      [t("report.fact.answered"), t("report.answered", { answered: score.answered, total })],
      [
        t("report.fact.score"),
        score.share === null ? t("history.noScore") : t("report.score", { percent: percent(score.share) }),
      ],
      [t("report.fact.toFix"), words.number(toFix.length)],
    ],
  };
}

function sourcesOf({ sources, rosa, fit, comfort }: Report, { t }: ReportWords): readonly string[] {
  return [
    ...sources.map((id) => t(SOURCES[id].label)),
    ...(rosa === null ? [] : [t("rosa.source")]),
    ...(fit === null ? [] : [t("deskFit.source")]),
    ...(comfort === null ? [] : [t("comfort.source")]),
  ];
}
