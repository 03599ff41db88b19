import { openKeeping, type Keeping } from "../../electron/storage/keeping";
import type { SettingsPatch } from "../../shared/settings/settings";
import { openConf } from "./open-conf";
import { MORNING } from "./ports/clock";
import { temporaryFolder } from "./temporary-folder";

/** What an app keeps that was started for the first time, in a folder of the test's own; with settings changed before. */
export async function keptWith(settings: SettingsPatch = {}, folder = temporaryFolder()): Promise<Keeping> {
  const keeping = openKeeping(folder, openConf, MORNING);
  if (Object.keys(settings).length > 0) await keeping.settings.change({ ...keeping.settings.value, ...settings });
  return keeping;
}
