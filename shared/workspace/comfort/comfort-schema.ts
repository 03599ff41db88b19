import { z } from "zod";
import { workspaceId } from "../workspace-id";
import {
  COMFORT_REGIONS,
  DISCOMFORTS,
  FREQUENCIES,
  INTERFERENCES,
  type ComfortAnswers,
  type ComfortCheck,
} from "./comfort";

const region = z.strictObject({
  frequency: z.enum(FREQUENCIES).exactOptional(),
  discomfort: z.enum(DISCOMFORTS).exactOptional(),
  interference: z.enum(INTERFERENCES).exactOptional(),
});
export const comfortAnswersSchema: z.ZodType<ComfortAnswers> = z.partialRecord(z.enum(COMFORT_REGIONS), region);
export const comfortCheckSchema: z.ZodType<ComfortCheck> = z.strictObject({
  at: z.number().int().min(-8.64e15).max(8.64e15),
  workspace: workspaceId,
  answers: comfortAnswersSchema,
});
