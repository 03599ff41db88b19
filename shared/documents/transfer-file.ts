import { isRecord, type Raw } from "../schemas/is-record";
import { parseJson } from "../schemas/parse-json";
import type { TransferCode } from "./transfer";

/** A file's own fields, or why it is none of this format. */
export type OpenedFile =
  | { readonly ok: true; readonly content: Raw }
  | {
      readonly ok: false;
      readonly code: Extract<TransferCode, "E_IMPORT_PARSE" | "E_IMPORT_SHAPE" | "E_IMPORT_NEWER">;
    };

/** Opens the text of a file that says by `format` whose it is, and by `version` of which form. Never throws. */
export function openTransferFile(text: string, format: string, version: number): OpenedFile {
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if (parsed === undefined) return { ok: false, code: "E_IMPORT_PARSE" };
  const file = parsed.value;
  if (!isRecord(file) || own(file, "format") !== format) return { ok: false, code: "E_IMPORT_SHAPE" };
  const from = own(file, "version");
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1) return { ok: false, code: "E_IMPORT_SHAPE" };
  if (from > version) return { ok: false, code: "E_IMPORT_NEWER" };
  const { format: _format, version: _version, ...content } = file;
  return { ok: true, content };
}

const own = (file: Raw, name: string): unknown => (Object.hasOwn(file, name) ? file[name] : undefined);
