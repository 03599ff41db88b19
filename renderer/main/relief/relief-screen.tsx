import { useState } from "react";
import { type ReliefEdit, untilNext } from "../../../shared/relief/relief";
import { MINUTE } from "../../../shared/time/units";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useAppState, useScheduleAt } from "../state/use-app-state";
import { isInUse, useDocument } from "../state/use-document";
import { usePassed } from "../state/use-now";
import { ReliefQuestions } from "./relief-questions";
import { RunningTimer } from "./running-timer";

/** Warmth or cold for a sore place: questions that keep it from whom it may harm, and a timer that minds the skin. */
export function ReliefScreen() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("relief");
  const [turn, setTurn] = useState(0);
  const since = useScheduleAt();
  const now = useAppState(({ schedule }) => schedule.now);
  const wait = untilNext(value, now);
  const left = wait - usePassed(since, Math.max(wait, MINUTE));
  const make = async (change: ReliefEdit, text: string): Promise<void> => {
    if (isInUse(await edit(change, text))) setTurn((before) => before + 1);
  };
  const { running } = value;
  return (
    <ScreenFrame title={t("relief.title")} focusKey={turn}>
      <p>{t("relief.lead")}</p>
      <Status status={status} />
      {running !== null && <RunningTimer running={running} onEdit={make} />}
      {running === null && left > 0 && (
        <Panel layout="card" label={t("relief.title")}>
          <p>{t("relief.soon", { minutes: Math.ceil(left / MINUTE) })}</p>
        </Panel>
      )}
      {running === null && left <= 0 && <ReliefQuestions onEdit={make} />}
      <p>{t("relief.how")}</p>
      <p>{t("relief.alternate")}</p>
      <HelpText>{t("relief.source")}</HelpText>
    </ScreenFrame>
  );
}
