import { useState } from "react";
import { pausedOn } from "../../../shared/body/today";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { FELT, type Felt } from "../../../shared/programme/plan";
import { sessionOn, type SessionItem } from "../../../shared/programme/session-items";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Fieldset } from "../../components/fieldset";
import { describedBy, FormField } from "../../components/form-field";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { optionsOf, Select } from "../../components/select";
import { StillFigure } from "../../components/still-figure";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import type { PlanProps } from "./plan-props";
import styles from "./session-view.module.css";

/** The session of today: what is done, how much of it, and how it was. */
export function SessionView({ plan, onEdit }: PlanProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const open = useOpenScreen();
  const { conditions } = useDocumentValue("routines");
  const paused = pausedOn(useDocumentValue("body"), today);
  const { items, isLoadedRest, leftOut } = sessionOn(plan, today, conditions, paused);
  const isTold = plan.sessions.some(({ on }) => on === today);
  const isPaused = paused === "all" || (paused.length > 0 && items.length === 0);
  return (
    <Panel title={t("programme.today")}>
      {isPaused && <p>{t("programme.paused")}</p>}
      {!isPaused && items.length === 0 && <p>{t("programme.nothing")}</p>}
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.exercise} item={item} />
        ))}
      </ul>
      {isLoadedRest && <HelpText>{t("programme.rest")}</HelpText>}
      {!isPaused && leftOut.length > 0 && (
        <HelpText>
          {t("programme.leftOut", { names: leftOut.map((id) => t(`exercise.${id}.name`)).join(", ") })}{" "}
          <Button kind="link" onClick={() => open("routines")}>
            {t("programme.goEasy")}
          </Button>
        </HelpText>
      )}
      <HelpText>{t("programme.rule")}</HelpText>
      {isTold ? (
        <p>{t("programme.done")}</p>
      ) : (
        items.length > 0 && <Telling isLoaded={items.some(({ isLoaded }) => isLoaded)} onEdit={onEdit} />
      )}
    </Panel>
  );
}

function Item({ item }: { readonly item: SessionItem }) {
  const { t } = useApp();
  const { exercise: id, sets, repetitions, holdSec, isOneLeg } = item;
  const exercise = exerciseOf(id);
  if (exercise === undefined) return null;
  const dose = t("programme.dose", { sets, repetitions, hold: holdSec ?? 0 });
  return (
    <li className={styles.item}>
      <StillFigure motion={exercise.motion} className={styles.picture} />
      <div>
        <strong>{t(`exercise.${id}.name`)}</strong>
        <p>{exercise.perSide ? t("programme.dose.each", { dose }) : dose}</p>
        {isOneLeg && <HelpText>{t("programme.oneLeg")}</HelpText>}
      </div>
    </li>
  );
}

const PAINS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** How the session was. Nothing is chosen beforehand: no answer is not zero. */
function Telling({ isLoaded, onEdit }: Pick<PlanProps, "onEdit"> & { readonly isLoaded: boolean }) {
  const { t } = useApp();
  const [felt, setFelt] = useState<Felt | null>(null);
  const [pain, setPain] = useState<(typeof PAINS)[number] | "">("");
  return (
    <form
      className={styles.telling}
      onSubmit={(event) => {
        event.preventDefault();
        if (felt === null || pain === "") return;
        void onEdit({ type: "did", felt, pain: Number(pain), isLoaded }, t("programme.told"));
      }}
    >
      <h3>{t("programme.tell")}</h3>
      <Fieldset legend={t("programme.felt")} className={styles.felt}>
        {FELT.map((each) => (
          <label key={each}>
            <input type="radio" name="felt" checked={felt === each} onChange={() => setFelt(each)} />
            {t(`programme.felt.${each}`)}
          </label>
        ))}
      </Fieldset>
      <FormField id="programme-pain" label={t("programme.pain")}>
        <Select
          id="programme-pain"
          options={[{ value: "" as const, label: "–" }, ...optionsOf(PAINS, (each) => each)]}
          value={pain}
          aria-describedby={describedBy("programme-pain")}
          onChoose={setPain}
        />
      </FormField>
      <ButtonRow>
        <Button type="submit" kind="main" disabled={felt === null || pain === ""}>
          {t("programme.tell.keep")}
        </Button>
      </ButtonRow>
    </form>
  );
}
