import type { Translate } from "../../shared/i18n/format";
import type { ErrorCode, Reply } from "../../shared/contract";
import type { Saved } from "../storage/documents/document-store";

export const okReply = <T>(value: T): Reply<T> => ({ ok: true, value });
export const failReply = (code: ErrorCode, message: string): Reply<never> & { readonly ok: false } => ({
  ok: false,
  code,
  message,
});

/** The value once it is on the disk, or why it is not there; it is in use either way. */
export const savedReply = <T>(outcome: Saved, value: T, t: Translate): Reply<T> =>
  outcome.ok ? okReply(value) : failReply("E_SAVE", t("error.save", { errno: outcome.errno }));

/** What a reply is worded with. */
export interface Words {
  readonly t: Translate;
}
