import type { WriteResult } from "../files/durable-write";

/** Opened on one file. `write` answers for the whole content, once it is durable. */
export interface Store {
  readonly write: (content: Readonly<Record<string, unknown>>) => Promise<WriteResult>;
}
/** Writes the bytes of a file; `whole` is the content that electron-store would have written. */
export type WriteBytes = (whole: unknown) => Promise<WriteResult>;
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

/** Where electron-store keeps its own notes in a file. We have none, and it reads the file anew to look for them. */
const ITS_OWN = "__internal__";

/**
 * Puts our writer in place of electron-store's, which cuts a file silently on a nearly full disk, does not flush the folder,
 * and blocks for as long as the disk takes. A store that stopped calling its writer answers ENOTWRITTEN.
 */
export function throughOwnWriter(store: ElectronStore, write: WriteBytes): Store {
  let writing: Promise<WriteResult> = NOT_WRITTEN;
  let isOwn = false;
  Object.defineProperty(store, "_write", {
    value: (whole: Readonly<Record<string, unknown>>): void => {
      const { [ITS_OWN]: _own, ...rest } = whole;
      writing = write(isOwn ? whole : rest);
    },
  });
  return {
    write: (content) => {
      writing = NOT_WRITTEN;
      isOwn = Object.hasOwn(content, ITS_OWN);
      // With notes in what it is given it asks the disk for nothing.
      store.store = isOwn ? { ...content } : { ...content, [ITS_OWN]: null };
      return writing;
    },
  };
}
const NOT_WRITTEN: Promise<WriteResult> = Promise.resolve({ ok: false, errno: "ENOTWRITTEN" });
