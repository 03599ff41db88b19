import type { Reply } from "../../../shared/contract";
import type { ForeignFile } from "../../../shared/importers/channels";
import { FOREIGN_FILE_MOST, importFrom } from "../../../shared/importers/import-from";
import type { ForeignApp, Imported } from "../../../shared/importers/importer";
import { refusalText } from "../../../shared/importers/note-text";
import type { Translate } from "../../../shared/i18n/format";
import { failReply, okReply } from "../../ipc/reply";
import { errnoOf } from "../../platform/errno";
import type { ForeignFiles } from "../../platform/foreign-files";
import type { ChosenFile, Dialogs } from "../../ports";

export interface ForeignParts {
  readonly dialogs: Pick<Dialogs, "chooseFile">;
  readonly foreignFiles: ForeignFiles;
}
export interface ReadForeign {
  readonly file: string;
  readonly imported: Extract<Imported, { readonly ok: true }>;
}

const ENDINGS: Readonly<Record<ForeignApp, readonly string[]>> = {
  stretchly: ["json"],
  breaktimer: ["json"],
  workrave: ["ini", "txt", "dconf"],
  safeeyes: ["json"],
};
const CODES = { large: "E_TOO_LARGE", parse: "E_IMPORT_PARSE", shape: "E_IMPORT_SHAPE" } as const;

/** Reads a file of another app, once; `null` where the person chooses none. Answers why where it cannot be taken. */
export async function readForeign(
  { app, from }: ForeignFile,
  { dialogs, foreignFiles }: ForeignParts,
  { zone, t }: { readonly zone: string; readonly t: Translate },
): Promise<Reply<ReadForeign | null>> {
  const title = t("importers.choose", { app: t(`importers.app.${app}`) });
  let file: ChosenFile | null;
  try {
    file = await (from === "found"
      ? foreignFiles.read(app, FOREIGN_FILE_MOST)
      : dialogs.chooseFile(title, ENDINGS[app], FOREIGN_FILE_MOST));
  } catch (error) {
    return errnoOf(error) === "E_TOO_LARGE"
      ? failReply(CODES.large, refusalText("large", t("importers.thatFile"), app, t))
      : failReply("E_READ", t("transfer.read"));
  }
  if (file === null) return okReply(null);
  const imported = importFrom(app, textOf(file.bytes), zone);
  if (!imported.ok) return failReply(CODES[imported.why], refusalText(imported.why, file.name, app, t));
  return okReply({ file: file.name, imported });
}

/** Bytes that are no UTF-8 are a text that no app writes. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "\0";
  }
}
