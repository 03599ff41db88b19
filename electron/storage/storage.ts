import path from "node:path";
import {
  DOCUMENT_NAMES,
  perDocument,
  type DocumentName,
  type DocumentValues,
  type EditOf,
  type ValueOf,
} from "../../shared/documents/registry";
import { currentOf, NO_WORKSPACES, type Workspaces } from "../../shared/workspace/checklist/workspaces";
import type { DocumentDefinition } from "../../shared/documents/define";
import type { Deleted } from "../../shared/data/own-files";
import { TRANSFER_FILE_MOST } from "../../shared/documents/transfer";
import { DailyCopies } from "./daily-copies";
import { deleteAll } from "./delete-everything";
import { FORMER_FIT, readFormerFit, retireFormerFit } from "./documents/carry-over";
import { DocumentStore, ensureFolder, type Saved, type StoreOptions, type Stores } from "./documents/document-store";
import type { OpenedDocument } from "./documents/read-document";
import { takeRemovedOff } from "./documents/edit-document";
import { forgetFiles } from "./documents/forget";
import { DEFINITIONS } from "./documents/registry";
import { Removals } from "./documents/removals";
import type { FileCalls } from "./files/durable-write";
import { removeLeftovers } from "./files/leftovers";
import { putModesRight } from "./files/private-modes";
import { saveElsewhere } from "./files/save-elsewhere";
import { WriteQueue } from "./files/write-queue";
import type { EpochMs } from "../../shared/time/units";
import type { Clock } from "../ports";
import { errnoOf } from "../platform/errno";
import { readFileSoon } from "../platform/open-file";
import { HistoryLog } from "./history/history-log";
import { SnapshotStore } from "./history/snapshot-store";
import { documentOfCopy } from "./own-files";
import { OWN } from "./own-names";
import { clearOwnPlaces } from "./own-places";
import { OwnSoundFile } from "./own-sound-file";
import { OWN_STEMS } from "./own-table";
import { SavingAgain } from "./saving-again";

/** Everything the app stores, all in one folder of the person's own. What is written there is written in one order. */
export interface Storage {
  readonly documents: Stores;
  readonly history: HistoryLog;
  readonly snapshot: SnapshotStore;
  readonly ownSound: OwnSoundFile;
  /** How many files and folders others could look into, until now. */
  readonly wereOpen: number;
  /** What stood in the place of a file or folder of ours and is none, by the names it has now. */
  readonly aside: readonly string[];
  readonly values: () => DocumentValues;
  /** Whether a document is in memory that could not be saved. */
  readonly isUnsaved: () => boolean;
  /** Deletes a document with its backups and every copy of bad bytes. Never rejects. */
  readonly forget: (name: DocumentName) => Promise<Saved>;
  /**
   * Deletes every file of ours, and forgets all that is in memory; what was on its way to the disk before is not written any
   * more. `beginAnew` is called right then, before anything else can be written. Answers what could not be deleted. Never rejects.
   */
  readonly deleteEverything: (beginAnew: () => void) => Promise<Deleted>;
  /**
   * A copy of a document, by its name in the list of our files; `null` of a name that is none. Rejects with the system's error,
   * or E_TOO_LARGE.
   */
  readonly readCopy: (name: string) => Promise<DocumentCopy | null>;
  /** Saves a file at a place that the person chose; a link there is replaced. Never rejects. */
  readonly saveElsewhere: (file: string, bytes: Buffer) => Promise<Saved>;
  /** Tries again to save what is in memory only, documents and history; answers whether all is on the disk then. */
  readonly saveAgain: () => Promise<boolean>;
  /** Resolves when all that was asked for is written, or could not be. */
  readonly settled: () => Promise<void>;
  /** Tries a last time to save what is in memory only, and resolves when all is written, or could not be. */
  readonly close: () => Promise<void>;
}

export interface DocumentCopy {
  readonly document: DocumentName;
  readonly bytes: Buffer;
}

export interface StorageOptions extends Omit<StoreOptions, "queue" | "removals"> {
  /** The present instant, for names of copies; that of the start unless it is told. */
  readonly now?: () => EpochMs;
  /** What copies of removed entries are deleted with. */
  readonly calls?: FileCalls;
  /** Where time is told, what could not be saved is tried again each minute. */
  readonly after?: Clock["after"];
  /** What could not be saved was tried again by itself. */
  readonly onTriedAgain?: () => void;
}

/** Opens what is stored. Only the single running instance may. */
export function openStorage(options: StorageOptions): Storage {
  const { folder, after = () => () => {}, onTriedAgain = () => {}, now = () => options.epoch } = options;
  const { wereOpen, aside } = prepareFolder(folder, options.epoch);
  // The whole folder was taken away while the app ran: all that is in memory goes back into the new one.
  const onFolderMade = (): void => {
    for (const name of DOCUMENT_NAMES) documents[name].noteLoss();
    void saveAgain();
  };
  const queue = new WriteQueue(folder, { onFolderMade, onDone: (result) => noteWritten(result.ok) });
  const removals = new Removals({ ...options, now, sameAs });
  const documents = openDocuments({ ...options, queue, removals }, queue);
  takeRemovedOff(documents);
  for (const name of DOCUMENT_NAMES)
    if (removals.pending.includes(DEFINITIONS[name].file)) documents[name].finishRemoval();
  const history = new HistoryLog(path.join(folder, OWN.history.name), { queue });
  const saveAgain = async (): Promise<boolean> => {
    const saving = [...DOCUMENT_NAMES.map((name) => documents[name].saveAgain()), history.saveAgain()];
    return (await Promise.all(saving)).every(({ ok }) => ok);
  };
  const isWaiting = (): boolean => history.isUnsaved || DOCUMENT_NAMES.some((name) => documents[name].isWaiting);
  const savingAgain = new SavingAgain({ after, isWaiting, saveAgain, onTried: onTriedAgain });
  const daily = new DailyCopies(after, () =>
    Promise.all(DOCUMENT_NAMES.map((name) => documents[name].copyGood(now()))),
  );
  const noteWritten = (isWritten: boolean): void => {
    savingAgain.note(isWritten);
    if (isWritten) daily.note();
  };
  const settled = async (): Promise<void> => {
    await queue.idle();
    await daily.idle();
    await savingAgain.idle();
  };
  const snapshot = new SnapshotStore(path.join(folder, OWN.schedule.name), queue);
  const ownSound = new OwnSoundFile(folder, queue);
  const kept = [removals, ...eachOf(documents), history, snapshot, ownSound];
  return {
    documents,
    wereOpen,
    aside,
    history,
    snapshot,
    ownSound,
    values: () => perDocument<DocumentValues>((name) => documents[name].value),
    isUnsaved: () => DOCUMENT_NAMES.some((name) => documents[name].isUnsaved),
    forget: (name) => queue.add({}, () => forgetDocument(options, name, documents, removals)),
    deleteEverything: (beginAnew) => deleteAll(folder, queue, kept, beginAnew, options.calls),
    readCopy: (name) => readCopy(folder, name),
    saveElsewhere: (file, bytes) => saveElsewhere(folder, file, bytes),
    saveAgain,
    settled,
    close: async () => {
      await saveAgain();
      await settled();
      savingAgain.stop();
      daily.stop();
    },
  };
}

async function readCopy(folder: string, name: string): Promise<DocumentCopy | null> {
  const document = documentOfCopy(name);
  if (document === null) return null;
  return { document, bytes: await readFileSoon(path.join(folder, name), TRANSFER_FILE_MOST) };
}

async function forgetDocument(
  { folder, calls }: StorageOptions,
  name: DocumentName,
  documents: Stores,
  removals: Removals,
): Promise<Saved> {
  const { file } = DEFINITIONS[name];
  const forgotten = await forgetFiles(folder, sameAs(file), calls);
  if (!forgotten.ok) return forgotten;
  documents[name].reset();
  await removals.done(file);
  return forgotten;
}

const eachOf = (documents: Stores) => DOCUMENT_NAMES.map((name) => documents[name]);

/**
 * Answers how many files others could read, and what was moved out of the way. A folder that cannot be made is said elsewhere;
 * each document that is changed says that it is not saved.
 */
function prepareFolder(folder: string, epoch: StoreOptions["epoch"]): Pick<Storage, "wereOpen" | "aside"> {
  try {
    ensureFolder(folder);
    const wereOpen = putModesRight(folder, OWN_STEMS);
    removeLeftovers(folder, OWN_STEMS, epoch);
    return { wereOpen, aside: clearOwnPlaces(folder, epoch) };
  } catch (error) {
    console.warn(`storage: ${errnoOf(error)}`);
    return { wereOpen: 0, aside: [] };
  }
}

const FORMER_FIT_PARTS: readonly DocumentName[] = ["measures", "rosa", "comfort"];
const FIT_FILES: readonly string[] = FORMER_FIT_PARTS.map((name) => DEFINITIONS[name].file);
/** The files of a document: those of the fit may still be in the former one as well. */
const sameAs = (file: string): readonly string[] => (FIT_FILES.includes(file) ? [file, FORMER_FIT] : [file]);

function openDocuments(options: StoreOptions, queue: WriteQueue): Stores {
  const { folder, epoch } = options;
  const checklist: DocumentStore<Workspaces> = new DocumentStore(DEFINITIONS.checklist, options);
  /** What of a document goes to the disk: nothing of a workspace that was removed and can be put back. */
  const keptOf = <N extends DocumentName>(name: N): DocumentDefinition<ValueOf<N>, EditOf<N>> => {
    const definition = DEFINITIONS[name];
    return {
      ...definition,
      write: (value, rest) => {
        const { removed } = checklist.value;
        return definition.write(removed === null ? value : definition.forgetWorkspace(value, removed.id), rest);
      },
    };
  };
  const former = readFormerFit(folder, firstOf(checklist.value), epoch);
  const opened: { readonly [N in DocumentName]?: DocumentStore<ValueOf<N>> } = { checklist };
  const carriedOver: { readonly [N in DocumentName]?: OpenedDocument<ValueOf<N>> } = former ?? {};
  const open = <N extends DocumentName>(name: N): DocumentStore<ValueOf<N>> =>
    opened[name] ?? new DocumentStore<ValueOf<N>>(keptOf(name), options, carriedOver[name] ?? null);
  const stores = perDocument<Stores>((name) => open(name));
  if (former?.measures.writable === true)
    void queue.add({}, () => {
      if (!FORMER_FIT_PARTS.some((name) => stores[name].isUnsaved)) retireFormerFit(folder, epoch);
      return Promise.resolve({ ok: true });
    });
  return stores;
}

/** The id of the workspace there always was; of the one that is shown where that is gone for good. */
function firstOf(workspaces: Workspaces): string {
  const { current: first } = NO_WORKSPACES;
  const { list, removed } = workspaces;
  return removed?.id === first || list.some(({ id }) => id === first) ? first : currentOf(workspaces).id;
}
