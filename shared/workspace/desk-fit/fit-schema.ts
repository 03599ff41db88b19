import { z } from "zod";
import { comfortAnswersSchema } from "../comfort/comfort-schema";
import { workspaceId } from "../workspace-id";
import { FIT_LIMITS, type FitField } from "./desk-fit";
import { LENGTH_UNITS } from "./fit-advice";
import { isAnswerTo, type RosaAreaAnswer } from "../rosa/rosa";
import { questionsOf, ROSA_AREAS, ROSA_TIMED, type RosaArea } from "../rosa/rosa-areas";
import type { FitChange } from "./change-fit";
import type { DeskMeasures, RosaDraft, RosaResult } from "./workspace-fit";

const length = (field: FitField) => z.number().min(FIT_LIMITS[field][0]).max(FIT_LIMITS[field][1]);
export const fixedDesk = length("fixedDeskCm");
/** Each measure of the person, and how it is read. */
export const MEASURES = {
  heightCm: length("heightCm").exactOptional(),
  shoeCm: length("shoeCm").exactOptional(),
  elbowRestCm: length("elbowRestCm").exactOptional(),
  poplitealCm: length("poplitealCm").exactOptional(),
  sex: z.enum(["male", "female"]).exactOptional(),
  glasses: z.enum(["none", "multifocal"]).exactOptional(),
  unit: z.enum(LENGTH_UNITS).exactOptional(),
};
export const measuresSchema: z.ZodType<DeskMeasures> = z.strictObject(MEASURES);

const questions = ROSA_AREAS.map(questionsOf);
const areaAnswer = z.strictObject({
  base: z.enum(questions.flatMap(({ bases }) => bases.map(({ id }) => id))),
  increments: z.array(z.enum(questions.flatMap(({ increments }) => increments.map(({ id }) => id)))).max(10),
});
const use = z.strictObject({
  hoursPerDay: z.number().min(0).max(24),
  longestContinuousMin: z
    .number()
    .min(0)
    .max(24 * 60),
});
const area = z.enum(ROSA_AREAS);
const timed = z.enum(ROSA_TIMED);
const fitsAreas = (areas: Readonly<Partial<Record<RosaArea, RosaAreaAnswer>>>): boolean =>
  ROSA_AREAS.every((each) => areas[each] === undefined || isAnswerTo(each, areas[each]));

export const draftSchema: z.ZodType<RosaDraft> = z.strictObject({
  areas: z.partialRecord(area, areaAnswer).refine(fitsAreas),
  use: z.partialRecord(timed, use),
});

export const instant = z.number().int().min(-8.64e15).max(8.64e15);
export const resultSchema: z.ZodType<RosaResult> = z.strictObject({
  at: instant,
  workspace: workspaceId,
  areas: z.record(area, areaAnswer).refine(fitsAreas),
  use: z.record(timed, use),
});

const workspace = workspaceId;
/** A change the person makes, as it comes from the window. */
export const fitChangeSchema: z.ZodType<FitChange> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("measured"), measures: measuresSchema }),
  z.strictObject({ kind: z.literal("fixedDesk"), workspace, fixedDeskCm: fixedDesk.nullable() }),
  z
    .strictObject({ kind: z.literal("answered"), workspace, area, answer: areaAnswer })
    .refine((given) => isAnswerTo(given.area, given.answer)),
  z.strictObject({ kind: z.literal("timed"), workspace, part: timed, use }),
  z.strictObject({ kind: z.literal("finished"), workspace }),
  z.strictObject({ kind: z.literal("restarted"), workspace }),
  z.strictObject({ kind: z.literal("removed"), at: instant }),
  z.strictObject({ kind: z.literal("felt"), workspace, answers: comfortAnswersSchema }),
  z.strictObject({ kind: z.literal("feeling"), workspace, answers: comfortAnswersSchema }),
  z.strictObject({ kind: z.literal("notNow"), workspace }),
  z.strictObject({ kind: z.literal("feltRemoved"), at: instant }),
]);
