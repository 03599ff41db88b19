import { readWorkspaces, writeWorkspaces } from "../../shared/workspace/checklist/read-workspaces";
import { NO_WORKSPACES, type Workspaces } from "../../shared/workspace/checklist/workspaces";
import { readSettings, SCHEMA_VERSION } from "../../shared/settings/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import type { DocumentFormat } from "./read-document";

/** settings.json: the settings' own names at the top, beside keys that are not ours. */
export const SETTINGS_FORMAT: DocumentFormat<Settings> = {
  initial: DEFAULT_SETTINGS,
  read: (parsed) => {
    const read = readSettings(parsed);
    return read === null ? null : { ...read, value: read.settings };
  },
  write: (settings, unknown) => ({ ...unknown, ...settings, schemaVersion: SCHEMA_VERSION }),
};

/** checklist.json: the workspaces with their answers, plans and checks. */
export const CHECKLIST_FORMAT: DocumentFormat<Workspaces> = {
  initial: NO_WORKSPACES,
  read: readWorkspaces,
  write: writeWorkspaces,
};
