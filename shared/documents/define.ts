import type { z } from "zod";
import { isRecord, type Raw } from "../schemas/is-record";
import type { DocumentModel } from "./model";
import type { Part } from "./shape";
import type { Transfer } from "./transfer";

/** What a file holds, as far as it was understood. */
export interface ReadContent<V> {
  readonly value: V;
  /** What is not ours: written back in its place, and without effect. */
  readonly rest: Raw;
  /** What made no sense, so that something else stands in for it. */
  readonly invalid: readonly string[];
  /** Written by a newer Plumbline: the file must not be written. */
  readonly isNewer: boolean;
  /** Of an older version, and to be written as the present one at once. */
  readonly isMigrated: boolean;
}

/** What is understood of a file that is not there, or of which nothing is. */
export const contentOf = <V>(value: V): ReadContent<V> => ({
  value,
  rest: {},
  invalid: [],
  isNewer: false,
  isMigrated: false,
});

/** How a document is kept. One declaration is all that storage, notices, backups, import, export and deletion go by. */
export interface DocumentDefinition<V, E = never> {
  readonly initial: V;
  /** The file's name in the person's folder. */
  readonly file: string;
  /** As much as the file may hold, in bytes: what is more is neither written nor read. */
  readonly maxBytes: number;
  /** Bytes of it that an edit has to leave free, for edits for which there must always be room. */
  readonly spareBytes: (edit: E | "import") => number;
  /** Reads an edit from a page. */
  readonly edit: z.ZodType<E>;
  /** Understands parsed JSON; `null` where it is no such document at all. Never throws. */
  readonly read: (parsed: unknown) => ReadContent<V> | null;
  /** The whole document, ready to be written. */
  readonly write: (value: V, rest: Raw) => Raw;
  /** How the person takes it along and brings it in, where they can. */
  readonly transfer: Transfer<V> | null;
  /** Whether it tells of the person's body or health: such documents leave only by the person's own export. */
  readonly isHealth: boolean;
  /** What is left once a workspace is gone for good; the same value where the document holds nothing of workspaces. */
  readonly forgetWorkspace: (value: V, workspace: string) => V;
  /** What of it the person entered: where an edit takes away any of that, no copy may keep it. */
  readonly entered: (value: V) => unknown;
}

/** Turns what one version wrote into what the next would have. */
type Migration = (raw: Raw) => Raw;

/** As much as a document may hold, unless it declares another limit. */
export const DOCUMENT_BYTES = 1024 * 1024;

interface Declaration<V extends object, E, R extends string> {
  readonly model: DocumentModel<V, E, R>;
  readonly file: string;
  /** The version of the file's form, from 1. */
  readonly version: number;
  /** From each earlier version to the next: one for every version below the present one. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  /** Whether an older file is written anew as soon as it is read, since its migration decides something once. */
  readonly migratesAtOnce?: boolean;
  readonly maxBytes?: number;
  readonly spareBytes?: (edit: E | "import") => number;
  /** The content, without `schemaVersion`. */
  readonly shape: Part<V>;
  readonly edit: z.ZodType<E>;
  readonly transfer?: Transfer<V>;
  readonly isHealth: boolean;
  readonly forgetWorkspace?: (value: V, workspace: string) => V;
  readonly entered: (value: V) => unknown;
}

/** Declares a document. Throws at once where its migrations have a gap. */
export function defineDocument<V extends object, E, R extends string = never>(
  declaration: Declaration<V, E, R>,
): DocumentDefinition<V, E> {
  const { model, file, version, migrations = {}, shape, edit, transfer = null, isHealth, entered } = declaration;
  const { maxBytes = DOCUMENT_BYTES, spareBytes = () => 0 } = declaration;
  checkMigrations(file, version, Object.keys(migrations).map(Number));
  return {
    initial: model.initial,
    file,
    maxBytes,
    spareBytes,
    edit,
    transfer,
    isHealth,
    entered,
    forgetWorkspace: (value, workspace) => {
      const left = declaration.forgetWorkspace?.(value, workspace) ?? value;
      return JSON.stringify(left) === JSON.stringify(value) ? value : left;
    },
    read: (parsed) => {
      if (!isRecord(parsed)) return null;
      const { schemaVersion: from = 1, ...given } = parsed;
      if (typeof from !== "number" || !Number.isInteger(from) || from < 1) return null;
      const isNewer = from > version;
      const raw = migrated(given, from, version, migrations);
      const { value, rest, invalid } = shape.read(raw, "");
      if (value === undefined && !isNewer) return null;
      return {
        value: value ?? model.initial,
        rest: isRecord(rest) ? rest : given,
        invalid,
        isNewer,
        isMigrated: from < version && declaration.migratesAtOnce === true,
      };
    },
    write: (value, rest) => {
      const written = shape.write(value, rest);
      return isRecord(written) ? { schemaVersion: version, ...written } : { schemaVersion: version };
    },
  };
}

function checkMigrations(file: string, version: number, from: readonly number[]): void {
  const expected = Array.from({ length: version - 1 }, (_, at) => at + 1);
  if (from.toSorted((a, b) => a - b).join() !== expected.join())
    throw new Error(
      `Migrations of ${file} must be numbered 1…${version - 1} without gaps: got ${from.join(", ") || "none"}.`,
    );
}

function migrated(raw: Raw, from: number, to: number, migrations: Readonly<Record<number, Migration>>): Raw {
  let current = raw;
  for (let version = from; version < to; version += 1) current = migrations[version]?.(current) ?? current;
  return current;
}
