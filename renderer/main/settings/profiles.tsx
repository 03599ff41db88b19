import { type Profile } from "../../../shared/settings/settings";
import { useState } from "react";
import {
  addProfile,
  MAX_PROFILE_NAME,
  removeProfile,
  switchProfile,
  withProfile,
} from "../../../shared/settings/profiles";
import type { SettingsPatch } from "../../../shared/settings/settings";
import { useWorkspaceName } from "../workspace/use-workspace";
import { useApp } from "../state/app-context";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSettingsChange } from "../setting-controls/use-setting";

/** The places to work at. Which is in use decides the breaks, the hours and what holds breaks back. */
export function Profiles() {
  const { app, t } = useApp();
  const { change, said } = useSettingsChange();
  const { profiles } = app.settings;
  return (
    <section className={styles.group} aria-labelledby="settings-profiles">
      <h2 id="settings-profiles">{t("settings.profiles")}</h2>
      <p className={styles.help}>{t("settings.profiles.help")}</p>
      {profiles.length > 0 && (
        <fieldset className={styles.hours}>
          <legend>{t("settings.profiles.inUse")}</legend>
          {profiles.map((profile) => (
            <ProfileRow key={profile.id} profile={profile} onChange={change} />
          ))}
        </fieldset>
      )}
      <NewProfile onAdd={(name) => change(addProfile(app.settings, { id: crypto.randomUUID(), name }))} />
      <Said said={said} />
    </section>
  );
}

interface ProfileRowProps {
  readonly profile: Profile;
  readonly onChange: (patch: SettingsPatch) => void;
}
function ProfileRow({ profile: { id, name, displays, workspace }, onChange }: ProfileRowProps) {
  const { app, t } = useApp();
  const { settings } = app;
  const nameOf = useWorkspaceName();
  const isInUse = settings.profile === id;
  return (
    <div className={styles.profile} role="group" aria-label={name}>
      <label className={styles.check}>
        <input type="radio" name="profile" checked={isInUse} onChange={() => onChange(switchProfile(settings, id))} />
        {name}
      </label>
      {app.workspaces.list.length > 1 && (
        <select
          aria-label={t("settings.profiles.workspace", { name })}
          value={workspace}
          onChange={({ target }) => onChange(withProfile(settings, id, { workspace: target.value }))}
        >
          <option value="">{t("settings.profiles.workspace.any")}</option>
          {app.workspaces.list.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={displays.length > 0}
          onChange={({ target }) =>
            onChange(withProfile(settings, id, { displays: target.checked ? app.displays : [] }))
          }
        />
        {displays.length > 0
          ? t("settings.profiles.displays.known", { displays: displays.join(" · ") })
          : t("settings.profiles.displays")}
      </label>
      <button
        type="button"
        aria-label={t("settings.profiles.remove", { name })}
        disabled={isInUse && settings.profiles.length > 1}
        onClick={() => onChange(removeProfile(settings, id))}
      >
        −
      </button>
    </div>
  );
}

/** A name and a button; the names that most people want are offered while typing. */
function NewProfile({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const { t } = useApp();
  const [draft, setDraft] = useState("");
  const add = (): void => {
    if (draft.trim() === "") return;
    onAdd(draft.trim());
    setDraft("");
  };
  return (
    <div className={styles.control}>
      <input
        type="text"
        aria-label={t("settings.profiles.name")}
        placeholder={t("settings.profiles.example")}
        maxLength={MAX_PROFILE_NAME}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={({ key }) => {
          if (key === "Enter") add();
        }}
      />
      <button type="button" disabled={draft.trim() === ""} onClick={add}>
        {t("settings.profiles.add")}
      </button>
    </div>
  );
}
