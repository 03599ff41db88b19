import { z } from "zod";
import { byDate, dateOfEntry } from "../../documents/dated";
import { defineDocument } from "../../documents/define";
import { list, nested, optional, record } from "../../documents/shape";
import { instant } from "../../schemas/instant";
import { isWorkspaceId, workspaceId } from "../workspace-id";
import { isAnswerTo, type RosaAreaAnswer } from "./rosa";
import { questionsOf, ROSA_AREAS, ROSA_TIMED, type RosaArea } from "./rosa-areas";
import {
  MAX_RESULTS,
  rosa,
  withoutRosaOf,
  type RosaDraft,
  type RosaEdit,
  type RosaRecord,
  type RosaResult,
} from "./rosa-record";

const questions = ROSA_AREAS.map(questionsOf);
const areaAnswer = z.strictObject({
  base: z.enum(questions.flatMap(({ bases }) => bases.map(({ id }) => id))),
  increments: z.array(z.enum(questions.flatMap(({ increments }) => increments.map(({ id }) => id)))).max(10),
});
const MINUTES_A_DAY = 24 * 60;
const use = z.strictObject({
  hoursPerDay: z.number().min(0).max(24),
  longestContinuousMin: z.number().min(0).max(MINUTES_A_DAY),
});
const area = z.enum(ROSA_AREAS);
const timed = z.enum(ROSA_TIMED);
const fitsAreas = (areas: Readonly<Partial<Record<RosaArea, RosaAreaAnswer>>>): boolean =>
  ROSA_AREAS.every((each) => areas[each] === undefined || isAnswerTo(each, areas[each]));

const draft: z.ZodType<RosaDraft> = z.strictObject({
  areas: z.partialRecord(area, areaAnswer).refine(fitsAreas),
  use: z.partialRecord(timed, use),
});
const result: z.ZodType<RosaResult> = z.strictObject({
  at: instant,
  workspace: workspaceId,
  areas: z.record(area, areaAnswer).refine(fitsAreas),
  use: z.record(timed, use),
});
const workspace = workspaceId;
const edit: z.ZodType<RosaEdit> = z.discriminatedUnion("type", [
  z
    .strictObject({ type: z.literal("answered"), workspace, area, answer: areaAnswer })
    .refine((given) => isAnswerTo(given.area, given.answer)),
  z.strictObject({ type: z.literal("timed"), workspace, part: timed, use }),
  z.strictObject({ type: z.enum(["finished", "restarted"]), workspace }),
  z.strictObject({ type: z.literal("removed"), at: instant }),
]);

/** rosa.json: drafts and results of the ROSA self-assessment. */
export const rosaDocument = defineDocument({
  model: rosa,
  file: "rosa.json",
  version: 1,
  shape: nested<RosaRecord>({
    drafts: record(isWorkspaceId, optional(draft)),
    results: list(result, { key: dateOfEntry, order: byDate, most: MAX_RESULTS }),
  }),
  edit,
  isHealth: true,
  entered: (value) => value,
  forgetWorkspace: withoutRosaOf,
});
