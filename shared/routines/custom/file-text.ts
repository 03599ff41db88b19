import type { FileNote, FilePlace, FileProblem } from "./file-problem";
import type { Translate } from "../../i18n/format";

/** Why a file was refused, in words: the file, the place and the reason. */
export function problemText(problem: FileProblem, file: string, t: Translate): string {
  if (problem.code !== "E_IMPORT_FIELD" && problem.code !== "E_EMPTY")
    return t(`routinesFile.${problem.code}`, { file });
  const reason = t(`routinesFile.reason.${problem.reason}`);
  return t("routinesFile.E_IMPORT_FIELD", { file, place: placeText(problem.place, t), reason });
}

/** A note about a file that was read, in words. */
export const noteText = (note: FileNote, t: Translate): string =>
  note.code === "E_LIMIT"
    ? t("routinesFile.E_LIMIT", { list: note.list, count: note.count, kept: note.kept })
    : t("routinesFile.E_UNKNOWN_EXERCISE", { routine: note.routine, id: note.id });

const placeText = ({ list, number, field }: FilePlace, t: Translate): string =>
  t("routinesFile.place", { list: list ?? "file", number, field: field === "" ? "none" : "one", name: field });
