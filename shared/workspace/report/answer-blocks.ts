import type { ReportedItem } from "../checklist/workspace-report";
import type { Report } from "./report";
import { heading, table, text, type Block } from "./sheet";
import type { ReportWords } from "./words";

/** Every question of the list with its answer, section by section; a list without any answer is not printed. */
export function answerBlocks({ workspace }: Report, words: ReportWords): readonly Block[] {
  const { t, date } = words;
  const isAnswered = workspace.sections.some(({ items }) => items.some(({ answer }) => answer !== null));
  const head = [t("report.answers.question"), t("report.answers.answer"), t("report.answers.date")];
  return [
    heading(2, t("report.answers")),
    ...(isAnswered
      ? workspace.sections.flatMap(({ id, items }) =>
          table(
            t(`checklist.section.${id}`),
            head,
            items.map((each) => [
              t(`checklist.${each.item}.title`),
              answerText(each, words),
              each.at === null ? "" : date(each.at),
            ]),
          ),
        )
      : [text(t("report.answers.none"))]),
  ];
}

/** An answer in words. What was put right since is told with it. */
export function answerText({ answer, fixedAt }: ReportedItem, { t }: Pick<ReportWords, "t">): string {
  if (answer === null) return t("report.answers.open");
  const given = t(`checklist.${answer}`);
  return fixedAt === null ? given : t("report.answers.fixed", { answer: given });
}
