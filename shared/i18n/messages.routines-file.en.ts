/** What is told about a file of own exercises and routines that was read or refused. */
export const routinesFileMessages = {
  "routinesFile.E_TOO_LARGE": "{file} is larger than 64 MB. Nothing was taken over.",
  "routinesFile.E_IMPORT_PARSE": "{file} is not JSON text. Nothing was taken over.",
  "routinesFile.E_IMPORT_SHAPE": "{file} holds something other than Plumbline routines. Nothing was taken over.",
  "routinesFile.E_IMPORT_NEWER": "{file} was written by a newer Plumbline. Nothing was taken over.",
  "routinesFile.E_IMPORT_FIELD": "{file}, {place}: {reason} Nothing was taken over.",
  "routinesFile.E_LIMIT":
    "The file has {count, number} {list, select, exercises {exercises} other {routines}}. The first {kept} were taken over.",
  "routinesFile.E_UNKNOWN_EXERCISE": "The routine “{routine}” names “{id}”, which is not here. That step is left out.",
  // `field` is "one" where a field of an entry is named, and "none" where the entry as a whole is meant.
  "routinesFile.place":
    "{list, select, exercises {exercise {number}} routines {routine {number}} other {top level}}{field, select, none {} other {, “{name}”}}",
  "routinesFile.reason.empty": "this text has nothing to read in it.",
  "routinesFile.reason.length": "this is too long or too short.",
  "routinesFile.reason.characters": "this text has line breaks or control characters.",
  "routinesFile.reason.unknownField": "this field is not known here.",
  "routinesFile.reason.missing": "this field is not there.",
  "routinesFile.reason.kind": "this is another kind of value than expected.",
  "routinesFile.reason.range": "this number is outside its range.",
  "routinesFile.reason.choice": "this is none of the known words.",
  "routinesFile.reason.form": "this is written in another form than expected.",
  "routinesFile.reason.taken": "a ready-made routine has this id.",
  "routinesFile.reason.duplicate": "this id is there twice.",
} as const;
