import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { useState } from "react";
import { shownName } from "../../../shared/displays/display-name";
import {
  addProfile,
  MAX_PROFILE_NAME,
  removeProfile,
  switchProfile,
  withProfile,
} from "../../../shared/settings/profiles";
import { isolated, plainText } from "../../../shared/i18n/isolated";
import type { Profile, SettingsPatch } from "../../../shared/settings/settings";
import { Button } from "../../components/button";
import { Checkbox } from "../../components/checkbox";
import { HelpText } from "../../components/help-text";
import { OwnText } from "../../components/own-text";
import { Panel } from "../../components/panel";
import { Select } from "../../components/select";
import { Status } from "../../components/status";
import { TextField } from "../../components/text-field";
import { SettingGroup } from "../setting-controls/setting-group";
import { useSettingsChange } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";
import { useWorkspaceName } from "../workspace/use-workspace";
import styles from "./profiles.module.css";

/** The places to work at. The one in use decides the breaks, the hours and what holds breaks back. */
export function Profiles() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const { change, status } = useSettingsChange();
  const { profiles } = settings;
  return (
    <Panel layout="rows" title={t("settings.profiles")}>
      <HelpText>{t("settings.profiles.help")}</HelpText>
      {profiles.length > 0 && (
        <SettingGroup legend={t("settings.profiles.inUse")}>
          {profiles.map((profile) => (
            <ProfileRow key={profile.id} profile={profile} onChange={change} />
          ))}
        </SettingGroup>
      )}
      <NewProfile onAdd={(name) => change(addProfile(settings, { id: crypto.randomUUID(), name }))} />
      <Status status={status} place="beside" />
    </Panel>
  );
}

interface ProfileRowProps {
  readonly profile: Profile;
  readonly onChange: (patch: SettingsPatch) => void;
}
function ProfileRow({ profile: { id, name, displays, workspace }, onChange }: ProfileRowProps) {
  const { t } = useApp();
  const workspaces = useDocumentValue("checklist");
  const present = useAppState(({ desktop }) => desktop.displays);
  const settings = useDocumentValue("settings");
  const nameOf = useWorkspaceName();
  const isInUse = settings.profile === id;
  return (
    <div className={styles.profile} role="group" aria-label={plainText(name)}>
      <label className={styles.check}>
        <input type="radio" name="profile" checked={isInUse} onChange={() => onChange(switchProfile(settings, id))} />
        <OwnText text={name} />
      </label>
      {workspaces.list.length > 1 && (
        <Select
          aria-label={t("settings.profiles.workspace", { name })}
          options={[
            { value: "", label: t("settings.profiles.workspace.any") },
            ...workspaces.list.map((each) => ({ value: each.id, label: nameOf(each) })),
          ]}
          value={workspace}
          onChoose={(chosen) => onChange(withProfile(settings, id, { workspace: chosen }))}
        />
      )}
      <Checkbox
        label={
          displays.length > 0
            ? t("settings.profiles.displays.known", {
                displays: displays.map((each) => isolated(shownName(each))).join(" · "),
              })
            : t("settings.profiles.displays")
        }
        isChecked={displays.length > 0}
        isDisabled={displays.length === 0 && present.length === 0}
        className={styles.check}
        onChange={(isBound) => onChange(withProfile(settings, id, { displays: isBound ? present : [] }))}
      />
      <Button
        aria-label={t("settings.profiles.remove", { name })}
        disabled={isInUse && settings.profiles.length > 1}
        onClick={() => onChange(removeProfile(settings, id))}
      >
        −
      </Button>
    </div>
  );
}

/** A name and a button. The placeholder suggests names. */
function NewProfile({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const { t } = useApp();
  const [draft, setDraft] = useState("");
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(draft.trim());
        setDraft("");
      }}
    >
      <TextField
        aria-label={t("settings.profiles.name")}
        placeholder={t("settings.profiles.example")}
        maxLength={MAX_PROFILE_NAME}
        value={draft}
        onChange={setDraft}
      />
      <Button type="submit" disabled={draft.trim() === ""}>
        {t("settings.profiles.add")}
      </Button>
    </form>
  );
}
