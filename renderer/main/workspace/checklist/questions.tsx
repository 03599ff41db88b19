import { openItems } from "../../../../shared/workspace/checklist/answering";
import { QUICK_ITEM_IDS } from "../../../../shared/workspace/checklist/answers";
import { itemsIn, sectionsOf } from "../../../../shared/workspace/checklist/checklists";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import { answersOf, RECHECK_WEEKS, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import { ChecklistItem } from "./checklist-item";
import styles from "./checklist.module.css";
import type { EditWorkspace } from "../use-workspace";
import type { Sections } from "./use-sections";

interface QuestionsProps {
  readonly workspace: Workspace;
  readonly change: EditWorkspace;
  readonly sections: Sections;
  /** P was pressed in a question. */
  readonly onReport: () => void;
}

/** The questions of the list, by section. Each answer is kept at once. */
export function Questions({ workspace, change, sections, onReport }: QuestionsProps) {
  const { t } = useApp();
  const { kind, recheckWeeks } = workspace;
  const answers = answersOf(workspace);
  const listed = sectionsOf(kind);
  const total = itemsIn(kind).length;
  return (
    <>
      <div className={styles.intro}>
        <p>{total === QUICK_ITEM_IDS.length ? t("checklist.lead.quick") : t("checklist.lead.other", { total })}</p>
        <p className={styles.hint}>{t("checklist.keys")}</p>
        {listed.some(({ id }) => !sections.isOpen(id)) && (
          <button type="button" data-kind="link" onClick={sections.openAll}>
            {t("checklist.openAll")}
          </button>
        )}
      </div>
      {listed.map(({ id, items }) => {
        const part = scoreOf(answers, items);
        return (
          <details
            key={id}
            open={sections.isOpen(id)}
            onToggle={({ currentTarget }) => sections.setOpen(id, currentTarget.open)}
            className={styles.section}
          >
            <summary>
              <h2>{t(`checklist.section.${id}`)}</h2>
              <span>{t("checklist.counts", { fine: part.fine, total: items.length, toFix: part.toFix })}</span>
            </summary>
            {items.map((item) => (
              <ChecklistItem
                key={item}
                item={item}
                workspace={workspace}
                change={change}
                onStep={sections.step}
                onReport={onReport}
              />
            ))}
          </details>
        );
      })}
      <div className={styles.footer}>
        <label className={styles.field}>
          {t("checklist.recheck")}
          <select
            value={recheckWeeks}
            onChange={({ target }) => {
              const weeks = RECHECK_WEEKS.find((each) => String(each) === target.value);
              if (weeks !== undefined) void change({ type: "recheckWeeks", weeks });
            }}
          >
            {RECHECK_WEEKS.map((weeks) => (
              <option key={weeks} value={weeks}>
                {t("checklist.recheck.weeks", { weeks })}
              </option>
            ))}
          </select>
        </label>
        {openItems(workspace).length < total && (
          <button type="button" onClick={() => void change({ type: "again" })}>
            {t("checklist.again")}
          </button>
        )}
      </div>
    </>
  );
}
