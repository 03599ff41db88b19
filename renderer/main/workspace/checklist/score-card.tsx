import { useAppState } from "../../state/use-app-state";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { recheckOf } from "../../../../shared/workspace/checklist/recheck";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import { answersOf, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import { RecheckLine } from "../recheck-line";
import type { EditWorkspace } from "../use-workspace";
import styles from "./score-card.module.css";

interface CardProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
}

/** The score of the list that is shown: a meter, and the same in words. */
export function ScoreCard({ workspace, edit }: CardProps) {
  const { t, date, percent } = useApp();
  const now = useAppState(({ schedule }) => schedule.now);
  const present = useAppState(({ desktop }) => desktop.displays);
  const items = itemsIn(workspace.kind);
  const total = items.length;
  const { share, answered } = scoreOf(answersOf(workspace), items);
  const due = recheckOf(workspace, { epoch: now, displays: present });
  const checked = workspace.runs.at(-1)?.at;
  const again = items.filter((item) => workspace.answers[item]?.again !== undefined).length;
  return (
    <section className={styles.score} aria-label={t("checklist.meter")}>
      {share !== null && (
        <div
          role="meter"
          aria-label={t("checklist.meter")}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={t("checklist.meter.text", { percent: percent(share), answered, total })}
          className={styles.meter}
        >
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={share * 100} height="8" />
          </svg>
        </div>
      )}
      <div role="status" className={styles.text}>
        <strong>
          {share === null ? t("checklist.score.none") : t("checklist.score", { percent: percent(share) })}
        </strong>
        <span>{t("checklist.answered", { answered, total })}</span>
        {again > 0 && <span>{t("checklist.again.count", { count: again })}</span>}
        {checked !== undefined && due?.reason !== "time" && (
          <span>{t("checklist.checked", { date: date(checked) })}</span>
        )}
      </div>
      <RecheckLine workspace={workspace} edit={edit} />
    </section>
  );
}
