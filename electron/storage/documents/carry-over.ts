import fs from "node:fs";
import path from "node:path";
import { contentOf, DOCUMENT_BYTES, type DocumentDefinition, type ReadContent } from "../../../shared/documents/define";
import { isRecord, type Raw } from "../../../shared/schemas/is-record";
import { comfortDocument } from "../../../shared/workspace/comfort/comfort-document";
import { measuresDocument } from "../../../shared/workspace/desk-fit/measures-document";
import { rosaDocument } from "../../../shared/workspace/rosa/rosa-document";
import { isWorkspaceId } from "../../../shared/workspace/workspace-id";
import { errnoOf } from "../../platform/errno";
import { backUpBefore, stamp } from "../files/file-backups";
import { OWN } from "../own-names";
import { readDocument, type DocumentNotice, type OpenedDocument } from "./read-document";
import { makeFolder } from "../../platform/make-folder";

/** Measures, ROSA and comfort were one file; each takes what is its own from there while it has no file yet. */
export const FORMER_FIT = OWN.formerFit.name;
/** 1 had the desk, the draft and the results of one workspace, beside the person's measures. */
const FORMER_VERSION = 2;

interface FormerFit {
  readonly measures: Raw;
  readonly rosa: Raw;
  readonly comfort: Raw;
}
const NOTHING: FormerFit = { measures: {}, rosa: {}, comfort: {} };

type Opened<D> = D extends DocumentDefinition<infer V, infer _E> ? OpenedDocument<V> : never;
export interface CarriedFit {
  readonly measures: Opened<typeof measuresDocument>;
  readonly rosa: Opened<typeof rosaDocument>;
  readonly comfort: Opened<typeof comfortDocument>;
}

/**
 * What the former file holds; `null` where there is none. `first` is the id of the workspace that a file of version 1 is about.
 * Where that file must stay as it is, such as one of a newer version, nothing is carried over to the disk.
 */
export function readFormerFit(folder: string, first: string, epoch: number): CarriedFit | null {
  const file = path.join(folder, FORMER_FIT);
  if (!fs.existsSync(file)) return null;
  const { content, notice, writable } = readDocument(
    file,
    { initial: NOTHING, maxBytes: DOCUMENT_BYTES, read: (parsed) => splitFit(parsed, first) },
    epoch,
  );
  const open = <V>(
    document: Pick<DocumentDefinition<V>, "initial" | "read">,
    raw: Raw,
    whole: DocumentNotice | null,
  ): OpenedDocument<V> => {
    const value = document.read(raw) ?? contentOf(document.initial);
    const part = value.invalid.length === 0 ? null : fieldNotice(file, value.invalid, epoch);
    return { content: value, writable, notice: whole ?? part, good: null, seen: null };
  };
  return {
    measures: open(measuresDocument, content.value.measures, notice),
    rosa: open(rosaDocument, content.value.rosa, null),
    comfort: open(comfortDocument, content.value.comfort, null),
  };
}

/** Puts the former file among the backups, once all that was in it is in files of its own; tried again at the next start. */
export function retireFormerFit(folder: string, epoch: number): void {
  const file = path.join(folder, FORMER_FIT);
  if (!fs.existsSync(file)) return;
  const { name, ext } = path.parse(FORMER_FIT);
  try {
    makeFolder(path.join(folder, OWN.backup.name), 0o700);
    fs.renameSync(file, path.join(folder, OWN.backup.name, `${name}.${stamp(epoch)}${ext}`));
  } catch (error) {
    console.warn(`storage: ${errnoOf(error)}`);
  }
}

function fieldNotice(file: string, keys: readonly string[], epoch: number): DocumentNotice {
  const notice = { code: "E_FIELD", file, keys, fromBackup: false, copied: null } as const;
  try {
    return { ...notice, kept: backUpBefore(file, "bak", epoch) };
  } catch {
    return { ...notice, kept: file };
  }
}

function splitFit(parsed: unknown, first: string): ReadContent<FormerFit> | null {
  if (!isRecord(parsed)) return null;
  const { schemaVersion = 1, ...given } = parsed;
  if (typeof schemaVersion !== "number" || schemaVersion < 1) return null;
  const { measures, workspaces, results, comfort, ...rest } = schemaVersion < 2 ? perWorkspace(given, first) : given;
  const part = (name: string): unknown => (isRecord(workspaces) ? partOfEach(workspaces, name) : workspaces);
  const value = {
    measures: { ...rest, ...present({ person: measures, fixedDesks: part("fixedDeskCm") }) },
    rosa: present({ drafts: part("draft"), results }),
    comfort: present({ checks: comfort, drafts: part("feeling"), snoozed: part("notNow") }),
  };
  return { ...contentOf(value), isNewer: schemaVersion > FORMER_VERSION };
}

/** Version 1 as version 2 has it: the desk that cannot be moved, the draft and the results become those of one workspace. */
function perWorkspace({ measures, draft, results, ...rest }: Raw, first: string): Raw {
  const { fixedDeskCm, ...own } = isRecord(measures) ? measures : {};
  return {
    ...rest,
    measures: measures === undefined || isRecord(measures) ? own : measures,
    workspaces: { [first]: present({ fixedDeskCm, draft }) },
    results: Array.isArray(results)
      ? results.map((each: unknown) => (isRecord(each) ? { ...each, workspace: first } : each))
      : results,
  };
}

/** One part of what was stored of each workspace. What makes no sense as a whole makes none in any part. */
const partOfEach = (workspaces: Raw, name: string): Raw =>
  Object.fromEntries(
    Object.entries(workspaces).flatMap(([id, kept]) => {
      if (!isRecord(kept)) return isWorkspaceId(id) ? [[id, null] as const] : [];
      return Object.hasOwn(kept, name) ? [[id, kept[name]] as const] : [];
    }),
  );
const present = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
