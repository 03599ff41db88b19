import { applyPatch } from "../../../shared/settings/read-settings";
import type { Settings } from "../../../shared/settings/settings";
import type { Translate } from "../../../shared/i18n/format";
import type { Reply } from "../../../shared/ipc";
import type { DocumentStore } from "../../storage/document-store";
import { refuse, saved } from "../../ipc/reply";

/** Changes settings: all of the patch or nothing. In use at once; the answer comes when they are durable, or says why not. */
export type ChangeSettings = (patch: Readonly<Record<string, unknown>>) => Promise<Reply<Settings>>;

interface ChangeParts {
  readonly settings: DocumentStore<Settings>;
  /** Takes settings into use: plan, theme, start at login. */
  readonly use: (settings: Settings) => void;
  /** Tells the windows and the tray. */
  readonly refresh: () => void;
  readonly t: Translate;
}

export function settingsChanger({ settings, use, refresh, t }: ChangeParts): ChangeSettings {
  return async (patch) => {
    const result = applyPatch(settings.value, { ...patch });
    if (!result.ok) {
      const text = result.code === "E_ARGS" ? "error.unknownSetting" : "error.settingRange";
      return refuse(result.code, t(text, { key: result.key.slice(0, 60) }));
    }
    const saving = settings.change(result.settings);
    use(result.settings);
    const outcome = await saving;
    refresh();
    return saved(outcome, result.settings, t);
  };
}
