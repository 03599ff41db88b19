import { z } from "zod";
import type { RoutineChoices } from "./choices";
import { CONDITIONS, type Conditions } from "../body-regions/conditions";
import { CUSTOM_LIMITS } from "./custom/custom-limits";
import { customExerciseSchema, customRoutineSchema } from "./custom/custom-routines-schema";
import { EXCLUSION_REASONS, type Exclusion } from "./routine";

/** Of a ready-made or a custom routine. */
export const routineId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const conditionAnswer = z.union([z.boolean(), z.literal("unknown")]);
export const conditionsSchema: z.ZodType<Conditions> = z.partialRecord(z.enum(CONDITIONS), conditionAnswer);
export const exclusionSchema: z.ZodType<Exclusion> = z.strictObject({
  id: routineId,
  reason: z.enum(EXCLUSION_REASONS),
});
export const plannedSchema = routineId.nullable();

/** Ids must be unique: exercises and routines are found by them. */
const apart = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((each) => each.id)).size === list.length;

/** What the main window may change in one go. */
export const choicesChangeSchema: z.ZodType<Partial<RoutineChoices>> = z.strictObject({
  conditions: conditionsSchema.exactOptional(),
  excluded: z.array(exclusionSchema).max(1_000).refine(apart).exactOptional(),
  planned: plannedSchema.exactOptional(),
  own: z
    .strictObject({
      exercises: z.array(customExerciseSchema).max(CUSTOM_LIMITS.exercises).refine(apart),
      routines: z.array(customRoutineSchema).max(CUSTOM_LIMITS.routines).refine(apart),
    })
    .exactOptional(),
});
