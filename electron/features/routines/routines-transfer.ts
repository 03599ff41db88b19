import path from "node:path";
import type { Reply } from "../../../shared/ipc";
import type { Translate } from "../../../shared/i18n/format";
import type { RoutineChoices } from "../../../shared/routines/choices";
import type { FileNote } from "../../../shared/routines/custom/file-problem";
import { noteText, problemText } from "../../../shared/routines/custom/file-text";
import type { ImportResult, ConflictChoice } from "../../../shared/routines/custom/import-result";
import { mergeCustom, conflicts, type Merged } from "../../../shared/routines/custom/merge-custom";
import { CUSTOM_LIMITS } from "../../../shared/routines/custom/custom-limits";
import type { CustomRoutines } from "../../../shared/routines/custom/custom-routines";
import { readRoutines, writeRoutines } from "../../../shared/routines/custom/routines-file";
import type { ChosenFile } from "../../platform/choose-file";
import type { DocumentStore } from "../../storage/document-store";
import { errnoOf, type WriteResult } from "../../storage/files/durable-write";
import { accept, refuse, saved } from "../../ipc/reply";

export interface TransferPorts {
  readonly store: Pick<DocumentStore<RoutineChoices>, "value" | "change" | "keepCopy">;
  /** `null` when the person chooses none. Rejects when the file cannot be read; with E_TOO_LARGE when it is too large. */
  readonly choose: () => Promise<ChosenFile | null>;
  /** Where to write; `null` when the person chooses no place. */
  readonly place: () => Promise<string | null>;
  readonly write: (file: string, bytes: Buffer) => WriteResult;
  readonly epoch: () => number;
  readonly t: Translate;
}

/** A file that was read and waits for the person to say what comes of entries that are here already. */
interface Waiting {
  readonly own: CustomRoutines;
  readonly notes: readonly FileNote[];
}

/**
 * Takes own exercises and routines from a file, and puts them into one.
 *
 * A file is read once, whole, and nothing changes when any of it is refused. What is here already under the same id stays until
 * the person has said that it may go. A copy of what is kept is made before.
 */
export class RoutinesTransfer {
  #waiting: Waiting | null = null;
  readonly #ports: TransferPorts;

  constructor(ports: TransferPorts) {
    this.#ports = ports;
  }

  async importFile(): Promise<Reply<ImportResult>> {
    const { choose, store, epoch, t } = this.#ports;
    this.#waiting = null;
    let chosen: ChosenFile | null;
    try {
      chosen = await choose();
    } catch (error) {
      if (errnoOf(error) !== "E_TOO_LARGE") return refuse("E_READ", t("error.routines.read"));
      return refuse("E_TOO_LARGE", t("error.routines.large"));
    }
    if (chosen === null) return accept({ type: "none" });
    const copied = store.keepCopy(epoch());
    if (!copied.ok) return refuse("E_SAVE", t("error.routines.copy", { errno: copied.errno }));
    const read = readRoutines(textOf(chosen.bytes));
    if (!read.ok) return refuse(read.problem.code, problemText(read.problem, chosen.name, t));
    this.#waiting = read;
    const same = conflicts(store.value.own, read.own);
    return same.length > 0 ? accept({ type: "asks", file: chosen.name, same }) : this.decide("keep");
  }

  async decide(same: ConflictChoice): Promise<Reply<ImportResult>> {
    const { store, t } = this.#ports;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null || same === "cancel") return accept({ type: "none" });
    const merged = mergeCustom(store.value.own, waiting.own, same, CUSTOM_LIMITS);
    const outcome = await store.change({ ...store.value, own: merged.own });
    return saved(outcome, { type: "done", lines: linesOf(merged, waiting.notes, t) }, t);
  }

  async exportFile(): Promise<Reply<string | null>> {
    const { store, place, write, t } = this.#ports;
    const file = await place();
    if (file === null) return accept(null);
    const written = write(file, Buffer.from(writeRoutines(store.value.own)));
    return written.ok
      ? accept(path.basename(file))
      : refuse("E_SAVE", t("error.routines.write", { errno: written.errno }));
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

const linesOf = (
  { own, added, replaced, notes }: Merged,
  read: readonly FileNote[],
  t: Translate,
): readonly string[] => [
  t("routines.import.done", { exercises: added.exercises, routines: added.routines, replaced }),
  // A routine may name a card that the file has not and the person has.
  ...read
    .filter((note) => note.code === "E_LIMIT" || !own.exercises.some(({ id }) => id === note.id))
    .map((note) => noteText(note, t)),
  ...notes.map(({ list, count, kept }) => t("routines.import.full", { list, count, kept })),
];
