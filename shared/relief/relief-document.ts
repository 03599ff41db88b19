import { z } from "zod";
import { defineDocument } from "../documents/define";
import { field, nested } from "../documents/shape";
import { instant } from "../schemas/instant";
import {
  relief,
  RELIEF_ANSWERS,
  RELIEF_KINDS,
  RELIEF_QUESTIONS,
  type Relief,
  type ReliefEdit,
  type Running,
} from "./relief";

const kind = z.enum(RELIEF_KINDS);
const running: z.ZodType<Running> = z.strictObject({ kind, startedAt: instant, isLooked: z.boolean() });
const edit: z.ZodType<ReliefEdit> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("started"),
    kind,
    answers: z.partialRecord(z.enum(RELIEF_QUESTIONS), z.enum(RELIEF_ANSWERS)),
  }),
  z.strictObject({ type: z.enum(["looked", "ended"]) }),
]);

/** relief.json: the timer that runs, if one does, and when the last one ended. */
export const reliefDocument = defineDocument({
  model: relief,
  file: "relief.json",
  version: 1,
  shape: nested<Relief>({
    running: field<Relief["running"]>(running.nullable(), null),
    endedAt: field<Relief["endedAt"]>(instant.nullable(), null),
  }),
  edit,
  isHealth: true,
  entered: (value) => value,
});
