import type { z } from "zod";
import { comfortAnswersSchema, comfortCheckSchema } from "../../shared/workspace/comfort/comfort-schema";
import { workspaceId } from "../../shared/workspace/workspace-id";
import {
  draftSchema,
  fixedDesk,
  instant,
  MEASURES,
  measuresSchema,
  resultSchema,
} from "../../shared/workspace/desk-fit/fit-schema";
import {
  EMPTY_FIT,
  MAX_COMFORT,
  MAX_RESULTS,
  NO_DRAFT,
  type KeptOfWorkspace,
  type WorkspaceFit,
} from "../../shared/workspace/desk-fit/workspace-fit";
import { isRecord, type Raw } from "../../shared/schemas/is-record";
import type { EpochMs } from "../../shared/time/units";
import type { DocumentFormat } from "./read-document";

/** 1 had the desk, the draft and the results of one workspace, beside the person's measures. */
const FIT_VERSION = 2;

/**
 * workspace-fit.json: measures, what is kept of each workspace, finished questionnaires, and how it felt, beside what is not
 * ours. `first` is the id of the workspace that a file of version 1 is about.
 */
export const fitFormat = (first: string): DocumentFormat<WorkspaceFit> => ({
  initial: EMPTY_FIT,
  read: (parsed) => {
    if (!isRecord(parsed)) return null;
    const { schemaVersion = 1, ...given } = parsed;
    if (typeof schemaVersion !== "number" || schemaVersion < 1) return null;
    const {
      measures = {},
      workspaces = {},
      results = [],
      comfort = [],
      ...rest
    } = schemaVersion < 2 ? migrated(given, first) : given;
    const read = {
      measures: readMeasures(measures),
      workspaces: readAllKept(workspaces),
      results: readDated(results, resultSchema, MAX_RESULTS),
      comfort: readDated(comfort, comfortCheckSchema, MAX_COMFORT),
    };
    const damaged = [
      ...read.measures.damaged,
      ...read.workspaces.damaged,
      ...(read.results.damaged ? ["results"] : []),
      ...(read.comfort.damaged ? ["comfort"] : []),
    ];
    return {
      value: {
        measures: read.measures.value,
        workspaces: read.workspaces.value,
        results: read.results.value,
        comfort: read.comfort.value,
      },
      unknown: { ...rest, measures: read.measures.notOurs, workspaces: read.workspaces.notOurs },
      // In the first version they stood by themselves.
      damaged: schemaVersion < 2 ? damaged.map((name) => name.replace(`workspaces.${first}.`, "")) : damaged,
      newer: schemaVersion > FIT_VERSION,
      // Which workspace the old file was about is decided once.
      carriedOver: schemaVersion < FIT_VERSION,
    };
  },
  write: ({ measures, workspaces, results, comfort }, unknown) => ({
    ...unknown,
    schemaVersion: FIT_VERSION,
    measures: { ...recordIn(unknown, "measures"), ...measures },
    workspaces: {
      ...Object.fromEntries(Object.entries(recordIn(unknown, "workspaces")).filter(([id]) => !isWorkspaceId(id))),
      ...mapped(workspaces, (kept, id) => ({ ...recordIn(recordIn(unknown, "workspaces"), id), ...kept })),
    },
    results,
    comfort,
  }),
});

/** Version 1 as version 2 has it: the desk that cannot be moved, the draft and the results become those of one workspace. */
function migrated({ measures, draft, results, ...rest }: Raw, first: string): Raw {
  const { fixedDeskCm, ...own } = isRecord(measures) ? measures : {};
  const kept = { ...(fixedDeskCm === undefined ? {} : { fixedDeskCm }), ...(draft === undefined ? {} : { draft }) };
  return {
    ...rest,
    measures: measures === undefined || isRecord(measures) ? own : measures,
    ...(Object.keys(kept).length === 0 ? {} : { workspaces: { [first]: kept } }),
    results: Array.isArray(results)
      ? results.map((each: unknown) => (isRecord(each) ? { ...each, workspace: first } : each))
      : results,
  };
}

/** What was understood of a part; `notOurs` is written back beside it. */
interface ReadPart<T> {
  readonly value: T;
  readonly notOurs: Raw;
  readonly damaged: readonly string[];
}

/** Each measure by itself: one that makes no sense leaves the others. */
function readMeasures(given: unknown): ReadPart<WorkspaceFit["measures"]> {
  if (!isRecord(given)) return { value: {}, notOurs: {}, damaged: ["measures"] };
  const entries = Object.entries(given);
  const ours = entries.filter(([key]) => Object.hasOwn(MEASURES, key));
  const isGood = ([key, value]: readonly [string, unknown]): boolean =>
    measuresSchema.safeParse({ [key]: value }).success;
  return {
    value: measuresSchema.parse(Object.fromEntries(ours.filter(isGood))),
    notOurs: Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(MEASURES, key))),
    damaged: ours.filter((entry) => !isGood(entry)).map(([key]) => key),
  };
}

/** What is kept of each workspace; what stands under the id of none is not ours. */
function readAllKept(given: unknown): ReadPart<WorkspaceFit["workspaces"]> {
  if (!isRecord(given)) return { value: {}, notOurs: {}, damaged: ["workspaces"] };
  const entries = Object.entries(given);
  const isOurs = ([id]: readonly [string, unknown]): boolean => isWorkspaceId(id);
  const read = entries.filter(isOurs).map(([id, raw]) => [id, readKept(raw, `workspaces.${id}`)] as const);
  return {
    value: Object.fromEntries(read.flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const]))),
    notOurs: {
      ...Object.fromEntries(entries.filter((entry) => !isOurs(entry))),
      ...Object.fromEntries(read.map(([id, { notOurs }]) => [id, notOurs])),
    },
    damaged: read.flatMap(([, { damaged }]) => damaged),
  };
}

/** Each part by itself: one that makes no sense leaves the others. */
function readKept(raw: unknown, at: string): ReadPart<KeptOfWorkspace | null> {
  if (!isRecord(raw)) return { value: null, notOurs: {}, damaged: [at] };
  const { fixedDeskCm, draft = NO_DRAFT, feeling, notNow, ...notOurs } = raw;
  const read = {
    fixedDeskCm: fixedDesk.optional().safeParse(fixedDeskCm),
    draft: draftSchema.safeParse(draft),
    feeling: comfortAnswersSchema.optional().safeParse(feeling),
    notNow: instant.optional().safeParse(notNow),
  };
  return {
    value: {
      draft: read.draft.data ?? NO_DRAFT,
      ...(read.fixedDeskCm.data === undefined ? {} : { fixedDeskCm: read.fixedDeskCm.data }),
      ...(read.feeling.data === undefined ? {} : { feeling: read.feeling.data }),
      ...(read.notNow.data === undefined ? {} : { notNow: read.notNow.data }),
    },
    notOurs,
    damaged: Object.entries(read).flatMap(([key, { success }]) => (success ? [] : [`${at}.${key}`])),
  };
}

/** What makes no sense is left out; what is there twice counts once. */
function readDated<T extends { readonly at: EpochMs }>(
  given: unknown,
  schema: z.ZodType<T>,
  most: number,
): { readonly value: readonly T[]; readonly damaged: boolean } {
  if (!Array.isArray(given)) return { value: [], damaged: true };
  const read = given.map((each: unknown) => schema.safeParse(each));
  const byTime = new Map(read.flatMap(({ data }) => (data === undefined ? [] : [[data.at, data] as const])));
  const value = [...byTime.values()].sort((a, b) => a.at - b.at).slice(-most);
  return { value, damaged: read.some(({ success }) => !success) };
}

function recordIn(of: Raw, key: string): Raw {
  const value = of[key];
  return isRecord(value) ? value : {};
}
const isWorkspaceId = (id: string): boolean => workspaceId.safeParse(id).success;
const mapped = <T>(of: Readonly<Record<string, T>>, change: (value: T, key: string) => unknown): Raw =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value, key)]));
