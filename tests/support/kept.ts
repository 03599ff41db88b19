import { openStorage, type Storage } from "../../electron/storage/storage";
import type { SettingsPatch } from "../../shared/settings/settings";
import { openConf } from "./open-conf";
import { MORNING } from "./ports/clock";
import { temporaryFolder } from "./temporary-folder";

/** What an app has stored that was started for the first time, in a folder of the test's own; with settings changed before. */
export async function keptWith(settings: SettingsPatch = {}, folder = temporaryFolder()): Promise<Storage> {
  const storage = openStorage({ folder, epoch: MORNING, openStore: openConf });
  const { settings: store } = storage.documents;
  if (Object.keys(settings).length > 0) await store.change({ ...store.value, ...settings });
  return storage;
}
