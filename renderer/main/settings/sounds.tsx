import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { isolated } from "../../../shared/i18n/isolated";
import { Button } from "../../components/button";
import { Status } from "../../components/status";
import { ChoiceSetting, NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { SettingRow } from "../setting-controls/setting-row";
import { useApp } from "../state/app-context";
import { feedbackOf } from "../state/feedback";
import { useFeedback } from "../state/use-feedback";
import styles from "./sounds.module.css";

/** What is heard of breaks. */
export function Sounds() {
  const settings = useDocumentValue("settings");
  const { sound, readAloud } = settings;
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
  const { t } = useApp();
  const diagnoses = useAppState(({ desktop }) => desktop.diagnoses);
  const isMissing = diagnoses.some(({ sense, state }) => sense === "voice" && state === "fails");
  return isMissing && <p className={styles.missing}>{t("diagnostics.voice.state", { state: "fails" })}</p>;
}

interface TryProps {
  readonly call: "sound:try" | "voice:try";
  readonly label: "settings.sound.try" | "settings.readAloud.try";
}
function TryButton({ call, label }: TryProps) {
  const { api, t } = useApp();
  const { status, follow } = useFeedback();
  return (
    <div className={styles.try}>
      <Button onClick={() => void follow(api.call(call))}>{t(label)}</Button>
      <Status status={status} place="beside" />
    </div>
  );
}

function OwnFile() {
  const { api, t } = useApp();
  const settings = useDocumentValue("settings");
  const { status, follow } = useFeedback();
  const { ownSoundName } = settings;
  const choose = (): void =>
    void follow(api.call("sound:choose"), (reply) =>
      feedbackOf(reply, reply.ok && reply.value === null ? "" : t("saved")),
    );
  return (
    <SettingRow
      label={t("settings.ownSound")}
      help={ownSoundName === "" ? t("settings.ownSound.none") : isolated(ownSoundName)}
      status={status}
    >
      <Button onClick={choose}>{t("settings.ownSound.choose")}</Button>
    </SettingRow>
  );
}
