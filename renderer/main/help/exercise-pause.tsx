import { useState } from "react";
import type { BodyEdit, HelpRound } from "../../../shared/body/body";
import { pausedAreas } from "../../../shared/body/exercise-pause";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Field } from "../../components/field";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";

interface PauseProps {
  readonly round: HelpRound;
  readonly onEdit: (edit: BodyEdit) => void;
}

/** Which exercises rest by these answers, and until when: a professional saw it, or a day the person sets. */
export function ExercisePause({ round, onEdit }: PauseProps) {
  const { t, locale, date } = useApp();
  const today = useAppState((state) => state.today.date);
  const [until, setUntil] = useState(round.until ?? "");
  const paused = pausedAreas(round.answers, round.sore);
  if (paused !== "all" && paused.length === 0) return null;
  if (round.isSeen) return <p>{t("help.pause.over")}</p>;
  const names = paused === "all" ? [] : paused.map((area) => t(`area.${area}`));
  const areas = new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  return (
    <section aria-labelledby="help-pause">
      <h3 id="help-pause">{t("help.pause")}</h3>
      <p>{paused === "all" ? t("help.pause.all") : t("help.pause.some", { areas })}</p>
      {round.until !== null && <p>{t("help.pause.until", { date: date(Date.parse(`${round.until}T12:00:00Z`)) })}</p>}
      <ButtonRow>
        <Button onClick={() => onEdit({ type: "seen", at: round.at })}>{t("help.pause.seen")}</Button>
        <Field label={t("help.pause.date")}>
          <input type="date" min={today} value={until} onChange={({ target }) => setUntil(target.value)} />
        </Field>
        <Button onClick={() => onEdit({ type: "rested", at: round.at, until: until === "" ? null : until })}>
          {t("help.pause.set")}
        </Button>
      </ButtonRow>
    </section>
  );
}
