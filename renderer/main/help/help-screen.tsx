import { useState } from "react";
import { partsOf } from "../../../shared/body/asking";
import { ASKED_PARTS, type AskedPart, type BodyEdit, type Facts } from "../../../shared/body/body";
import { soreRegions } from "../../../shared/body/check-in";
import type { RedFlagAnswers } from "../../../shared/body/conditions";
import { helpOffer, numbersOf } from "../../../shared/body/how-long";
import { conditionsWith, knownFacts, ownFacts } from "../../../shared/body/known-facts";
import { recentCheckIn } from "../../../shared/body/today";
import { areasOf } from "../../../shared/body-regions/asked-regions";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { CheckboxGroup } from "../../components/checkbox-group";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import { useDocument } from "../state/use-document";
import { HelpLists } from "./help-lists";
import { HelpQuestions, isAnythingKnown } from "./help-questions";
import { HelpResult } from "./help-result";
import { HelpSources } from "./help-sources";
import { usePrint } from "./use-print";
import styles from "./help-screen.module.css";

/** When to see someone, and whom; and, on request, the questions that say where to ask and how fast. */
export function HelpScreen() {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const { value: body, edit, status } = useDocument("body");
  const { value: routines, edit: editRoutines } = useDocument("routines");
  const known = knownFacts(body.facts, routines.conditions);
  const keepFacts = (facts: Facts): void => {
    const conditions = conditionsWith(facts, routines.conditions);
    if (conditions !== routines.conditions) void editRoutines({ type: "choices", choices: { conditions } });
    void edit({ type: "facts", facts: ownFacts(facts) });
  };
  const last = recentCheckIn(body, today);
  const sore = last === null ? [] : soreRegions(last);
  const [parts, setParts] = useState(() => partsOf(sore));
  const [shown, setShown] = useState<"lists" | "questions" | "result">("lists");
  const round = body.rounds.at(-1);
  const { print, status: printing } = usePrint();
  const finish = (answers: RedFlagAnswers): void => {
    void edit({ type: "asked", parts: parts.length === 0 ? ASKED_PARTS : parts, sore: areasOf(sore), answers });
    setShown("result");
  };
  const change = (each: BodyEdit): void =>
    void edit(each, t(each.type === "roundRemoved" ? "help.result.removed" : "help.saved"));
  const start = (): void => setShown("questions");
  return (
    <ScreenFrame title={t("help.title")} focusKey={shown === "lists" ? "lists" : "steady"}>
      <p>{t("help.lead")}</p>
      <Status status={status.kind === "idle" ? printing : status} />
      {shown === "questions" ? (
        <HelpQuestions
          parts={parts}
          facts={known}
          asksAboutYou={body.rounds.length === 0 && !isAnythingKnown(body.facts)}
          numbers={numbersOf(body, today)}
          onFacts={keepFacts}
          onFinish={finish}
          onLeave={() => setShown("lists")}
        />
      ) : (
        <>
          {round !== undefined && (
            <HelpResult
              key={round.at}
              round={round}
              isNew={shown === "result"}
              onEdit={change}
              onPrint={() => print(round.at)}
              onAgain={start}
            />
          )}
          <Begin parts={parts} onParts={setParts} onStart={start} hasRound={round !== undefined} />
          <HelpLists parts={parts} />
          <HelpSources />
        </>
      )}
    </ScreenFrame>
  );
}

interface BeginProps {
  readonly parts: readonly AskedPart[];
  readonly hasRound: boolean;
  readonly onParts: (parts: readonly AskedPart[]) => void;
  readonly onStart: () => void;
}
/** Where it hurts, and the way into the questions. */
function Begin({ parts, hasRound, onParts, onStart }: BeginProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const offer = useAppState((state) => helpOffer(state.documents.body, today));
  return (
    <Panel>
      {offer !== null && <p>{t(`help.offer.${offer}`)}</p>}
      <CheckboxGroup
        legend={t("help.where")}
        all={ASKED_PARTS}
        labelOf={(part) => t(`help.part.${part}`)}
        value={parts}
        onChange={onParts}
        className={styles.parts}
      />
      <ButtonRow>
        <Button kind={hasRound ? undefined : "main"} onClick={onStart}>
          {t("help.start")}
        </Button>
        <HelpText as="span">{t("help.start.about")}</HelpText>
      </ButtonRow>
    </Panel>
  );
}
