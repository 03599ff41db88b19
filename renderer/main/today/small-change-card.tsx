import type { Screen } from "../../../shared/screens";
import { rowOf } from "../../../shared/screens";
import { doneThisWeek, pickOf, type SmallChange } from "../../../shared/small-change/small-change";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useAppState } from "../state/use-app-state";
import { useDocument } from "../state/use-document";

/** Where each is made; a break and a walk begin on this screen. */
const SCREEN_OF: Readonly<Record<SmallChange, Screen | null>> = {
  workspace: "checklist",
  break: null,
  shoes: "shoes",
  walk: null,
  learn: "learn",
};

/** One thing that can be done today, or left. Days without one are not counted anywhere. */
export function SmallChangeCard() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("changes");
  const today = useAppState((state) => state.today.date);
  const open = useOpenScreen();
  const pick = pickOf(today);
  const screen = SCREEN_OF[pick];
  const isDone = value.done.includes(today);
  const count = doneThisWeek(value, today);
  return (
    <Panel layout="card" title={t("smallChange.title")}>
      <p>{isDone ? t("smallChange.done") : t(`smallChange.${pick}`)}</p>
      <ButtonRow>
        <Button onClick={() => void edit({ type: isDone ? "undone" : "done" })}>
          {isDone ? t("smallChange.undo") : t("smallChange.do")}
        </Button>
        {screen !== null && !isDone && <Button onClick={() => open(screen)}>{t(rowOf(screen).label)}</Button>}
      </ButtonRow>
      {count > 0 && <HelpText>{t("smallChange.week", { count })}</HelpText>}
      <Status status={status} />
    </Panel>
  );
}
