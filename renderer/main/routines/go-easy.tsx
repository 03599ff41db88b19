import { useRef, useState } from "react";
import { CONDITIONS, conditionsOf, type Conditions } from "../../../shared/body-regions/conditions";
import { answersOf, ticksOf, type GoEasy } from "../../../shared/body-regions/go-easy";
import { clashesWith } from "../../../shared/exercises/exercise";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { GoEasyFields } from "../setting-controls/go-easy-fields";
import { useApp } from "../state/app-context";
import { isTrouble, NO_FEEDBACK } from "../state/feedback";
import { useOpenScreen } from "../state/open-screen";
import { useCards, useRoutines } from "./use-routines";
import styles from "./go-easy.module.css";

/** What a person has to go easy on, asked once; afterwards their answer, and the way to change it. */
export function GoEasyPanel() {
  const { t } = useApp();
  const open = useOpenScreen();
  const { choices, choose, status } = useRoutines();
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setChanging(false);
    heading.current?.focus();
  };
  const ticks = ticksOf(choices.conditions);
  const isAsking = ticks === null || isChanging;
  return (
    <Panel
      layout="list"
      title={t("goEasy.title")}
      titleRef={heading}
      beside={
        !isAsking && (
          <Button aria-label={t("goEasy.change.named")} onClick={() => setChanging(true)}>
            {t("goEasy.change")}
          </Button>
        )
      }
      className={isAsking ? styles.asking : undefined}
    >
      {isAsking ? (
        <GoEasyForm
          known={ticks}
          onHelp={() => open("help")}
          onCancel={ticks === null ? null : close}
          onSave={async (ticked) => {
            if ((await choose({ conditions: answersOf(ticked) })).kind === "saved") close();
          }}
        />
      ) : (
        <Answered ticks={ticks} conditions={choices.conditions} />
      )}
      {/* The saved answer itself shows that it is saved. */}
      <Status status={isAsking || isTrouble(status) ? status : NO_FEEDBACK} />
    </Panel>
  );
}

function Answered({ ticks, conditions }: { readonly ticks: GoEasy; readonly conditions: Conditions }) {
  const { t } = useApp();
  const { cards } = useCards();
  const count = cards.filter((card) => clashesWith(card, conditions)).length;
  if (ticks.parts.length === 0) return <p>{t("goEasy.answered.none")}</p>;
  const open = ticks.parts.filter((part) => conditionsOf(part).some((each) => typeof conditions[each] !== "boolean"));
  return (
    <>
      <p>{t("goEasy.answered", { count })}</p>
      <ul className={styles.answered}>
        {CONDITIONS.filter((each) => ticks.conditions.includes(each)).map((each) => (
          <li key={each}>{t(`condition.${each}`)}</li>
        ))}
        {open.map((part) => (
          <li key={part}>{t("goEasy.answered.open", { part: t(`bodyPart.${part}`) })}</li>
        ))}
      </ul>
    </>
  );
}

interface FormProps {
  readonly known: GoEasy | null;
  readonly onSave: (ticked: GoEasy) => Promise<void>;
  readonly onCancel: (() => void) | null;
  readonly onHelp: () => void;
}
function GoEasyForm({ known, onSave, onCancel, onHelp }: FormProps) {
  const { t } = useApp();
  const [ticked, setTicked] = useState(known);
  const [isUnanswered, setUnanswered] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setUnanswered(ticked === null);
        if (ticked !== null) void onSave(ticked);
      }}
    >
      <p>{t("goEasy.why")}</p>
      <GoEasyFields value={ticked} onChange={setTicked} />
      <HelpText>
        {t("goEasy.limits")}{" "}
        <Button kind="link" onClick={onHelp}>
          {t("goEasy.help")}
        </Button>
      </HelpText>
      <p role="alert" className={styles.error}>
        {isUnanswered && ticked === null ? t("goEasy.choose") : ""}
      </p>
      <ButtonRow>
        <Button type="submit" kind="main">
          {t("goEasy.save")}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{t("goEasy.cancel")}</Button>}
      </ButtonRow>
    </form>
  );
}
