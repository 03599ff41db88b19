import { DOCUMENT_NAMES, type DocumentName } from "../../../shared/documents/registry";
import type { Translate } from "../../../shared/i18n/format";
import { FALLBACK_LANGUAGE } from "../../../shared/i18n/languages";
import type { DocumentNotice } from "../../storage/documents/read-document";
import type { Stores } from "../../storage/documents/document-store";
import type { Notice } from "./notices";

export const fileNoticeId = (name: DocumentName, { code }: DocumentNotice): string => `${name}-${code}`;

/** What the person is told, once, about files that could not be used as they were. Dates are as `region` writes them. */
export const fileNotices = (stores: Stores, t: Translate, region = FALLBACK_LANGUAGE): readonly Notice[] =>
  DOCUMENT_NAMES.flatMap((name) => {
    const { notice } = stores[name];
    if (notice === null) return [];
    const { code, file, kept, keys, fromBackup, copied } = notice;
    const text = (): string =>
      t(code === "E_ACCESS" && kept !== file ? "file.aside" : `file.${code}`, {
        document: t(`document.${name}`),
        file: kept,
        keys: keys.join(", "),
        backup: fromBackup ? (copied === null ? "yes" : "dated") : "no",
        copied: copied === null ? "" : new Intl.DateTimeFormat(region, { dateStyle: "long" }).format(copied),
      });
    return [{ id: fileNoticeId(name, notice), code, text }];
  });
