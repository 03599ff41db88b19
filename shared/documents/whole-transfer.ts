import type { MessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { isRecord } from "../schemas/is-record";
import type { Part } from "./shape";
import { openTransferFile } from "./transfer-file";
import { textToTransfer, type ReadTransfer, type Transfer, type TransferCode } from "./transfer";

interface WholeTransfer<V> {
  /** Names the file, "plumbline-<name>.json", and its format. */
  readonly name: string;
  /** What the person knows the document as. */
  readonly title: MessageKey;
  /** The version of the document's form. */
  readonly version: number;
  readonly initial: V;
  readonly shape: Part<V>;
}

/**
 * Takes a document along whole, and puts that of a file in its place. The file is the document's own form under a format that
 * says whose it is. Everything in it must make sense: an import is taken whole or refused.
 */
export function wholeTransfer<V>({ name, title, version, initial, shape }: WholeTransfer<V>): Transfer<V> {
  const format = `plumbline-${name}`;
  const textOf = (value: V): string => {
    const content = shape.write(value, {});
    return textToTransfer({ format, version, ...(isRecord(content) ? content : {}) });
  };
  return {
    fileName: `${format}.json`,
    write: textOf,
    read: (text) => {
      const file = openTransferFile(text, format, version);
      if (!file.ok) return refused(file.code, WORDS[file.code]);
      const { value, rest, invalid } = shape.read(file.content, "");
      const [field] = [...invalid, ...(isRecord(rest) ? Object.keys(rest) : [])];
      if (field !== undefined) return refused("E_IMPORT_FIELD", "transfer.field", field);
      if (value === undefined) return refused("E_IMPORT_SHAPE", "transfer.shape");
      const isSame = (one: V, other: V): boolean => textOf(one) === textOf(other);
      return {
        ok: true,
        incoming: {
          conflicts: (known, t) => (isSame(known, initial) || isSame(known, value) ? [] : [t(title)]),
          merge: (known, choice) => ({
            value: choice === "keep" && !isSame(known, initial) ? known : value,
            lines: (t: Translate) => [t("transfer.done")],
          }),
        },
      };
    },
  };
}

const WORDS = {
  E_IMPORT_PARSE: "transfer.parse",
  E_IMPORT_SHAPE: "transfer.shape",
  E_IMPORT_NEWER: "transfer.newer",
} as const;
const LONGEST_NAME = 40;
const refused = (code: TransferCode, key: MessageKey, field = ""): ReadTransfer<never> & { readonly ok: false } => ({
  ok: false,
  code,
  message: (file, t) => t(key, { file, field: field.slice(0, LONGEST_NAME) }),
});
