import { z } from "zod";
import { civilDateOf } from "../calendar/local-date";
import { defineDocument } from "../documents/define";
import { list, nested } from "../documents/shape";
import { MAX_DONE_DAYS, smallChange, type SmallChangeEdit, type SmallChanges } from "./small-change";

const day = z.string().refine((text) => civilDateOf(text) !== null);
const edit: z.ZodType<SmallChangeEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("done") }),
  z.strictObject({ type: z.literal("undone") }),
]);

/** changes.json: the days of the last two weeks on which a small change was made. */
export const smallChangeDocument = defineDocument({
  model: smallChange,
  file: "changes.json",
  version: 1,
  shape: nested<SmallChanges>({
    done: list(day, { key: (each) => each, order: (one, other) => (one < other ? -1 : 1), most: MAX_DONE_DAYS }),
  }),
  edit,
  isHealth: true,
  entered: (value) => value,
});
