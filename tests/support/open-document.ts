import path from "node:path";
import { DocumentStore, type DocumentFile, type StoreOptions } from "../../electron/storage/documents/document-store";
import { openConf } from "./open-conf";

/** When a test opens its files, unless it says another time. */
export const OPENED = Date.UTC(2026, 10, 21, 9, 30);

/** A document opened on a file of whichever name and folder, once the copies and repairs that this asks for are made. */
export async function openDocument<V>(
  document: DocumentFile<V>,
  file: string,
  options: Partial<Omit<StoreOptions, "folder">> = {},
): Promise<DocumentStore<V>> {
  const store = new DocumentStore(
    { ...document, file: path.basename(file) },
    { folder: path.dirname(file), epoch: OPENED, openStore: openConf, ...options },
  );
  await store.settled();
  return store;
}
