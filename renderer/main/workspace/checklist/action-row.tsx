import { useState } from "react";
import type { MessageKey } from "../../../../shared/i18n/english";
import type { Action } from "../../../../shared/workspace/checklist/actions";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { MAX_REASON } from "../../../../shared/workspace/checklist/workspaces";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Field } from "../../../components/field";
import { InlineForm } from "../../../components/inline-form";
import { TextField } from "../../../components/text-field";
import { useApp } from "../../state/app-context";
import type { WorkspaceEdit } from "../use-workspace";
import { Picture } from "./pictures/picture";
import { Remedy } from "./remedy";
import styles from "./action-row.module.css";

/** Decides about an action. */
export type OnAction = (
  change: WorkspaceEdit & { readonly type: "fixed" | "snooze" | "waive" | "reopen" },
  action: Action,
) => Promise<void>;

interface RowProps {
  readonly action: Action;
  readonly isNow: boolean;
  readonly onAction: OnAction;
}

/** One thing to put right: what, how, how much work it is, and what can be done about it. */
export function ActionRow({ action, isNow, onAction }: RowProps) {
  const { t } = useApp();
  const [isWaiving, setWaiving] = useState(false);
  const { item, effort, now } = action;
  const title = t(`checklist.${item}.deed`);
  const button = (label: MessageKey, onPress: () => void, kind?: "main") => (
    <Button kind={kind} aria-label={t("plan.button", { what: t(label), title })} onClick={onPress}>
      {t(label)}
    </Button>
  );
  return (
    <li className={styles.action}>
      <Picture id={ITEMS[item].picture} />
      <div className={styles.words}>
        <strong>{title}</strong>
        {now.state !== "done" && (
          <p>
            <Remedy item={item} />
          </p>
        )}
        <p className={styles.facts}>
          {now.state !== "done" && <span>{t(`plan.effort.${effort}`)}</span>}
          <Outcome action={action} isNow={isNow} />
        </p>
        {isWaiving ? (
          <WaiveForm
            title={title}
            onCancel={() => setWaiving(false)}
            onWaive={(reason) => {
              setWaiving(false);
              void onAction({ type: "waive", item, reason }, action);
            }}
          />
        ) : (
          <ButtonRow className={styles.decisions}>
            {now.state !== "done" && button("plan.done", () => void onAction({ type: "fixed", item }, action), "main")}
            {isNow && button("plan.snooze", () => void onAction({ type: "snooze", item }, action))}
            {isNow && button("plan.waive", () => setWaiving(true))}
            {!isNow &&
              now.state !== "done" &&
              button("plan.reopen", () => void onAction({ type: "reopen", item }, action))}
          </ButtonRow>
        )}
      </div>
    </li>
  );
}

function Outcome({ action: { now }, isNow }: Pick<RowProps, "action" | "isNow">) {
  const { t, date } = useApp();
  if (now.state === "done") return <span>{t("checklist.fixedOn", { date: date(now.at) })}</span>;
  if (now.state === "snoozed" && !isNow) return <span>{t("plan.snoozed", { date: date(now.until) })}</span>;
  if (now.state !== "waived") return null;
  return <span>{t("plan.waived", { reason: now.reason === "" ? "none" : "given", text: now.reason })}</span>;
}

interface WaiveProps {
  readonly title: string;
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}
function WaiveForm({ title, onWaive, onCancel }: WaiveProps) {
  const { t } = useApp();
  const [reason, setReason] = useState("");
  return (
    <InlineForm
      label={t("plan.button", { what: t("plan.waive"), title })}
      onSubmit={() => onWaive(reason)}
      onCancel={onCancel}
    >
      <Field label={t("plan.reason")}>
        <TextField ref={(field) => field?.focus()} value={reason} maxLength={MAX_REASON} onChange={setReason} />
      </Field>
      <Button type="submit" disabled={reason.trim() === ""}>
        {t("plan.waive.confirm")}
      </Button>
      <Button onClick={onCancel}>{t("plan.cancel")}</Button>
    </InlineForm>
  );
}
