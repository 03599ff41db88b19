import { useRef, useState } from "react";
import { type Caution, CAUTIONS, clashesWith } from "../../../shared/exercises/exercise";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Checkbox } from "../../components/checkbox";
import { Fieldset } from "../../components/fieldset";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { isTrouble, NO_FEEDBACK } from "../state/feedback";
import { useOpenScreen } from "../state/open-screen";
import { useCards, useRoutines } from "./use-routines";
import styles from "./cautions.module.css";

/** What a person asked once wants left out; afterwards their answer, and the way to change it. */
export function Cautions() {
  const { t } = useApp();
  const open = useOpenScreen();
  const { choices, choose, status } = useRoutines();
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setChanging(false);
    heading.current?.focus();
  };
  const { cautions } = choices;
  const isAsking = cautions === null || isChanging;
  return (
    <Panel
      layout="list"
      title={t("cautions.title")}
      titleRef={heading}
      beside={
        !isAsking && (
          <Button aria-label={t("cautions.change.named")} onClick={() => setChanging(true)}>
            {t("cautions.change")}
          </Button>
        )
      }
      className={isAsking ? styles.asking : undefined}
    >
      {isAsking ? (
        <CautionsForm
          known={cautions}
          onHelp={() => open("help")}
          onCancel={cautions === null ? null : close}
          onSave={async (ticked) => {
            if ((await choose({ cautions: ticked })).kind === "saved") close();
          }}
        />
      ) : (
        <Answered cautions={cautions} />
      )}
      {/* The saved answer itself shows that it is saved. */}
      <Status status={isAsking || isTrouble(status) ? status : NO_FEEDBACK} />
    </Panel>
  );
}

function Answered({ cautions }: { readonly cautions: readonly Caution[] }) {
  const { t } = useApp();
  const { cards } = useCards();
  const count = cards.filter((card) => clashesWith(card, cautions)).length;
  return (
    <>
      <p>{cautions.length === 0 ? t("cautions.answered.none") : t("cautions.answered", { count })}</p>
      {cautions.length > 0 && (
        <ul className={styles.answered}>
          {cautions.map((caution) => (
            <li key={caution}>{t(`caution.${caution}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface FormProps {
  readonly known: readonly Caution[] | null;
  readonly onSave: (ticked: readonly Caution[]) => Promise<void>;
  readonly onCancel: (() => void) | null;
  readonly onHelp: () => void;
}
function CautionsForm({ known, onSave, onCancel, onHelp }: FormProps) {
  const { t } = useApp();
  // `null` while neither a reason nor "None of these" is ticked.
  const [ticked, setTicked] = useState(known);
  const [isUnanswered, setUnanswered] = useState(false);
  const toggle = (caution: Caution, isOn: boolean): void => {
    const now = CAUTIONS.filter((each) => (each === caution ? isOn : ticked?.includes(each) === true));
    setTicked(now.length === 0 ? null : now);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setUnanswered(ticked === null);
        if (ticked !== null) void onSave(ticked);
      }}
    >
      <p>{t("cautions.why")}</p>
      <Fieldset
        legend={t("cautions.legend")}
        aria-describedby="cautions-limits cautions-error"
        className={styles.ticks}
      >
        {CAUTIONS.map((caution) => (
          <Checkbox
            key={caution}
            label={t(`caution.${caution}`)}
            isChecked={ticked?.includes(caution) === true}
            onChange={(isOn) => toggle(caution, isOn)}
          />
        ))}
        <Checkbox
          label={t("cautions.none")}
          isChecked={ticked?.length === 0}
          onChange={(isOn) => setTicked(isOn ? [] : null)}
        />
      </Fieldset>
      <HelpText id="cautions-limits">
        {t("cautions.limits")}{" "}
        <Button kind="link" onClick={onHelp}>
          {t("cautions.help")}
        </Button>
      </HelpText>
      <p id="cautions-error" role="alert" className={styles.error}>
        {isUnanswered && ticked === null ? t("cautions.choose") : ""}
      </p>
      <ButtonRow>
        <Button type="submit" kind="main">
          {t("cautions.save")}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{t("cautions.cancel")}</Button>}
      </ButtonRow>
    </form>
  );
}
