import { openItems } from "../../../../shared/workspace/checklist/answering";
import { QUICK_ITEM_IDS } from "../../../../shared/workspace/checklist/answers";
import { itemsIn, type ListedSection, sectionsOf } from "../../../../shared/workspace/checklist/checklists";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import { answersOf, RECHECK_WEEKS, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Button } from "../../../components/button";
import { Field } from "../../../components/field";
import { HelpText } from "../../../components/help-text";
import { Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import type { EditWorkspace } from "../use-workspace";
import { ChecklistItem } from "./checklist-item";
import type { Sections } from "./use-sections";
import styles from "./questions.module.css";

interface QuestionsProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
  readonly sections: Sections;
  /** P was pressed in a question. */
  readonly onReport: () => void;
}

/** The questions of the list, by section. Each answer is saved at once. */
export function Questions({ workspace, edit, sections, onReport }: QuestionsProps) {
  const { t } = useApp();
  const listed = sectionsOf(workspace.kind);
  const total = itemsIn(workspace.kind).length;
  return (
    <>
      <div className={styles.intro}>
        <p>{total === QUICK_ITEM_IDS.length ? t("checklist.lead.quick") : t("checklist.lead.other", { total })}</p>
        <HelpText>{t("checklist.keys")}</HelpText>
        {listed.some(({ id }) => !sections.isOpen(id)) && (
          <Button kind="link" onClick={sections.openAll}>
            {t("checklist.openAll")}
          </Button>
        )}
      </div>
      {listed.map((section) => (
        <QuestionSection
          key={section.id}
          section={section}
          workspace={workspace}
          edit={edit}
          sections={sections}
          onReport={onReport}
        />
      ))}
      <AskingAgain workspace={workspace} edit={edit} />
    </>
  );
}

interface SectionProps extends QuestionsProps {
  readonly section: ListedSection;
}
function QuestionSection({ section, workspace, edit, sections, onReport }: SectionProps) {
  const { t } = useApp();
  const { id, items } = section;
  const part = scoreOf(answersOf(workspace), items);
  return (
    <details
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
          edit={edit}
          onStep={sections.step}
          onReport={onReport}
        />
      ))}
    </details>
  );
}

/** When the questions are asked again: after some weeks, or now. */
function AskingAgain({ workspace, edit }: Pick<QuestionsProps, "workspace" | "edit">) {
  const { t } = useApp();
  return (
    <div className={styles.footer}>
      <Field label={t("checklist.recheck")}>
        <Select
          options={RECHECK_WEEKS.map((weeks) => ({
            value: String(weeks),
            label: t("checklist.recheck.weeks", { weeks }),
          }))}
          value={String(workspace.recheckWeeks)}
          onChoose={(chosen) => {
            const weeks = RECHECK_WEEKS.find((each) => String(each) === chosen);
            if (weeks !== undefined) void edit({ type: "recheckWeeks", weeks });
          }}
        />
      </Field>
      {openItems(workspace).length < itemsIn(workspace.kind).length && (
        <Button onClick={() => void edit({ type: "again" })}>{t("checklist.again")}</Button>
      )}
    </div>
  );
}
