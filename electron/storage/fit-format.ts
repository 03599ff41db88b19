import type { z } from "zod";
import { comfortCheckSchema } from "../../shared/ergonomics/comfort-schema";
import { draftSchema, MEASURES, measuresSchema, resultSchema } from "../../shared/ergonomics/fit-schema";
import { EMPTY_FIT, MAX_COMFORT, MAX_RESULTS, type WorkspaceFit } from "../../shared/ergonomics/workspace-fit";
import { isRecord } from "../../shared/is-record";
import type { EpochMs } from "../../shared/units";
import type { DocumentFormat } from "./read-document";

/** workspace-fit.json: measures, an unfinished questionnaire, the finished ones, and how it felt, beside what is not ours. */
export const FIT_FORMAT: DocumentFormat<WorkspaceFit> = {
  initial: EMPTY_FIT,
  read: (parsed) => {
    if (!isRecord(parsed)) return null;
    const { schemaVersion = 1, measures = {}, draft = EMPTY_FIT.draft, results = [], comfort = [], ...rest } = parsed;
    if (typeof schemaVersion !== "number" || schemaVersion < 1) return null;
    const read = {
      measures: readMeasures(measures),
      draft: draftSchema.safeParse(draft),
      results: readDated(results, resultSchema, MAX_RESULTS),
      comfort: readDated(comfort, comfortCheckSchema, MAX_COMFORT),
    };
    return {
      value: {
        measures: read.measures.value,
        draft: read.draft.data ?? EMPTY_FIT.draft,
        results: read.results.value,
        comfort: read.comfort.value,
      },
      unknown: { ...rest, measures: read.measures.notOurs },
      damaged: [
        ...read.measures.damaged,
        ...(read.draft.success ? [] : ["draft"]),
        ...(read.results.damaged ? ["results"] : []),
        ...(read.comfort.damaged ? ["comfort"] : []),
      ],
      newer: schemaVersion > 1,
    };
  },
  write: ({ measures, draft, results, comfort }, unknown) => ({
    ...unknown,
    schemaVersion: 1,
    measures: { ...(isRecord(unknown["measures"]) ? unknown["measures"] : {}), ...measures },
    draft,
    results,
    comfort,
  }),
};

/** Each measure by itself: one that makes no sense leaves the others. */
function readMeasures(given: unknown): {
  readonly value: WorkspaceFit["measures"];
  readonly notOurs: Readonly<Record<string, unknown>>;
  readonly damaged: readonly string[];
} {
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
