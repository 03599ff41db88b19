import { useState } from "react";
import { useApp } from "../state/app-context";
import { ChoiceSetting, NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { NOTHING_SAID, saidOf, type SaidText } from "../state/feedback";
import { Said } from "../../components/status";
import styles from "./settings.module.css";

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

/** Says so, where it was switched on, when there is no voice. */
function VoiceNote() {
  const { app, t } = useApp();
  const isMissing = app.diagnoses.some(({ sense, state }) => sense === "voice" && state === "fails");
  return isMissing && <p className={styles.refused}>{t("diagnostics.voice.state", { state: "fails" })}</p>;
}

interface TryProps {
  readonly call: "sound:try" | "voice:try";
  readonly label: "settings.sound.try" | "settings.readAloud.try";
}
function TryButton({ call, label }: TryProps) {
  const { api, t } = useApp();
  const [said, setSaid] = useState<SaidText>(NOTHING_SAID);
  return (
    <div className={styles.again}>
      <button type="button" onClick={() => void api.call(call).then((reply) => setSaid(saidOf(reply, "")))}>
        {t(label)}
      </button>
      <Said said={said} />
    </div>
  );
}

function OwnFile() {
  const { app, api, t } = useApp();
  const [said, setSaid] = useState<SaidText>(NOTHING_SAID);
  const { ownSoundName } = app.settings;
  const choose = (): void =>
    void api.call("sound:choose").then((reply) => {
      if (!reply.ok) setSaid(saidOf(reply, ""));
      else if (reply.value !== null) setSaid({ ok: true, text: t("saved") });
    });
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.name}>{t("settings.ownSound")}</p>
        <p className={styles.help}>{ownSoundName === "" ? t("settings.ownSound.none") : ownSoundName}</p>
      </div>
      <div className={styles.control}>
        <button type="button" onClick={choose}>
          {t("settings.ownSound.choose")}
        </button>
        <Said said={said} />
      </div>
    </div>
  );
}
