import { type KeyboardEvent, type ReactNode, useState } from "react";
import { type Answer, ANSWERS, type ItemId } from "../../../../shared/workspace/checklist/answers";
import { pictureIn } from "../../../../shared/workspace/checklist/checklists";
import type { RecordedAnswer, Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { chosenKey } from "../../../../shared/keyboard/chosen-key";
import { Button } from "../../../components/button";
import { Fieldset } from "../../../components/fieldset";
import { useApp } from "../../state/app-context";
import type { EditWorkspace } from "../use-workspace";
import { Advice } from "./advice";
import { Picture } from "./pictures/picture";
import { elementIdOf } from "./use-sections";
import styles from "./checklist-item.module.css";

interface ItemProps {
  readonly item: ItemId;
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
  readonly onStep: (from: ItemId, by: 1 | -1) => void;
  readonly onReport: () => void;
}

/** One question with its four answers; behind a disclosure, why it matters and what helps. */
export function ChecklistItem({ item, workspace, edit, onStep, onReport }: ItemProps) {
  const { t } = useApp();
  const given = workspace.answers[item];
  // A question that is asked again shows no answer, so that the old one can be given once more.
  const answer = given?.again === undefined ? (given?.answer ?? null) : null;
  const [isOpen, setOpen] = useState(false);
  const give = (next: Answer | null): void => {
    setOpen(next === "fix");
    void edit({ type: "answer", item, answer: next });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyAct(chosenKey(event.nativeEvent, KEYS), document.documentElement.dir === "rtl");
    if (act === null) return;
    event.preventDefault();
    if (act.type === "step") onStep(item, act.by);
    else if (act.type === "advice") setOpen(act.open);
    else if (act.type === "report") onReport();
    else {
      give(act.answer);
      focusAnswer(event.currentTarget, act.answer);
    }
  };
  return (
    <Fieldset
      legend={t(`checklist.${item}.title`)}
      id={elementIdOf(item)}
      className={styles.item}
      onKeyDown={onKeyDown}
      aria-describedby={given?.again === undefined ? undefined : againIdOf(item)}
    >
      <div className={styles.body}>
        <Picture id={pictureIn(workspace.kind, item)} />
        <div className={styles.words}>
          {given?.again !== undefined && <AskedAgain item={item} given={given} again={given.again} />}
          <Answers item={item} given={answer} onGive={give} />
          <Advice item={item} workspace={workspace} isOpen={isOpen} onToggle={setOpen}>
            {given !== undefined && (
              <VanishingButton kind="link" onPress={() => give(null)}>
                {t("checklist.clear")}
              </VanishingButton>
            )}
          </Advice>
          {answer === "fix" && (
            <VanishingButton
              onPress={() => {
                setOpen(false);
                void edit({ type: "fixed", item });
              }}
            >
              {t("checklist.fixed")}
            </VanishingButton>
          )}
        </div>
      </div>
    </Fieldset>
  );
}

/** The id of the line that says why a question is asked again. */
const againIdOf = (item: ItemId): string => `again-${item}`;

interface AskedAgainProps {
  readonly item: ItemId;
  readonly given: RecordedAnswer;
  readonly again: ItemId | "recheck";
}
function AskedAgain({ item, given, again }: AskedAgainProps) {
  const { t } = useApp();
  const answer = t(`checklist.${given.answer}`);
  return (
    <p className={styles.again} id={againIdOf(item)}>
      {again === "recheck"
        ? t("checklist.again.recheck", { answer })
        : t("checklist.again.because", { answer, title: t(`checklist.${again}.deed`) })}
    </p>
  );
}

interface AnswersProps {
  readonly item: ItemId;
  readonly given: Answer | null;
  readonly onGive: (answer: Answer) => void;
}
function Answers({ item, given, onGive }: AnswersProps) {
  const { t } = useApp();
  return (
    <div className={styles.answers}>
      {ANSWERS.map((each) => (
        <label key={each} className={styles.answer}>
          <input type="radio" name={item} value={each} checked={given === each} onChange={() => onGive(each)} />
          {t(`checklist.${each}`)}
        </label>
      ))}
    </div>
  );
}

interface VanishingButtonProps {
  readonly kind?: "link" | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}
/** A button that may disappear when it is pressed, so the focus goes to what stays. */
function VanishingButton({ kind, onPress, children }: VanishingButtonProps) {
  return (
    <Button
      kind={kind}
      onClick={({ currentTarget }) => {
        focusAnswer(currentTarget.closest("fieldset"), "ok");
        onPress();
      }}
    >
      {children}
    </Button>
  );
}

const KEYS = ["1", "2", "3", "4", "arrowdown", "arrowup", "arrowright", "arrowleft", "p"];
type KeyAct =
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "step"; readonly by: 1 | -1 }
  | { readonly type: "advice"; readonly open: boolean }
  | { readonly type: "report" };
/** What a key does in a question; `null` for a key that does nothing. */
function keyAct(key: string | null, isRightToLeft: boolean): KeyAct | null {
  const answer = ANSWERS[Number(key) - 1];
  if (answer !== undefined) return { type: "answer", answer };
  if (key === "arrowdown" || key === "arrowup") return { type: "step", by: key === "arrowdown" ? 1 : -1 };
  if (key === "arrowright" || key === "arrowleft")
    return { type: "advice", open: (key === "arrowright") !== isRightToLeft };
  return key === "p" ? { type: "report" } : null;
}

const focusAnswer = (question: HTMLFieldSetElement | null, answer: Answer): void =>
  question?.querySelector<HTMLElement>(`input[value="${answer}"]`)?.focus();
