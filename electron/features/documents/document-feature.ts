import type { Reply } from "../../../shared/contract";
import type { FieldError } from "../../../shared/documents/field-error";
import { fieldErrorsOf, short } from "../../../shared/documents/field-errors-of";
import type { DocumentName, EditOf, ReasonOf } from "../../../shared/documents/registry";
import { isMessageKey, type MessageKey } from "../../../shared/i18n/english";
import type { Translate } from "../../../shared/i18n/format";
import { isRecord } from "../../../shared/schemas/is-record";
import type { z } from "zod";
import { okReply, failReply, savedReply } from "../../ipc/reply";
import type { Dialogs } from "../../ports";
import { DEFINITIONS } from "../../storage/documents/registry";
import type { Context, Feature } from "../feature";
import { DocumentTransfers, type TransferOptions } from "./document-transfers";

/** Changes documents as the pages ask, and takes them in and out of files. */
export function createDocuments(context: Context, dialogs: Dialogs, options: TransferOptions = {}): Feature {
  const transfers = new DocumentTransfers(context, dialogs, options);
  return {
    handlers: {
      "document:edit": ({ document, edit }) => editUnread(context, document, edit),
      "document:import": (document) => transfers.start(document),
      "document:import-decide": ({ document, choice }) => transfers.decide(document, choice),
      "data:bringBack": (name) => transfers.bringBack(name),
      "document:export": (document) => transfers.write(document),
    },
  };
}

/** Every reason there is has its words; one without does not compile. */
type RefusalKey = Worded<{ readonly [N in DocumentName]: `refused.${N}.${ReasonOf<N>}` }[DocumentName]>;
type Worded<Key extends MessageKey> = Key;
const isRefusal = (key: string): key is RefusalKey => isMessageKey(key);

async function editUnread<N extends DocumentName>(
  context: Context,
  document: N,
  given: unknown,
): Promise<Reply<readonly FieldError[]>> {
  const { t } = context.localization;
  const read: z.ZodSafeParseResult<EditOf<N>> = DEFINITIONS[document].edit.safeParse(given);
  if (!read.success) return unread(document, given, read.error.issues, t);
  const outcome = context.edit(document, read.data);
  if (!outcome.ok) return refusal(document, outcome.reason, t);
  return savedReply(await outcome.saving, [], t);
}

function refusal(document: DocumentName, reason: string, t: Translate): Reply<never> {
  if (reason === "tooLarge")
    return failReply("E_LIMIT", t("refused.tooLarge", { document: t(`document.${document}`) }));
  return failReply("E_REFUSED", refusalText(document, reason, t));
}

function refusalText(document: DocumentName, reason: string, t: Translate): string {
  const key = `refused.${document}.${reason}`;
  return isRefusal(key) ? t(key) : t("edit.unread");
}

/** Invalid fields of an entry are answered field by field; anything else by the first key that is not as it has to be. */
function unread(
  document: DocumentName,
  given: unknown,
  issues: readonly z.core.$ZodIssue[],
  t: Translate,
): Reply<readonly FieldError[]> {
  const entry = isRecord(given) ? given["entry"] : undefined;
  if (isRecord(entry) && issues.every(({ path }) => path[0] === "entry"))
    return okReply(
      fieldErrorsOf(
        issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
        entry,
      ),
    );
  const [issue] = issues;
  if (issue?.code === "unrecognized_keys") {
    const key = short(issue.keys[0] ?? "");
    return failReply("E_ARGS", t("edit.unknown", { key, document: t(`document.${document}`) }));
  }
  const [key] = issue?.path ?? [];
  if (key === undefined || issue?.code === "invalid_union") return failReply("E_ARGS", t("edit.unread"));
  return failReply("E_RANGE", t("edit.range", { key: short(String(key)) }));
}
