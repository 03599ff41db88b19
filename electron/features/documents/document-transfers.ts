import path from "node:path";
import type { Reply } from "../../../shared/contract";
import type { DocumentName, ValueOf } from "../../../shared/documents/registry";
import { readStored } from "../../../shared/documents/stored-transfer";
import {
  TRANSFER_FILE_MOST,
  type ConflictChoice,
  type ImportResult,
  type Incoming,
  type ReadTransfer,
} from "../../../shared/documents/transfer";
import type { Translate } from "../../../shared/i18n/format";
import { okReply, failReply, savedReply } from "../../ipc/reply";
import type { ChosenFile, Dialogs } from "../../ports";
import { DEFINITIONS } from "../../storage/documents/registry";
import { errnoOf } from "../../platform/errno";
import type { Storage } from "../../storage/storage";
import type { Context } from "../feature";

/** Files that were read and wait for the person to say what comes of entries that are here already. */
type Waiting = { readonly [N in DocumentName]?: Incoming<ValueOf<N>> };

export interface TransferOptions {
  readonly write?: Storage["saveElsewhere"];
  /** A document was taken from a copy of its own file. */
  readonly onBroughtBack?: (document: DocumentName) => void;
}

/**
 * Takes documents from files, and puts them into files.
 *
 * A file is read once, whole, and nothing changes when any of it is refused. What is here already stays until the person has
 * said that it may go. A copy of what is stored is made before.
 */
export class DocumentTransfers {
  #waiting: Waiting = {};
  /** What to do once that is taken over. */
  #onTaken = (): void => {};
  readonly #context: Context;
  readonly #dialogs: Dialogs;
  readonly #write: Storage["saveElsewhere"];
  readonly #onBroughtBack: (document: DocumentName) => void;

  constructor(context: Context, dialogs: Dialogs, options: TransferOptions = {}) {
    const { write = context.storage.saveElsewhere, onBroughtBack = () => {} } = options;
    this.#context = context;
    this.#dialogs = dialogs;
    this.#write = write;
    this.#onBroughtBack = onBroughtBack;
  }

  async start<N extends DocumentName>(document: N): Promise<Reply<ImportResult>> {
    const { t } = this.#context.localization;
    const { transfer } = DEFINITIONS[document];
    this.#waiting = {};
    if (transfer === null) return failReply("E_REFUSED", t("transfer.none"));
    let chosen: ChosenFile | null;
    try {
      chosen = await this.#dialogs.chooseFile(
        t("transfer.import"),
        transfer.extensions ?? ["json"],
        TRANSFER_FILE_MOST,
      );
    } catch (error) {
      return unread(error, t);
    }
    if (chosen === null) return okReply({ type: "none" });
    const { name, bytes } = chosen;
    return this.#take(document, name, () => transfer.read(textOf(bytes)));
  }

  /** Takes a document from a copy of its own file, by the name in the list of our files. */
  async bringBack(name: string): Promise<Reply<ImportResult>> {
    const { storage, localization } = this.#context;
    const { t } = localization;
    this.#waiting = {};
    try {
      const copy = await storage.readCopy(name);
      if (copy === null) return failReply("E_REFUSED", t("transfer.none"));
      return await this.#bringBack(copy.document, name, textOf(copy.bytes));
    } catch (error) {
      return unread(error, t);
    }
  }

  #bringBack<N extends DocumentName>(document: N, name: string, text: string): Promise<Reply<ImportResult>> {
    return this.#take(
      document,
      name,
      () => readStored(DEFINITIONS[document], `document.${document}`, text),
      () => {
        this.#onBroughtBack(document);
      },
    );
  }

  /** Asks where something is here already, and takes it over else. A copy of what is here is made before. */
  async #take<N extends DocumentName>(
    document: N,
    name: string,
    readIncoming: () => ReadTransfer<ValueOf<N>>,
    onTaken = (): void => {},
  ): Promise<Reply<ImportResult>> {
    const { clock, storage, localization } = this.#context;
    const { t } = localization;
    const store = storage.documents[document];
    const copied = await store.keepCopy(clock.now().epoch);
    if (!copied.ok) return failReply("E_SAVE", t("transfer.copy", { errno: copied.errno }));
    const read = readIncoming();
    if (!read.ok) return failReply(read.code, read.message(name, t));
    const refusal = read.incoming.refusal?.(store.value, t) ?? null;
    if (refusal !== null) return failReply("E_REFUSED", refusal);
    this.#waiting = { [document]: read.incoming };
    this.#onTaken = onTaken;
    const conflicts = read.incoming.conflicts(store.value, t);
    if (conflicts.length > 0) return okReply({ type: "asks", file: name, conflicts });
    return this.decide(document, "keep");
  }

  async decide<N extends DocumentName>(document: N, choice: ConflictChoice): Promise<Reply<ImportResult>> {
    const { storage, localization, replace } = this.#context;
    const waiting = this.#waiting[document];
    this.#waiting = {};
    if (waiting === undefined || choice === "cancel") return okReply({ type: "none" });
    const store = storage.documents[document];
    const { value, lines } = waiting.merge(store.value, choice);
    if (!store.fits(value, DEFINITIONS[document].spareBytes("import")))
      return failReply(
        "E_LIMIT",
        localization.t("transfer.noRoom", { document: localization.t(`document.${document}`) }),
      );
    const outcome = await replace(document, value);
    this.#onTaken();
    return savedReply(outcome, { type: "done", lines: lines(localization.t) }, localization.t);
  }

  /** Answers the name of the file, or `null` when no place was chosen. */
  async write<N extends DocumentName>(document: N): Promise<Reply<string | null>> {
    const { t } = this.#context.localization;
    const { transfer } = DEFINITIONS[document];
    if (transfer === null) return failReply("E_REFUSED", t("transfer.none"));
    const file = await this.#dialogs.choosePath(t("transfer.export"), transfer.fileName);
    if (file === null) return okReply(null);
    const written = await this.#write(
      file,
      Buffer.from(transfer.write(this.#context.storage.documents[document].value)),
    );
    return written.ok
      ? okReply(path.basename(file))
      : failReply("E_SAVE", t("transfer.write", { errno: written.errno }));
  }
}

function unread(error: unknown, t: Translate): Reply<never> {
  return errnoOf(error) === "E_TOO_LARGE"
    ? failReply("E_TOO_LARGE", t("transfer.large"))
    : failReply("E_READ", t("transfer.read"));
}

/** Bytes that are no UTF-8 make a text that is no JSON. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}
