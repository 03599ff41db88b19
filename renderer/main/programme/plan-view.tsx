import { useState } from "react";
import {
  isLookBackDue,
  isOver,
  lengthOf,
  LOOK_BACKS,
  MAX_LEVEL,
  NEXT_DAYS,
  openSession,
  standingOf,
  weekOf,
  type Plan,
} from "../../../shared/programme/plan";
import { calendarDate } from "../../../shared/i18n/dates";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useAppState } from "../state/use-app-state";
import type { PlanProps } from "./plan-props";
import { SessionView } from "./session-view";
import styles from "./plan-view.module.css";

/** A plan under way: its week, what it asks, and the session of today. */
export function PlanView({ plan, onEdit }: PlanProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const { isStopped } = standingOf(plan);
  const open = openSession(plan, today);
  return (
    <>
      <Progress plan={plan} today={today} />
      {isStopped && <Stopped />}
      {!isStopped && open !== null && <Morning on={open.on} onEdit={onEdit} />}
      {!isStopped && isLookBackDue(plan, today) && <LookingBack onEdit={onEdit} />}
      {isOver(plan, today) && (
        <Panel title={t("programme.over")}>
          <p>{t("programme.over.text")}</p>
        </Panel>
      )}
      {!isStopped && open === null && <SessionView plan={plan} onEdit={onEdit} />}
      <Ending onEdit={onEdit} />
    </>
  );
}

function Progress({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const { t } = useApp();
  const { level, isHalved } = standingOf(plan);
  const weeks = lengthOf(plan);
  const week = Math.min(weekOf(plan, today), weeks);
  return (
    <Panel layout="card" label={t("programme.week", { week, weeks })}>
      <p className={styles.week}>{t("programme.week", { week, weeks })}</p>
      <div className={styles.bars} aria-hidden="true">
        {Array.from({ length: weeks }, (_, at) => (
          <span key={at} data-state={at + 1 < week ? "done" : at + 1 === week ? "now" : "ahead"} />
        ))}
      </div>
      <p>
        {t("programme.sessions", { count: plan.sessions.length })} ·{" "}
        {t("programme.level", { level: level + 1, most: MAX_LEVEL + 1 })}
      </p>
      {isHalved && <p>{t("programme.halved")}</p>}
    </Panel>
  );
}

function Stopped() {
  const { t } = useApp();
  const open = useOpenScreen();
  return (
    <Panel layout="card" title={t("programme.stopped")}>
      <p>{t("programme.stopped.text")}</p>
      <Button kind="main" onClick={() => open("help")}>
        {t("programme.help")}
      </Button>
    </Panel>
  );
}

type AskProps = Pick<PlanProps, "onEdit">;

function Morning({ on, onEdit }: AskProps & { readonly on: string }) {
  const { t, region } = useApp();
  return (
    <Panel title={t("programme.morning")}>
      <p>{t("programme.morning.lead", { date: calendarDate(region)(on) })}</p>
      <ButtonRow>
        {NEXT_DAYS.map((nextDay) => (
          <Button key={nextDay} onClick={() => void onEdit({ type: "nextDay", nextDay }, t("programme.morning.kept"))}>
            {t(`programme.morning.${nextDay}`)}
          </Button>
        ))}
      </ButtonRow>
    </Panel>
  );
}

function LookingBack({ onEdit }: AskProps) {
  const { t } = useApp();
  return (
    <Panel title={t("programme.lookBack")}>
      <p>{t("programme.lookBack.lead")}</p>
      <ButtonRow>
        {LOOK_BACKS.map((lookBack) => (
          <Button
            key={lookBack}
            onClick={() => void onEdit({ type: "lookedBack", lookBack }, t(`programme.lookBack.kept.${lookBack}`))}
          >
            {t(`programme.lookBack.${lookBack}`)}
          </Button>
        ))}
      </ButtonRow>
    </Panel>
  );
}

/** Ends the plan after a second press, since its sessions go with it. */
function Ending({ onEdit }: AskProps) {
  const { t } = useApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.ending}>
      <Button aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {t("programme.end")}
      </Button>
      {isAsked && (
        <>
          <HelpText as="span">{t("programme.end.ask")}</HelpText>
          <Button onClick={() => void onEdit({ type: "ended" }, t("programme.ended"))}>{t("programme.end.yes")}</Button>
        </>
      )}
    </div>
  );
}
