import path from "node:path";
import type { DocumentName } from "../../../shared/documents/registry";
import { okReply } from "../../ipc/reply";
import type { Context, Feature } from "../feature";
import { fileNoticeId, fileNotices } from "./file-notices";
import { Notices, type Notice } from "./notices";

export interface NoticeFeature extends Feature {
  readonly tell: (notice: Notice) => void;
  /** What it said is so no longer. */
  readonly withdraw: (id: string) => void;
  readonly hasAny: () => boolean;
  /** What was told of a document's file is so no longer. */
  readonly forgetFile: (document: DocumentName) => void;
  /** The files that were told of are gone. */
  readonly forgetFiles: () => void;
}

/** What is so whichever files there are. */
const STANDING: readonly string[] = ["folder", "start-at-login"];

/** Tells the person about files, and a folder that takes none, until they say that they have read it. */
export function createNotices(
  { storage, localization, push, faults }: Context,
  folderRefusal: string | null = null,
): NoticeFeature {
  const notices = new Notices(fileNotices(storage.documents, localization));
  if (folderRefusal !== null) {
    const text = (): string => localization.t("notice.folder", { errno: folderRefusal });
    notices.tell({ id: "folder", code: "E_FOLDER", text });
  }
  const tell = (notice: Notice): void => {
    notices.tell(notice);
    push("notices");
  };
  const withdraw = (id: string): void => {
    if (notices.dismiss(id)) push("notices");
  };
  const tellOfFault = (): void => {
    tell({ id: "fault", code: "E_INTERNAL", text: () => localization.t("notice.fault") });
    push("desktop");
  };
  return {
    start: () => {
      faults.onFirst(tellOfFault);
      // No reason to open the window: it has been put right.
      const { wereOpen: count, aside } = storage;
      const names = aside.join(", ");
      if (aside.length > 0)
        tell({
          id: "aside",
          code: "E_ASIDE",
          text: () => localization.t("files.aside", { count: aside.length, names }),
        });
      if (count > 0) tell({ id: "open-files", code: "E_OPEN", text: () => localization.t("files.open", { count }) });
    },
    handlers: {
      "notice:dismiss": (id) => {
        withdraw(id);
        return okReply(undefined);
      },
    },
    onForeign: (kept) =>
      tell({
        id: "foreign",
        code: "E_FOREIGN",
        text: () => localization.t("files.foreign", { name: path.basename(kept) }),
      }),
    tell,
    withdraw,
    forgetFile: (document) => {
      const { notice } = storage.documents[document];
      if (notice !== null) withdraw(fileNoticeId(document, notice));
    },
    forgetFiles: () => {
      for (const { id } of notices.all) if (!STANDING.includes(id)) notices.dismiss(id);
      push("notices");
    },
    hasAny: () => notices.all.length > 0,
    state: () => ({ notices: notices.all }),
  };
}
