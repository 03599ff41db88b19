import { useDocument, useDocumentValue } from "../state/use-document";
import { useSetting, useSettingsChange } from "../setting-controls/use-setting";
import { useLayoutEffect, useState } from "react";
import { answersOf, ticksOf, type GoEasy } from "../../../shared/body-regions/go-easy";
import { chosenKey } from "../../../shared/keyboard/chosen-key";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Checkbox } from "../../components/checkbox";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenTitle } from "../../components/screen-title";
import { Status } from "../../components/status";
import { NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { GoEasyFields } from "../setting-controls/go-easy-fields";
import { WorkHours } from "../setting-controls/work-hours";
import { FileNotices } from "../shell/file-notices";
import { useApp } from "../state/app-context";
import { isTrouble, NO_FEEDBACK } from "../state/feedback";
import styles from "./onboarding.module.css";

const STEPS = ["welcome", "body", "rhythm", "break"] as const;
const LAST = STEPS.length - 1;

/** The first minute with the app. Every step can be skipped with the defaults in use; Escape does the same. */
export function Onboarding() {
  const { t } = useApp();
  const { change } = useSettingsChange();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? "break";
  const leave = (): void => change({ onboarded: true });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (chosenKey(event, ["escape"]) !== null) leave();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  return (
    <main className={styles.screen}>
      <FileNotices />
      <p className={styles.step}>{t("onboarding.step", { step: at + 1, steps: STEPS.length })}</p>
      <ScreenTitle key={step} text={t(`onboarding.${step}.title`)} />
      <p className={styles.lead}>{t(`onboarding.${step}.lead`)}</p>
      {step === "welcome" && <p>{t("onboarding.welcome.privacy")}</p>}
      {step === "body" && <Body />}
      {step === "rhythm" && <Rhythm />}
      {step === "break" && <LastStep />}
      <ButtonRow className={styles.actions}>
        {at < LAST ? (
          <Button kind="main" onClick={() => setAt(at + 1)}>
            {t("onboarding.next")}
          </Button>
        ) : (
          <Button kind="main" onClick={leave}>
            {t("onboarding.finish")}
          </Button>
        )}
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t("onboarding.back")}</Button>}
        {at < LAST && <Button onClick={leave}>{t("onboarding.skip")}</Button>}
      </ButtonRow>
    </main>
  );
}

/** What to go easy on, before the first break; each tick is kept at once. */
function Body() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("routines");
  const seated = useSetting("seatedOnly");
  const [ticks, setTicks] = useState(() => ticksOf(value.conditions));
  const change = (next: GoEasy | null): void => {
    setTicks(next);
    void edit({ type: "choices", choices: { conditions: next === null ? {} : answersOf(next) } }, t("saved"));
  };
  return (
    <Panel layout="list">
      <GoEasyFields value={ticks} onChange={change} />
      <Checkbox
        label={t("goEasy.noStanding")}
        isChecked={seated.value}
        describedBy="no-standing"
        onChange={seated.change}
      />
      <HelpText id="no-standing">{t("goEasy.noStanding.help")}</HelpText>
      <HelpText>{t("goEasy.limits")}</HelpText>
      <Status status={isTrouble(status) ? status : NO_FEEDBACK} />
    </Panel>
  );
}

function Rhythm() {
  const settings = useDocumentValue("settings");
  return (
    <Panel layout="rows">
      <NumberSetting name="intervalMin" />
      <SwitchSetting name="workHoursOn" />
      {settings.workHoursOn && <WorkHours />}
    </Panel>
  );
}

function LastStep() {
  const { api, t } = useApp();
  return (
    <Panel layout="rows">
      <Button onClick={() => void api.call("break:start")}>{t("onboarding.break.try")}</Button>
      <SwitchSetting name="startAtLogin" />
    </Panel>
  );
}
