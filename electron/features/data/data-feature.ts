import { okReply } from "../../ipc/reply";
import type { System } from "../../ports";
import { listOwnFiles } from "../../storage/own-files";
import type { Context, Feature } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";

export interface DataParts {
  readonly system: Pick<System, "openFolder">;
  readonly notices: Pick<NoticeFeature, "tell" | "forgetFiles">;
  readonly folder: string;
  /** What an earlier run could not delete, and this start could not either. */
  readonly undeleted?: readonly string[];
  /** Takes what there is after everything was deleted into use. */
  readonly beginAnew: () => void;
}

/** The app's own files, as the person sees them: lists them, opens their folder, and deletes them all. */
export function createData(
  { storage, localization }: Context,
  { system, notices, folder, undeleted = [], beginAnew }: DataParts,
): Feature {
  const tellLeft = (left: readonly string[]): void => {
    if (left.length === 0) return;
    const text = (): string => localization.t("data.left", { count: left.length, names: left.slice(0, 5).join(", ") });
    notices.tell({ id: "data-left", code: "E_DELETE", text });
  };
  return {
    start: () => tellLeft(undeleted),
    handlers: {
      "data:list": async () => okReply(await listOwnFiles(folder)),
      "data:openFolder": () => {
        system.openFolder(folder);
        return okReply(undefined);
      },
      "data:deleteEverything": async () => {
        const deleted = await storage.deleteEverything(() => {
          notices.forgetFiles();
          beginAnew();
        });
        // The page that asked is gone by now.
        tellLeft(deleted.left);
        return okReply(deleted);
      },
    },
  };
}
