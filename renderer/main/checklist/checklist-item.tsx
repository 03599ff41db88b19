import type { KeyboardEvent } from "react";
import { ANSWERS, type Answer, type ChecklistItemId } from "../../../shared/ergonomics/answers";
import { sourceOf } from "../../../shared/ergonomics/checklist";
import { useApp } from "../state/app-context";
import styles from "./checklist.module.css";
import type { OnAnswer } from "./use-answers";

interface ItemProps {
  readonly item: ChecklistItemId;
  readonly answer: Answer | null;
  readonly onAnswer: OnAnswer;
}

/** One question with its three answers, and why it matters and what helps behind a disclosure. */
export function ChecklistItem({ item, answer, onAnswer }: ItemProps) {
  const { t } = useApp();
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const pressed = ANSWERS[Number(event.key) - 1];
    if (pressed !== undefined) {
      onAnswer(item, pressed);
      event.currentTarget.querySelector<HTMLElement>(`input[value="${pressed}"]`)?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp")
      goToNext(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={styles.item} onKeyDown={onKeyDown} data-answer={answer ?? undefined}>
      <legend>{t(`checklist.${item}.title`)}</legend>
      <div className={styles.answers}>
        {ANSWERS.map((each) => (
          <label key={each} className={styles.answer}>
            <input
              type="radio"
              name={item}
              value={each}
              checked={answer === each}
              onChange={() => onAnswer(item, each)}
            />
            {t(`checklist.${each}`)}
          </label>
        ))}
        {answer === "fix" && (
          <button type="button" onClick={() => onAnswer(item, "ok")}>
            {t("checklist.fixed")}
          </button>
        )}
        {answer !== null && (
          <button type="button" data-kind="link" onClick={() => onAnswer(item, null)}>
            {t("checklist.clear")}
          </button>
        )}
      </div>
      <Advice item={item} open={answer === "fix"} />
    </fieldset>
  );
}

function Advice({ item, open }: { readonly item: ChecklistItemId; readonly open: boolean }) {
  const { api, t } = useApp();
  const { label, url } = sourceOf(item);
  return (
    <details key={String(open)} open={open} className={styles.advice}>
      <summary>{t("checklist.more")}</summary>
      <dl>
        <dt>{t("checklist.why")}</dt>
        <dd>{t(`checklist.${item}.why`)}</dd>
        <dt>{t("checklist.how")}</dt>
        <dd>{t(`checklist.${item}.fix`)}</dd>
      </dl>
      <p className={styles.source}>
        {t("checklist.source", { source: t(label) })}{" "}
        {url !== null && (
          <button type="button" data-kind="link" onClick={() => void api.call("shell:open", url)}>
            {t("checklist.source.open")}
          </button>
        )}
      </p>
    </details>
  );
}

/** Up and down go from question to question; inside one, Tab and the left and right keys choose. */
function goToNext(from: HTMLFieldSetElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLFieldSetElement>("main details[open] > fieldset")];
  const next = all[all.indexOf(from) + by];
  const target = next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector<HTMLElement>("input");
  target?.focus();
}
