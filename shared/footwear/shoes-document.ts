import { z } from "zod";
import { civilDateOf } from "../calendar/local-date";
import { defineDocument } from "../documents/define";
import { boundedList } from "../documents/bounded-list";
import { entries, field, nested, optional, required } from "../documents/shape";
import { normalizeText } from "../schemas/text";
import { shoes, type ShoesEdit } from "./edit-shoes";
import {
  INSOLES,
  MAX_DISTANCES,
  MAX_METRES,
  MAX_SHOE_NAME,
  MAX_SHOES,
  TOLD_STATES,
  WEAR_SIGNS,
  type Distance,
  type Shoe,
  type Shoes,
  type WearSign,
} from "./shoes";
import { shoesTransfer } from "./shoes-transfer";
import { SHOE_KINDS } from "./wear";

const day = z.string().refine((text) => civilDateOf(text) !== null && text >= "1990" && text < "2200");
const id = z.string().regex(/^s[1-9]\d{0,8}$/);
const name = z
  .string()
  .transform((text) => normalizeText(text, MAX_SHOE_NAME))
  .refine((text) => text !== "");
const metres = z.number().int().min(1).max(MAX_METRES);
/** An estimate may have gone on for years. */
const anyMetres = z.number().int().min(1).max(100_000_000);
const by = z.enum(["hand", "estimate", "file"]);
const distance: z.ZodType<Distance> = z.strictObject({ on: day, metres: anyMetres, by });
const signs: z.ZodType<readonly WearSign[]> = z.array(z.enum(WEAR_SIGNS)).max(WEAR_SIGNS.length);

const facts = z.strictObject({
  name,
  kind: z.enum(SHOE_KINDS),
  insole: z.enum(INSOLES),
  boughtOn: day.exactOptional(),
  firstWornOn: day.exactOptional(),
});
const edit: z.ZodType<ShoesEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("added"), shoe: facts }),
  z.strictObject({ type: z.literal("changed"), id, shoe: facts }),
  z.strictObject({ type: z.literal("walked"), id, metres }),
  z.strictObject({ type: z.literal("unwalked"), id, on: day, by }),
  z.strictObject({ type: z.literal("weekly"), id, metres: metres.nullable() }),
  z.strictObject({ type: z.literal("looked"), id, signs }),
  z.strictObject({ type: z.enum(["retired", "unretired", "removed"]), id }),
  z.strictObject({ type: z.literal("told"), id, state: z.enum(TOLD_STATES) }),
]);

const shoe = nested<Shoe>({
  id: required(optional(id)),
  name: required(optional(name)),
  kind: required(optional(z.enum(SHOE_KINDS))),
  insole: field<Shoe["insole"]>(z.enum(INSOLES), "own"),
  boughtOn: optional(day),
  firstWornOn: optional(day),
  retiredOn: optional(day),
  distances: boundedList(distance, { initial: [], most: MAX_DISTANCES }),
  weekly: optional(z.strictObject({ metres, since: day })),
  look: optional(z.strictObject({ on: day, signs })),
  told: boundedList(z.enum(TOLD_STATES), { initial: [], most: TOLD_STATES.length }),
});
const list = entries(shoe);

const stored = defineDocument({
  model: shoes,
  file: "shoes.json",
  version: 1,
  shape: nested<Shoes>({
    list: {
      ...list,
      read: (raw, at) => {
        const read = list.read(raw, at);
        return read.value === undefined || read.value.length <= MAX_SHOES
          ? read
          : { ...read, value: read.value.slice(0, MAX_SHOES), invalid: [...read.invalid, at] };
      },
    },
  }),
  edit,
  isHealth: true,
  entered: (value) => value,
});

/** shoes.json: the pairs of a person. Each is read by itself: one that makes no sense leaves the others. */
export const shoesDocument = { ...stored, transfer: shoesTransfer(stored) };
