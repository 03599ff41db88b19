import path from "node:path";
import {
  DOCUMENT_NAMES,
  perDocument,
  type DocumentName,
  type DocumentValues,
  type ValueOf,
} from "../../shared/documents/registry";
import { currentOf, NO_WORKSPACES, type Workspaces } from "../../shared/workspace/checklist/workspaces";
import { FORMER_FIT, readFormerFit, retireFormerFit } from "./documents/carry-over";
import { DocumentStore, ensureFolder, type Saved, type StoreOptions } from "./documents/document-store";
import type { OpenedDocument } from "./documents/read-document";
import { forgetFiles } from "./documents/forget";
import { DEFINITIONS } from "./documents/registry";
import { HistoryLog } from "./history/history-log";
import { SnapshotStore } from "./history/snapshot-store";

export type Stores = { readonly [N in DocumentName]: DocumentStore<ValueOf<N>> };

/** Everything the app stores, all in one folder of the person's own. */
export interface Storage {
  readonly documents: Stores;
  readonly history: HistoryLog;
  readonly snapshot: SnapshotStore;
  readonly values: () => DocumentValues;
  /** Whether something is in memory that could not be saved. */
  readonly isUnsaved: () => boolean;
  /** Deletes a document with its backups and every copy of bad bytes. */
  readonly forget: (name: DocumentName) => Saved;
}

/** Opens what is stored. Only the single running instance may. */
export function openStorage(options: StoreOptions): Storage {
  const { folder } = options;
  ensureFolder(folder);
  const documents = openDocuments(options);
  return {
    documents,
    history: new HistoryLog(path.join(folder, "history")),
    snapshot: new SnapshotStore(path.join(folder, "schedule.json")),
    values: () => perDocument<DocumentValues>((name) => documents[name].value),
    isUnsaved: () => DOCUMENT_NAMES.some((name) => documents[name].isUnsaved),
    forget: (name) => {
      const files = [DEFINITIONS[name].file, ...(FORMER_FIT_PARTS.includes(name) ? [FORMER_FIT] : [])];
      const forgotten = forgetFiles(folder, files);
      if (forgotten.ok) documents[name].reset();
      return forgotten;
    },
  };
}

const FORMER_FIT_PARTS: readonly DocumentName[] = ["measures", "rosa", "comfort"];

function openDocuments(options: StoreOptions): Stores {
  const { folder, epoch } = options;
  const checklist = new DocumentStore(DEFINITIONS.checklist, options);
  const former = readFormerFit(folder, firstOf(checklist.value), epoch);
  const opened: { readonly [N in DocumentName]?: DocumentStore<ValueOf<N>> } = { checklist };
  const carriedOver: { readonly [N in DocumentName]?: OpenedDocument<ValueOf<N>> } = former ?? {};
  const open = <N extends DocumentName>(name: N): DocumentStore<ValueOf<N>> =>
    opened[name] ?? new DocumentStore<ValueOf<N>>(DEFINITIONS[name], options, carriedOver[name] ?? null);
  const stores = perDocument<Stores>((name) => open(name));
  const isCarriedOver = former?.measures.writable === true && !FORMER_FIT_PARTS.some((name) => stores[name].isUnsaved);
  if (isCarriedOver) retireFormerFit(folder, epoch);
  return stores;
}

/** The id of the workspace there always was; of the one that is shown where that is gone for good. */
function firstOf(workspaces: Workspaces): string {
  const { current: first } = NO_WORKSPACES;
  const { list, removed } = workspaces;
  return removed?.id === first || list.some(({ id }) => id === first) ? first : currentOf(workspaces).id;
}
