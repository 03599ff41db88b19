import { useState } from "react";
import type { Action } from "../../../shared/workspace/checklist/actions";
import { ITEMS } from "../../../shared/workspace/checklist/checklist";
import { MAX_REASON } from "../../../shared/workspace/checklist/workspaces";
import type { MessageKey } from "../../../shared/i18n/english";
import { useApp } from "../state/app-context";
import styles from "./checklist.module.css";
import { Picture } from "./pictures/picture";
import { Remedy } from "./remedy";
import type { Change } from "./use-checklist";

/** Takes a decision about an action. */
export type OnDecide = (
  edit: Change & { readonly type: "fixed" | "snooze" | "waive" | "reopen" },
  action: Action,
) => Promise<void>;

interface RowProps {
  readonly action: Action;
  readonly isNow: boolean;
  readonly onDecide: OnDecide;
}

/** One thing to put right: what, how, how much it takes, and what can be decided about it. */
export function ActionRow({ action, isNow, onDecide }: RowProps) {
  const { t } = useApp();
  const [isWaiving, setWaiving] = useState(false);
  const { item, effort, now } = action;
  const title = t(`checklist.${item}.title`);
  const button = (label: MessageKey, onPress: () => void, kind?: "main") => (
    <button type="button" data-kind={kind} aria-label={t("plan.button", { what: t(label), title })} onClick={onPress}>
      {t(label)}
    </button>
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
              void onDecide({ type: "waive", item, reason }, action);
            }}
          />
        ) : (
          <div className={styles.decisions}>
            {now.state !== "done" && button("plan.done", () => void onDecide({ type: "fixed", item }, action), "main")}
            {isNow && button("plan.snooze", () => void onDecide({ type: "snooze", item }, action))}
            {isNow && button("plan.waive", () => setWaiving(true))}
            {!isNow &&
              now.state !== "done" &&
              button("plan.reopen", () => void onDecide({ type: "reopen", item }, action))}
          </div>
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
    <form
      className={styles.nameForm}
      aria-label={t("plan.button", { what: t("plan.waive"), title })}
      onSubmit={(event) => {
        event.preventDefault();
        onWaive(reason);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <label className={styles.field}>
        {t("plan.reason")}
        <input
          ref={(field) => field?.focus()}
          type="text"
          value={reason}
          maxLength={MAX_REASON}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" disabled={reason.trim() === ""}>
        {t("plan.waive.confirm")}
      </button>
      <button type="button" onClick={onCancel}>
        {t("plan.cancel")}
      </button>
    </form>
  );
}
