import type { Transfer } from "../../documents/transfer";
import type { Translate } from "../../i18n/format";
import type { RoutineChoices } from "../choices";
import { CUSTOM_LIMITS } from "./custom-limits";
import { noteText, problemText } from "./file-text";
import type { FileNote } from "./file-problem";
import { mergeCustom, conflicts, type Merged } from "./merge-custom";
import { readRoutines, writeRoutines } from "./routines-file";

/** Takes the person's own exercises and routines along, without their choices, and adds those of a file. */
export const customTransfer: Transfer<RoutineChoices> = {
  fileName: "plumbline-routines.json",
  write: ({ own }) => writeRoutines(own),
  read: (text) => {
    const read = readRoutines(text);
    if (!read.ok) {
      const { problem } = read;
      return { ok: false, code: problem.code, message: (file, t) => problemText(problem, file, t) };
    }
    return {
      ok: true,
      incoming: {
        conflicts: ({ own }) => conflicts(own, read.own),
        merge: (value, choice) => {
          const merged = mergeCustom(value.own, read.own, choice, CUSTOM_LIMITS);
          return { value: { ...value, own: merged.own }, lines: (t) => linesOf(merged, read.notes, t) };
        },
      },
    };
  },
};

const linesOf = (
  { own, added, replaced, notes }: Merged,
  read: readonly FileNote[],
  t: Translate,
): readonly string[] => [
  t("routines.import.done", { exercises: added.exercises, routines: added.routines, replaced }),
  // A routine may name a card that the file lacks and the person has.
  ...read
    .filter((note) => note.code === "E_LIMIT" || !own.exercises.some(({ id }) => id === note.id))
    .map((note) => noteText(note, t)),
  ...notes.map(({ list, count, kept }) => t("routines.import.full", { list, count, kept })),
];
