import { DOCUMENT_NAMES, type DocumentName } from "../../../shared/documents/registry";
import type { Localization } from "../../../shared/i18n/localization";
import type { DocumentNotice } from "../../storage/documents/read-document";
import type { Stores } from "../../storage/documents/document-store";
import type { Notice } from "./notices";

export const fileNoticeId = (name: DocumentName, { code }: DocumentNotice): string => `${name}-${code}`;

/** What the person is told, once, about files that could not be used as they were. */
export const fileNotices = (stores: Stores, { t, date }: Pick<Localization, "t" | "date">): readonly Notice[] =>
  DOCUMENT_NAMES.flatMap((name) => {
    const { notice } = stores[name];
    if (notice === null) return [];
    const { code, file, kept, keys, fromBackup, copied } = notice;
    const words = code === "E_ACCESS" && kept !== file ? "E_ASIDE" : code;
    const text = (): string =>
      t(`file.${words}`, {
        document: t(`document.${name}`),
        file: kept,
        keys: keys.join(", "),
        backup: fromBackup ? (copied === null ? "yes" : "dated") : "no",
        copied: copied === null ? "" : date(copied),
      });
    return [{ id: fileNoticeId(name, notice), code, text }];
  });
