import { okReply } from "../../ipc/reply";
import type { System } from "../../ports";
import { listOwnFiles } from "../../storage/own-files";
import type { Context, Feature } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";

export interface DataParts {
  readonly system: Pick<System, "openFolder">;
  readonly notices: Pick<NoticeFeature, "tell" | "forgetFiles">;
  readonly folder: string;
  /** Takes what there is after everything was deleted into use. */
  readonly beginAnew: () => void;
}

/** The app's own files, as the person sees them: lists them, opens their folder, and deletes them all. */
export function createData(
  { storage, localization }: Context,
  { system, notices, folder, beginAnew }: DataParts,
): Feature {
  return {
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
        const { left } = deleted;
        const text = (): string =>
          localization.t("data.left", { count: left.length, names: left.slice(0, 5).join(", ") });
        // The page that asked is gone by now.
        if (left.length > 0) notices.tell({ id: "data-left", code: "E_DELETE", text });
        return okReply(deleted);
      },
    },
  };
}
