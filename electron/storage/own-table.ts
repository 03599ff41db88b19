import path from "node:path";
import { DOCUMENT_NAMES, type DocumentName } from "../../shared/documents/registry";
import { DEFINITIONS } from "./documents/registry";
import { OWN, type OwnPlace } from "./own-names";

/** A place of ours, and the document that is kept in it. */
export interface OwnEntry extends OwnPlace {
  readonly of: DocumentName | null;
}

/** All that is ours in the app's folder. What closes, lists, cleans, sets aside or deletes files goes by this. */
export const OWN_TABLE: readonly OwnEntry[] = [
  ...DOCUMENT_NAMES.map((of) => ({ name: DEFINITIONS[of].file, kind: "document" as const, most: null, of })),
  ...Object.values(OWN).map((place) => ({ ...place, of: null })),
];

/** What the names of our files begin with, the copies of them included. */
export const OWN_STEMS: readonly string[] = OWN_TABLE.map(({ name }) => path.parse(name).name);

/** The files of the documents, the former one among them. */
export const DOCUMENT_FILES: readonly string[] = OWN_TABLE.flatMap(({ name, kind }) =>
  kind === "document" ? [name] : [],
);

/** Our folders in the app's folder. */
export const OWN_FOLDERS: readonly string[] = OWN_TABLE.flatMap(({ name, most }) => (most === "folder" ? [name] : []));
