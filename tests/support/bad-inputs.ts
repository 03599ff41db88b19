import { z } from "zod";
import file from "../scenarios/bad-inputs.json" with { type: "json" };

const badInput = z.object({
  id: z.string(),
  area: z.string(),
  title: z.string(),
  input: z.union([z.string(), z.record(z.string(), z.unknown())]),
  expect: z.string(),
  code: z.string().nullable(),
});
export type BadInput = z.infer<typeof badInput>;

/** The cases of an area of the binding list. */
export const badInputs = (area: string): readonly BadInput[] =>
  z
    .array(z.looseObject({ area: z.string() }))
    .parse(file.inputs)
    .filter((each) => each.area === area)
    .map((each) => badInput.parse(each));
