import { DOCUMENT_NAMES } from "../../../shared/documents/registry";
import type { Translate } from "../../../shared/i18n/format";
import type { Stores } from "../../storage/storage";
import type { Notice } from "./notices";

/** What the person is told, once, about files that could not be used as they were. */
export const fileNotices = (stores: Stores, t: Translate): readonly Notice[] =>
  DOCUMENT_NAMES.flatMap((name) => {
    const { notice } = stores[name];
    if (notice === null) return [];
    const { code, kept, keys, fromBackup } = notice;
    const text = (): string =>
      t(`file.${code}`, {
        document: t(`document.${name}`),
        file: kept,
        keys: keys.join(", "),
        backup: fromBackup ? "yes" : "no",
      });
    return [{ id: `${name}-${code}`, code, text }];
  });
