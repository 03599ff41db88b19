import { ScreenTitle } from "../../components/screen-title";
import { ITEM_COUNT, SECTIONS } from "../../../shared/ergonomics/checklist";
import { scoreOf } from "../../../shared/ergonomics/score";
import type { Screen } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import { ChecklistItem } from "./checklist-item";
import styles from "./checklist.module.css";
import { useAnswers } from "./use-answers";

/** The workspace check: 22 questions in six sections. Each answer is kept at once. */
export function ChecklistScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { t, percent } = useApp();
  const { answers, answer, refusal } = useAnswers();
  const score = scoreOf(answers);
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("checklist.title")} />
      <p>{t("checklist.lead")}</p>
      <p className={styles.more}>
        <button type="button" onClick={() => onOpen("rosa")}>
          {t("checklist.rosa")}
        </button>
        <button type="button" onClick={() => onOpen("deskFit")}>
          {t("checklist.deskFit")}
        </button>
      </p>
      <div className={styles.score} role="status">
        <strong>
          {score.share === null ? t("checklist.score.none") : t("checklist.score", { percent: percent(score.share) })}
        </strong>
        <span>{t("checklist.answered", { answered: score.answered, total: ITEM_COUNT })}</span>
      </div>
      {refusal !== "" && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <p className={styles.hint}>{t("checklist.keys")}</p>
      {SECTIONS.map(({ id, items }) => {
        const part = scoreOf(answers, items);
        return (
          <details key={id} open className={styles.section}>
            <summary>
              <h2>{t(`checklist.section.${id}`)}</h2>
              <span>{t("checklist.counts", { fine: part.fine, total: items.length, toFix: part.toFix })}</span>
            </summary>
            {items.map((item) => (
              <ChecklistItem key={item} item={item} answer={answers[item] ?? null} onAnswer={answer} />
            ))}
          </details>
        );
      })}
    </div>
  );
}
