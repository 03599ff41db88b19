import type { MessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { parseJson } from "../schemas/parse-json";
import type { DocumentDefinition } from "./define";
import type { ReadTransfer, TransferCode } from "./transfer";

type Stored<V> = Pick<DocumentDefinition<V>, "initial" | "read" | "write">;

/**
 * Reads a copy of a document's own file, such as a damaged one that was put right, as the file itself is read: older versions
 * are understood, and entries that make no sense are left out and named. It takes the place of the whole document. `title` is
 * what the person knows that as. Never throws.
 */
export function readStored<V>(definition: Stored<V>, title: MessageKey, text: string): ReadTransfer<V> {
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if (parsed === undefined) return refused("E_IMPORT_PARSE", "transfer.parse");
  const content = definition.read(parsed.value);
  if (content === null) return refused("E_IMPORT_SHAPE", "transfer.shape");
  if (content.isNewer) return refused("E_IMPORT_NEWER", "transfer.newer");
  const { value, invalid } = content;
  const textOf = (each: V): string => JSON.stringify(definition.write(each, {}));
  const isSame = (one: V, other: V): boolean => textOf(one) === textOf(other);
  const lines = (t: Translate): readonly string[] => [
    t("transfer.done", { document: t(title) }),
    ...(invalid.length === 0 ? [] : [t("transfer.without", { keys: invalid.join(", ") })]),
  ];
  return {
    ok: true,
    incoming: {
      conflicts: (known, t) => (isSame(known, definition.initial) || isSame(known, value) ? [] : [t(title)]),
      merge: (known, choice) =>
        choice === "keep" && !isSame(known, definition.initial) ? { value: known, lines: () => [] } : { value, lines },
    },
  };
}

const refused = (code: TransferCode, key: MessageKey): ReadTransfer<never> & { readonly ok: false } => ({
  ok: false,
  code,
  message: (file, t) => t(key, { file }),
});
