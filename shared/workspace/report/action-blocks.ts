import { isolated } from "../../i18n/isolated";
import { assertNever } from "../../time/units";
import type { Action } from "../checklist/actions";
import type { Report } from "./report";
import { heading, table, text, type Block } from "./sheet";
import { remedyText, type ReportWords } from "./words";

/** What is to do, what was left as it is and why, and what is done. */
export function actionBlocks(
  { workspace: { toFix, waived, done, score } }: Report,
  words: ReportWords,
): readonly Block[] {
  const { t } = words;
  const what = (action: Action): string => t(`checklist.${action.item}.deed`);
  const when = (action: Action): string => ("at" in action.now ? words.date(action.now.at) : "");
  const why = ({ now }: Action): string =>
    now.state === "waived" && now.reason !== "" ? isolated(now.reason) : t("report.actions.noReason");
  const blocks = [
    ...table(
      t("report.actions.toFix"),
      [t("report.actions.what"), t("report.actions.how"), t("report.actions.effort"), t("report.actions.state")],
      toFix.map((action) => [
        what(action),
        remedyText(action, words),
        t(`plan.effort.${action.effort}`),
        stateText(action, words),
      ]),
    ),
    ...table(
      t("report.actions.waived"),
      [t("report.actions.what"), t("report.actions.reason"), t("report.actions.when")],
      waived.map((action) => [what(action), why(action), when(action)]),
    ),
    ...table(
      t("report.actions.done"),
      [t("report.actions.what"), t("report.actions.when")],
      done.map((action) => [what(action), when(action)]),
    ),
  ];
  return [
    heading(2, t("report.actions")),
    ...(toFix.length === 0 ? [text(t(score.answered === 0 ? "report.answers.none" : "report.actions.none"))] : []),
    ...blocks,
  ];
}

/** How an action stands, with its date. */
export function stateText({ now, since }: Pick<Action, "now" | "since">, { t, date }: ReportWords): string {
  switch (now.state) {
    case "open":
      return t("report.state.open", {
        since: since === null ? "none" : "known",
        date: since === null ? "" : date(since),
      });
    case "snoozed":
      return t("report.state.snoozed", { date: date(now.until) });
    case "waived":
      return t("report.state.waived");
    case "done":
      return t("report.state.done", { date: date(now.at) });
    default:
      return assertNever(now);
  }
}

/** What differs between the chosen check and today; nothing where none was chosen. */
export function changeBlocks({ comparison }: Report, { t, date, percent }: ReportWords): readonly Block[] {
  if (comparison === null) return [];
  const { from, changes } = comparison;
  const { before, after } = changes;
  const rows = (["better", "worse", "same"] as const).flatMap((group) =>
    changes[group].map((item) => [t(`checklist.${item}.deed`), t(`history.${group}`)]),
  );
  return [
    heading(2, t("report.change")),
    text(t("report.change.lead", { list: t(`checklist.kind.${from.kind}`), date: date(from.at) })),
    ...(before.share === null || after.share === null
      ? []
      : [text(t("history.score", { before: percent(before.share), after: percent(after.share) }))]),
    ...(rows.length === 0 ? [text(t("report.change.none"))] : []),
    ...table(t("report.change"), [t("report.change.what"), t("report.change.change")], rows),
    ...(changes.other.length === 0 ? [] : [text(t("history.other", { count: changes.other.length }))]),
  ];
}
