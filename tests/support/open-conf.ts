import Conf from "conf";
import { throughOwnWriter, type OpenStore } from "../../electron/storage/documents/electron-store";

/** electron-store without Electron: the class it extends, which does all of its reading and writing. */
export const openConf: OpenStore = (folder, name, write) =>
  Promise.resolve(
    throughOwnWriter(
      new Conf<Record<string, unknown>>({ cwd: folder, configName: name, clearInvalidConfig: false }),
      write,
    ),
  );
