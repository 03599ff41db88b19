import { useEffect, useRef } from "react";
import type { BodyEdit, HelpRound } from "../../../shared/body/body";
import { isRedFlagId, RED_FLAG_RULES, type RedFlagId } from "../../../shared/body/red-flag-rules";
import { triage, type Triage } from "../../../shared/body/red-flags";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useEmergencyNumber } from "./emergency-number";
import { ExercisePause } from "./exercise-pause";
import { RedFlagText } from "./red-flag-text";
import styles from "./help-result.module.css";

interface ResultProps {
  readonly round: HelpRound;
  /** Whether it has just come up, so that it takes the focus. */
  readonly isNew: boolean;
  readonly onEdit: (edit: BodyEdit) => void;
  readonly onPrint: () => void;
  readonly onAgain: () => void;
}

/** Where to ask and how fast, by the answers of one round. It names no cause, gives no chance, and rules nothing out. */
export function HelpResult({ round, isNew, onEdit, onPrint, onAgain }: ResultProps) {
  const { t, date } = useApp();
  const result = triage(round.answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <Panel
      title={t(`help.result.${result.within ?? "none"}`)}
      titleRef={heading}
      className={result.within === "now" ? styles.now : styles.result}
    >
      <Lead result={result} />
      <Reasons result={result} round={round} />
      <HelpText>
        {t("help.result.asked", { date: date(round.at) })} {t("help.result.limits")}
      </HelpText>
      <ExercisePause round={round} onEdit={onEdit} />
      <ButtonRow>
        <Button onClick={onPrint}>{t("help.result.print")}</Button>
        <Button onClick={onAgain}>{t("help.result.again")}</Button>
        <Button kind="link" onClick={() => onEdit({ type: "roundRemoved", at: round.at })}>
          {t("help.result.remove")}
        </Button>
      </ButtonRow>
    </Panel>
  );
}

/** Whom to ask; in an emergency, the number. */
function Lead({ result }: { readonly result: Triage }) {
  const { t } = useApp();
  const { number, elsewhere } = useEmergencyNumber();
  if (result.level === "none") return <p>{t("help.result.none.text")}</p>;
  const people = whoFor(result);
  return (
    <>
      {result.level === "emergency" && (
        <p className={styles.number}>
          {t("help.result.now.text", { number })} {elsewhere}
        </p>
      )}
      <ul className={styles.people}>
        {people.map((who) => (
          <li key={who}>{t(`help.who.${who}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom the signs of the result's own level and pace name. */
function whoFor({ level, within, reasons }: Triage) {
  const told = RED_FLAG_RULES.flatMap((rule) => ("who" in rule && reasons.includes(rule.id) ? [rule] : []));
  const fitting = told.filter((rule) => rule.level === level && (level !== "soon" || rule.within === within));
  const fallback = within === "today" ? "doctorToday" : within === "days" ? "doctorInDays" : "appointment";
  const who = [...new Set(fitting.map((rule) => rule.who))];
  return who.length > 0 ? who : ([fallback] as const);
}

function Reasons({ result, round }: { readonly result: Triage; readonly round: HelpRound }) {
  const { t } = useApp();
  const ids = result.reasons.filter(isRedFlagId);
  if (ids.length === 0) return null;
  return (
    <div>
      <h3>{t("help.result.reasons")}</h3>
      <ul className={styles.reasons}>
        {ids.map((id) => (
          <li key={id}>
            <Reason id={id} answer={round.answers[id]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A sign and how it was answered; a joint rule has no answer of its own. */
function Reason({ id, answer }: { readonly id: RedFlagId; readonly answer: unknown }) {
  const { t } = useApp();
  const told = typeof answer === "number" ? String(answer) : answer === "unknown" ? t("help.result.unsure") : null;
  return (
    <>
      <RedFlagText id={id} />
      {told !== null && <strong> {told}</strong>}
    </>
  );
}
