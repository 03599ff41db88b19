import path from "node:path";
import { fitFormat } from "./fit-format";
import { CHOICES_FORMAT } from "./choices-format";
import { CHECKLIST_FORMAT, SETTINGS_FORMAT } from "./formats";
import { DocumentStore, ensureFolder, type OpenStore } from "./document-store";
import { HistoryLog } from "./history/history-log";
import type { DocumentNotice } from "./read-document";
import { SnapshotStore } from "./history/snapshot-store";
import type { Translate } from "../../shared/i18n/format";
import type { WorkspaceFit } from "../../shared/workspace/desk-fit/workspace-fit";
import type { RoutineChoices } from "../../shared/routines/choices";
import { currentOf, NO_WORKSPACES, type Workspaces } from "../../shared/workspace/checklist/workspaces";
import type { Settings } from "../../shared/settings/settings";
import type { Notice } from "../features/notices/notices";

/** Everything the app keeps, all in one folder of the person's own. */
export interface Keeping {
  readonly settings: DocumentStore<Settings>;
  readonly fit: DocumentStore<WorkspaceFit>;
  readonly routines: DocumentStore<RoutineChoices>;
  readonly checklist: DocumentStore<Workspaces>;
  readonly history: HistoryLog;
  readonly snapshot: SnapshotStore;
}

/** Opens what is kept. Only the single running instance may. */
export function openKeeping(folder: string, openStore: OpenStore, epoch: number): Keeping {
  ensureFolder(folder);
  const checklist = new DocumentStore(path.join(folder, "checklist.json"), CHECKLIST_FORMAT, openStore, epoch);
  return {
    settings: new DocumentStore(path.join(folder, "settings.json"), SETTINGS_FORMAT, openStore, epoch),
    checklist,
    fit: new DocumentStore(
      path.join(folder, "workspace-fit.json"),
      fitFormat(firstOf(checklist.value)),
      openStore,
      epoch,
    ),
    routines: new DocumentStore(path.join(folder, "routines.json"), CHOICES_FORMAT, openStore, epoch),
    history: new HistoryLog(path.join(folder, "history")),
    snapshot: new SnapshotStore(path.join(folder, "schedule.json")),
  };
}

/** The id of the workspace there always was; of the one that is shown where that is gone for good. */
function firstOf(workspaces: Workspaces): string {
  const { current: first } = NO_WORKSPACES;
  const { list, removed } = workspaces;
  return removed?.id === first || list.some(({ id }) => id === first) ? first : currentOf(workspaces).id;
}

/** The documents a person is told about by name, in the order in which they are told. */
const DOCUMENTS = ["settings", "checklist", "fit", "routines"] as const;

/** What the person is told, once, about files that could not be used as they were. */
export const fileNotices = (keeping: Keeping, t: Translate): readonly Notice[] =>
  DOCUMENTS.flatMap((name) => {
    const notice: DocumentNotice | null = keeping[name].notice;
    if (notice === null) return [];
    const text = (): string =>
      t(`file.${name}.${notice.code}`, {
        file: notice.kept,
        keys: notice.keys.join(", "),
        backup: notice.fromBackup ? "yes" : "no",
      });
    return [{ id: `${name}-${notice.code}`, code: notice.code, text }];
  });

/** Whether something is in memory that could not be saved. */
export const isUnsaved = (keeping: Keeping): boolean => DOCUMENTS.some((name) => keeping[name].isUnsaved);
