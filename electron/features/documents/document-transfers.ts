import path from "node:path";
import type { Reply } from "../../../shared/contract";
import type { DocumentName, ValueOf } from "../../../shared/documents/registry";
import {
  TRANSFER_FILE_MOST,
  type ConflictChoice,
  type ImportResult,
  type Incoming,
} from "../../../shared/documents/transfer";
import { okReply, failReply, savedReply } from "../../ipc/reply";
import type { ChosenFile, Dialogs } from "../../ports";
import { DEFINITIONS } from "../../storage/documents/registry";
import { errnoOf } from "../../platform/errno";
import type { WriteResult } from "../../storage/files/durable-write";
import type { Context } from "../feature";

/** Files that were read and wait for the person to say what comes of entries that are here already. */
type Waiting = { readonly [N in DocumentName]?: Incoming<ValueOf<N>> };

/**
 * Takes documents from files, and puts them into files.
 *
 * A file is read once, whole, and nothing changes when any of it is refused. What is here already stays until the person has
 * said that it may go. A copy of what is stored is made before.
 */
export class DocumentTransfers {
  #waiting: Waiting = {};
  readonly #context: Context;
  readonly #dialogs: Dialogs;
  readonly #write: (file: string, bytes: Buffer) => Promise<WriteResult>;

  constructor(context: Context, dialogs: Dialogs, write = context.storage.saveElsewhere) {
    this.#context = context;
    this.#dialogs = dialogs;
    this.#write = write;
  }

  async start<N extends DocumentName>(document: N): Promise<Reply<ImportResult>> {
    const { clock, storage, localization } = this.#context;
    const { t } = localization;
    const { transfer } = DEFINITIONS[document];
    this.#waiting = {};
    if (transfer === null) return failReply("E_REFUSED", t("transfer.none"));
    let chosen: ChosenFile | null;
    try {
      chosen = await this.#dialogs.chooseFile(t("transfer.import"), ["json"], TRANSFER_FILE_MOST);
    } catch (error) {
      if (errnoOf(error) !== "E_TOO_LARGE") return failReply("E_READ", t("transfer.read"));
      return failReply("E_TOO_LARGE", t("transfer.large"));
    }
    if (chosen === null) return okReply({ type: "none" });
    const store = storage.documents[document];
    const copied = await store.keepCopy(clock.now().epoch);
    if (!copied.ok) return failReply("E_SAVE", t("transfer.copy", { errno: copied.errno }));
    const read = transfer.read(textOf(chosen.bytes));
    if (!read.ok) return failReply(read.code, read.message(chosen.name, t));
    this.#waiting = { [document]: read.incoming };
    const conflicts = read.incoming.conflicts(store.value, t);
    if (conflicts.length > 0) return okReply({ type: "asks", file: chosen.name, conflicts });
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

/** Bytes that are no UTF-8 make a text that is no JSON. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}
