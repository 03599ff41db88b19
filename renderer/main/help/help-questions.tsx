import { useLayoutEffect, useRef, useState } from "react";
import { questionsFor, wholeAnswers } from "../../../shared/body/asking";
import { type AskedPart, type Facts, LASTING_FACTS } from "../../../shared/body/body";
import type { RedFlagAnswers } from "../../../shared/body/conditions";
import type { RedFlagId } from "../../../shared/body/red-flag-rules";
import { triage } from "../../../shared/body/red-flags";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { AboutYou } from "./about-you";
import { type HelpNumber, HelpNumbers } from "./help-numbers";
import { QuestionRows } from "./question-rows";

type Page = "grave" | "you" | "others";

interface QuestionsProps {
  readonly parts: readonly AskedPart[];
  readonly facts: Facts;
  /** Whether the person was never asked about themselves. */
  readonly asksAboutYou: boolean;
  /** What check-ins tell already. */
  readonly numbers: RedFlagAnswers;
  readonly onFacts: (facts: Facts) => void;
  readonly onFinish: (answers: RedFlagAnswers) => void;
  readonly onLeave: () => void;
}

/**
 * The questions, page by page: the grave ones first and whole; then, once, about the person; then the others. A yes to a grave
 * one ends them, since nothing that follows could weigh more. What is left without an answer is not counted as no.
 */
export function HelpQuestions(props: QuestionsProps) {
  const { parts, facts, asksAboutYou, numbers, onFacts, onFinish, onLeave } = props;
  const { t } = useApp();
  const { grave, others, aboutThisPain } = questionsFor(parts);
  // What is told on the way changes what would be asked, and not how many pages there are.
  const [pages] = useState<readonly Page[]>(asksAboutYou ? ["grave", "you", "others"] : ["grave", "others"]);
  const [page, setPage] = useState<Page>("grave");
  const [given, setGiven] = useState(numbers);
  const [you, setYou] = useState(facts);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [page]);
  const give = (id: RedFlagId, answer: boolean | "unknown"): void => setGiven({ ...given, [id]: answer });
  const setNumber = (name: HelpNumber, value: number | null): void => {
    const { [name]: _before, ...rest } = given;
    setGiven(value === null ? rest : { ...rest, [name]: value });
  };
  const goOn = (answers: RedFlagAnswers): void => {
    setGiven(answers);
    if (page === "you") onFacts(you);
    const next = pages[pages.indexOf(page) + 1];
    const isGrave = triage(wholeAnswers(parts, you, answers)).level === "emergency";
    if (next === undefined || isGrave) onFinish(wholeAnswers(parts, you, answers));
    else setPage(next);
  };
  const ids = page === "grave" ? grave : others;
  const open = ids.filter((id) => given[id] === undefined);
  const state = page === "you" || open.length === 0 ? "none" : open.length < ids.length ? "some" : "all";
  const noToOthers = (): void => goOn({ ...given, ...Object.fromEntries(open.map((id) => [id, false])) });
  return (
    <Panel labelledBy="help-page">
      <HelpText>{t("help.page", { page: pages.indexOf(page) + 1, pages: pages.length })}</HelpText>
      <h2 id="help-page" ref={heading} tabIndex={-1}>
        {t(`help.${page}`)}
      </h2>
      <p>{t(`help.${page}.lead`)}</p>
      {state === "all" && (
        <p>
          <Button onClick={noToOthers}>{t("help.none")}</Button>
        </p>
      )}
      {page === "you" ? (
        <AboutYou facts={you} onChange={setYou} />
      ) : (
        <QuestionRows ids={ids} given={given} onGive={give} />
      )}
      {page === "others" && (
        <ThisPain parts={parts} ids={aboutThisPain} given={given} onGive={give} onNumber={setNumber} />
      )}
      <PageButtons
        page={page}
        open={state}
        onNone={noToOthers}
        onNext={() => goOn(given)}
        onBack={() => setPage(pages[pages.indexOf(page) - 1] ?? "grave")}
        onLeave={onLeave}
      />
    </Panel>
  );
}

interface ThisPainProps {
  readonly parts: readonly AskedPart[];
  readonly ids: readonly RedFlagId[];
  readonly given: RedFlagAnswers;
  readonly onGive: (id: RedFlagId, answer: boolean | "unknown") => void;
  readonly onNumber: (name: HelpNumber, value: number | null) => void;
}
/** What else the rules weigh about this pain. */
function ThisPain({ parts, ids, given, onGive, onNumber }: ThisPainProps) {
  const { t } = useApp();
  return (
    <>
      <h3>{t("help.pain")}</h3>
      <QuestionRows ids={ids} given={given} onGive={onGive} />
      <HelpNumbers names={numbersFor(parts)} given={given} onGive={onNumber} />
    </>
  );
}

interface ButtonsProps {
  readonly page: Page;
  /** How many questions of the page have no answer yet. */
  readonly open: "none" | "some" | "all";
  readonly onNone: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}
/** Going on leaves open what has no answer. "None of these" stands above the questions, one press away from their beginning. */
function PageButtons({ page, open, onNone, onNext, onBack, onLeave }: ButtonsProps) {
  const { t } = useApp();
  return (
    <ButtonRow>
      {open === "some" && <Button onClick={onNone}>{t("help.noToOthers")}</Button>}
      <Button kind="main" onClick={onNext}>
        {t(page === "others" ? "help.finish" : "help.next")}
      </Button>
      {page !== "grave" && <Button onClick={onBack}>{t("help.back")}</Button>}
      <Button kind="link" onClick={onLeave}>
        {t("help.leave")}
      </Button>
    </ButtonRow>
  );
}

const numbersFor = (parts: readonly AskedPart[]): readonly HelpNumber[] =>
  parts.length === 0 || parts.includes("foot") ? ["painNow", "painDays", "footCareDays"] : ["painNow", "painDays"];

/** Whether anything is known of the person, so that it need not be asked. */
export const isAnythingKnown = ({ known, age }: Facts): boolean =>
  age !== null || LASTING_FACTS.some((fact) => known[fact] !== undefined);
