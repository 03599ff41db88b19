import { useRef, useState } from "react";
import type { Screen } from "../../../shared/ipc";
import { CAUTIONS, clashesWith, type Caution } from "../../../shared/exercises/exercise";
import { useApp } from "../state/app-context";
import styles from "./routines.module.css";
import { ToldLine } from "./told-line";
import { useCards, useRoutines } from "./use-routines";

/** What a person asked once tells the app to leave out; afterwards what they said, and the way to change it. */
export function Cautions({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { t } = useApp();
  const { choices, change, told } = useRoutines();
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setChanging(false);
    heading.current?.focus();
  };
  const { cautions } = choices;
  const isAsking = cautions === null || isChanging;
  return (
    <section className={styles.cautions} data-asking={isAsking} aria-labelledby="routines-cautions">
      <div className={styles.head}>
        <h2 id="routines-cautions" ref={heading} tabIndex={-1}>
          {t("cautions.title")}
        </h2>
        {!isAsking && (
          <button type="button" aria-label={t("cautions.change.named")} onClick={() => setChanging(true)}>
            {t("cautions.change")}
          </button>
        )}
      </div>
      {isAsking ? (
        <CautionsForm
          known={cautions}
          onHelp={() => onOpen("help")}
          onCancel={cautions === null ? null : close}
          onSave={async (ticked) => {
            if (await change({ cautions: ticked })) close();
          }}
        />
      ) : (
        <Answered cautions={cautions} />
      )}
      <ToldLine told={isAsking ? told : { ...told, text: told.ok ? "" : told.text }} />
    </section>
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
        <ul className={styles.said}>
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
  const check = (label: string, checked: boolean, onTick: (isOn: boolean) => void) => (
    <label key={label} className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
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
      <fieldset className={styles.ticks} aria-describedby="cautions-limits cautions-fault">
        <legend>{t("cautions.legend")}</legend>
        {CAUTIONS.map((caution) =>
          check(t(`caution.${caution}`), ticked?.includes(caution) === true, (isOn) => toggle(caution, isOn)),
        )}
        {check(t("cautions.none"), ticked?.length === 0, (isOn) => setTicked(isOn ? [] : null))}
      </fieldset>
      <p id="cautions-limits" className={styles.help}>
        {t("cautions.limits")}{" "}
        <button type="button" data-kind="link" onClick={onHelp}>
          {t("cautions.help")}
        </button>
      </p>
      <p id="cautions-fault" role="alert" className={styles.fault}>
        {isUnanswered && ticked === null ? t("cautions.choose") : ""}
      </p>
      <div className={styles.buttons}>
        <button type="submit" data-kind="main">
          {t("cautions.save")}
        </button>
        {onCancel !== null && (
          <button type="button" onClick={onCancel}>
            {t("cautions.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
