import { useState } from "react";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { ChoiceSetting, NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { SettingRow } from "../setting-controls/setting-row";
import { useApp } from "../state/app-context";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "../state/feedback";
import { useMutation } from "../state/use-mutation";
import styles from "./sounds.module.css";

/** What is heard of breaks. */
export function Sounds() {
  const { app } = useApp();
  const { sound, readAloud } = app.settings;
  return (
    <>
      <ChoiceSetting
        name="sound"
        choices={[
          { value: "off", label: "settings.sound.off" },
          { value: "soft", label: "settings.sound.soft" },
          { value: "bowl", label: "settings.sound.bowl" },
          { value: "wood", label: "settings.sound.wood" },
          { value: "own", label: "settings.sound.own" },
        ]}
      />
      {sound === "own" && <OwnFile />}
      {sound !== "off" && (
        <>
          <NumberSetting name="volume" />
          <TryButton call="sound:try" label="settings.sound.try" />
        </>
      )}
      <SwitchSetting name="readAloud" />
      {readAloud && (
        <>
          <VoiceNote />
          <NumberSetting name="voicePace" />
          <TryButton call="voice:try" label="settings.readAloud.try" />
        </>
      )}
    </>
  );
}

/** Says where the voice is switched on that there is none. */
function VoiceNote() {
  const { app, t } = useApp();
  const isMissing = app.diagnoses.some(({ sense, state }) => sense === "voice" && state === "fails");
  return isMissing && <p className={styles.missing}>{t("diagnostics.voice.state", { state: "fails" })}</p>;
}

interface TryProps {
  readonly call: "sound:try" | "voice:try";
  readonly label: "settings.sound.try" | "settings.readAloud.try";
}
function TryButton({ call, label }: TryProps) {
  const { api, t } = useApp();
  const { run, status } = useMutation();
  return (
    <div className={styles.try}>
      <Button onClick={() => void run(api.call(call))}>{t(label)}</Button>
      <Status status={status} place="beside" />
    </div>
  );
}

function OwnFile() {
  const { app, api, t } = useApp();
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const { ownSoundName } = app.settings;
  const choose = async (): Promise<void> => {
    const reply = await api.call("sound:choose");
    const isDismissed = reply.ok && reply.value === null;
    if (!isDismissed) setStatus(feedbackOf(reply, t("saved")));
  };
  return (
    <SettingRow
      label={t("settings.ownSound")}
      help={ownSoundName === "" ? t("settings.ownSound.none") : ownSoundName}
      status={status}
    >
      <Button onClick={() => void choose()}>{t("settings.ownSound.choose")}</Button>
    </SettingRow>
  );
}
