import type { WriteResult } from "../files/durable-write";

/** Opened on one file. `write` answers for the whole content. */
export interface Store {
  readonly write: (content: Readonly<Record<string, unknown>>) => WriteResult;
}
/** Writes the bytes of a file; `whole` is the content that electron-store would have written. */
export type WriteBytes = (whole: unknown) => WriteResult;
/** Opens electron-store on a file, with `write` in place of its own writer. */
export type OpenStore = (folder: string, name: string, write: WriteBytes) => Promise<Store>;

/** The part of electron-store, or of the class it extends, that is used: assigning the whole content writes it. */
export interface ElectronStore {
  store: Record<string, unknown>;
}

/** Loaded with the first change: reading at start needs none of it. */
export const openElectronStore: OpenStore = async (folder, name, write) => {
  const { default: Store } = await import("electron-store");
  return throughOwnWriter(new Store<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: false }), write);
};

/**
 * Puts our writer in place of electron-store's, which cuts a file silently on a nearly full disk, does not flush the folder,
 * and blocks for a second on a folder it may not write. A store that stopped calling its writer answers ENOTWRITTEN.
 */
export function throughOwnWriter(store: ElectronStore, write: WriteBytes): Store {
  let result: WriteResult = NOT_WRITTEN;
  Object.defineProperty(store, "_write", { value: (whole: unknown): void => void (result = write(whole)) });
  return {
    write: (content) => {
      result = NOT_WRITTEN;
      store.store = { ...content };
      return result;
    },
  };
}
const NOT_WRITTEN: WriteResult = { ok: false, errno: "ENOTWRITTEN" };
