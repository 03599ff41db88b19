import { useDocumentValue } from "../state/use-document";
import { useSettingsChange } from "../setting-controls/use-setting";
import { useLayoutEffect, useState } from "react";
import { chosenKey } from "../../../shared/keyboard/chosen-key";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Panel } from "../../components/panel";
import { ScreenTitle } from "../../components/screen-title";
import { NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { WorkHours } from "../setting-controls/work-hours";
import { FileNotices } from "../shell/file-notices";
import { useApp } from "../state/app-context";
import styles from "./onboarding.module.css";

const STEPS = [1, 2, 3] as const;
type Step = (typeof STEPS)[number];

/** The first minute with the app. Every step can be skipped with the defaults in use; Escape does the same. */
export function Onboarding() {
  const { t } = useApp();
  const { change } = useSettingsChange();
  const [step, setStep] = useState<Step>(1);
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
      <p className={styles.step}>{t("onboarding.step", { step, steps: STEPS.length })}</p>
      <ScreenTitle key={step} text={t(`onboarding.${step}.title`)} />
      <p className={styles.lead}>{t(`onboarding.${step}.lead`)}</p>
      {step === 1 && <p>{t("onboarding.1.privacy")}</p>}
      {step === 2 && <Rhythm />}
      {step === 3 && <LastStep />}
      <ButtonRow className={styles.actions}>
        {step < 3 ? (
          <Button kind="main" onClick={() => setStep(step === 1 ? 2 : 3)}>
            {t("onboarding.next")}
          </Button>
        ) : (
          <Button kind="main" onClick={leave}>
            {t("onboarding.finish")}
          </Button>
        )}
        {step > 1 && <Button onClick={() => setStep(step === 3 ? 2 : 1)}>{t("onboarding.back")}</Button>}
        {step < 3 && <Button onClick={leave}>{t("onboarding.skip")}</Button>}
      </ButtonRow>
    </main>
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
      <Button onClick={() => void api.call("break:start")}>{t("onboarding.3.try")}</Button>
      <SwitchSetting name="startAtLogin" />
    </Panel>
  );
}
