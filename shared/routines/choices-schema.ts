import { z } from "zod";
import { CONDITIONS, type Conditions } from "../body-regions/conditions";
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
