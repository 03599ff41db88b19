import type { OwnFile, OwnFileKind } from "../../../../shared/data/own-files";
import type { Translate } from "../../../../shared/i18n/format";

const COPIES: readonly OwnFileKind[] = ["backup", "setAside", "damaged", "leftover"];

/** Whether a file is none that the app works with. */
export const isCopy = ({ kind }: OwnFile): boolean => COPIES.includes(kind);

/** What a file holds, in plain words. */
export function holdsText({ kind, of }: OwnFile, t: Translate): string {
  const document = of === null ? t("data.former") : t(`document.${of}`);
  switch (kind) {
    case "document":
      return document;
    case "backup":
    case "setAside":
      return t(`data.holds.${kind}`, { document });
    case "damaged":
      return of === null ? t("data.holds.damaged") : t("data.holds.damaged.of", { document });
    default:
      return t(`data.holds.${kind}`);
  }
}
