/** The desk fit: what suits a person's height and measures. */
export const deskFitMessages = {
  "length.one": "{length} {unit, select, in {in} other {cm}}",
  "length.range": "{low}–{high} {unit, select, in {in} other {cm}}",
  "file.fit.E_UNREADABLE":
    "Your measures and ROSA results could not be read{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.fit.E_SHAPE":
    "The file of your measures holds something else{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.fit.E_FIELD":
    "Some measures or ROSA answers made no sense and were left out: {keys}. A copy of the old file is kept as {file}.",
  "file.fit.E_NEWER":
    "Your measures were written by a newer Plumbline. They are shown as far as possible and not changed. The file is {file}.",
  "file.fit.E_ACCESS":
    "The file of your measures cannot be opened, so changes are not kept. Nothing was done to {file}.",
} as const;
