import { z } from "zod";
import { CONDITIONS, isCondition, type Condition } from "../../body-regions/conditions";
import { KINDS, POSITIONS } from "../../exercises/exercise";
import { AREAS } from "../../body-regions/body-regions";
import { NEEDS } from "../../settings/place";
import { CUSTOM_LIMITS } from "./custom-limits";
import { hasAtMost } from "../../schemas/characters";
import type { CustomExercise, CustomRoutine } from "./custom-routines";
import { isReadyMade } from "../ready-made";

/** A letter can carry any number of marks; this many code units per character suffice for any script. */
export const UNITS_A_CHARACTER = 12;
/** Line breaks, control characters and lone surrogates. */
const NO_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const INVISIBLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** A line of foreign text, kept as it is except for surrounding space. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .refine((text) => !NO_TEXT.test(text), "characters")
    .refine((text) => text.length <= most * UNITS_A_CHARACTER && hasAtMost(most, text), "length");
const words = (most: number) => line(most).refine((text) => text.replaceAll(INVISIBLE, "") !== "", "empty");
const set = <T extends string>(values: readonly T[]) => z.array(z.enum(values)).max(values.length);

/** One condition was split into four by the part it is about: who had ticked it meant any. */
const SPLIT: Readonly<Record<string, readonly Condition[]>> = {
  recentSurgery: ["operationSpine", "operationArm", "operationLeg", "operationTrunk"],
};
const avoidSchema = z
  .array(z.enum([...CONDITIONS, ...Object.keys(SPLIT)]))
  .max(CONDITIONS.length)
  .transform((named) => {
    const meant = named.flatMap((each): readonly string[] => SPLIT[each] ?? [each]);
    return [...new Set(meant)].filter(isCondition);
  });

export const customExerciseSchema: z.ZodType<CustomExercise> = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9-]{1,60}$/),
  name: words(CUSTOM_LIMITS.name),
  dose: line(CUSTOM_LIMITS.name).default(""),
  steps: z.array(words(CUSTOM_LIMITS.text)).min(1).max(CUSTOM_LIMITS.exerciseSteps),
  caution: line(CUSTOM_LIMITS.text).default(""),
  areas: z.tuple([z.enum(AREAS)], z.enum(AREAS)).refine((areas) => areas.length <= AREAS.length, "length"),
  position: z.enum(POSITIONS),
  kind: z.enum(KINDS),
  seconds: z.number().int().min(CUSTOM_LIMITS.seconds[0]).max(CUSTOM_LIMITS.seconds[1]),
  avoid: avoidSchema.default([]),
  needs: set(NEEDS).default([]),
  discreet: z.boolean().default(false),
});

export const customRoutineSchema: z.ZodType<CustomRoutine> = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    // The ready-made one would hide it. Ids of custom exercises have a prefix instead.
    .refine((id) => !isReadyMade(id), "taken"),
  name: words(CUSTOM_LIMITS.name),
  steps: z
    .array(z.string().regex(/^[a-z0-9-]{1,64}$/))
    .min(1)
    .max(CUSTOM_LIMITS.routineSteps),
});
