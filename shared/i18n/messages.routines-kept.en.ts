/** What is told about the file of routines that the app keeps. */
export const routinesKeptMessages = {
  "file.routines.E_UNREADABLE":
    "Your routines could not be read{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.routines.E_SHAPE":
    "The file of your routines holds something else{backup, select, yes {, so the last good copy is in use} other {}}. The old file is kept as {file}.",
  "file.routines.E_FIELD":
    "Some of your routines made no sense and were left out: {keys}. A copy of the old file is kept as {file}.",
  "file.routines.E_NEWER":
    "Your routines were written by a newer Plumbline. They are used as far as possible and not changed. The file is {file}.",
  "file.routines.E_ACCESS":
    "The file of your routines cannot be opened, so changes are not kept. Nothing was done to {file}.",
} as const;
