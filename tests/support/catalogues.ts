import fs from "node:fs";
import path from "node:path";

/** Messages by their keys. */
export type Messages = Readonly<Record<string, string>>;

const ROOT = path.resolve(import.meta.dirname, "../../shared/i18n");
const NOTES = "notes.json";

/** The folders of languages that there are. */
export const languageFolders = (): readonly string[] =>
  fs
    .readdirSync(ROOT, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

export const roomsOf = (language: string): readonly string[] =>
  fs.readdirSync(path.join(ROOT, language)).filter((file) => file !== NOTES);

/** The lines of a file as they stand there, of which reading it would take the last where a key is there twice. */
export const keysWritten = (language: string, room: string): readonly string[] =>
  [...textOf(language, room).matchAll(/^\s*"([^"]+)":/gm)].map(([, key = ""]) => key);

export const messagesIn = (language: string, room: string): Messages => read(language, room);
export const messagesOf = (language: string): Messages =>
  Object.fromEntries(roomsOf(language).flatMap((room) => Object.entries(read(language, room))));
export const notesOf = (language: string): Messages => read(language, NOTES);

const textOf = (language: string, file: string): string => fs.readFileSync(path.join(ROOT, language, file), "utf8");
const read = (language: string, file: string): Messages => JSON.parse(textOf(language, file));
