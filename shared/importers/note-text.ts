import type { Translate } from "../i18n/format";
import type { ForeignApp, ImportNote, ImportRefusal } from "./importer";

/** Why a key is not taken as it is, in words; nothing where it is. */
export function noteText(note: ImportNote, t: Translate): string {
  switch (note.kind) {
    case "taken":
      return "";
    case "changed":
      return t(`importers.changed.${note.why}`, note.params);
    case "unmatched":
      return t(`importers.unmatched.${note.why}`, note.params);
  }
}

/** Why a file of an app was refused as a whole, in words. */
export const refusalText = (why: ImportRefusal, file: string, app: ForeignApp, t: Translate): string =>
  t(`importers.refused.${why}`, { file, app: t(`importers.app.${app}`) });
