import { z } from "zod";
import { civilDateOf } from "../calendar/local-date";
import { defineDocument } from "../documents/define";
import { list, nested, optional, required, type Part } from "../documents/shape";
import {
  ENTRY_ANSWERS,
  FELT,
  LOOK_BACKS,
  MAX_SESSIONS,
  NEXT_DAYS,
  type EntryAnswers,
  type Plan,
  type Session,
} from "./plan";
import { programme, type Programme, type ProgrammeEdit } from "./programme";

const day = z.string().refine((text) => civilDateOf(text) !== null);
const felt = z.enum(FELT);
const pain = z.number().int().min(0).max(10);
const arch = z.enum(["shortFoot", "towelCurl"]);
const session: z.ZodType<Session> = z.strictObject({
  on: day,
  felt,
  pain,
  isLoaded: z.boolean(),
  nextDay: z.enum(NEXT_DAYS).exactOptional(),
});
const answer = z.enum(ENTRY_ANSWERS);
const answers: z.ZodType<EntryAnswers> = z.strictObject({
  injury: answer,
  hotFoot: answer,
  numbFeet: answer,
  diabetes: answer,
  wound: answer,
});
const edit: z.ZodType<ProgrammeEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("began"), answers, arch, hasRaises: z.boolean() }),
  z.strictObject({ type: z.literal("did"), felt, pain, isLoaded: z.boolean() }),
  z.strictObject({ type: z.literal("nextDay"), nextDay: z.enum(NEXT_DAYS) }),
  z.strictObject({ type: z.literal("lookedBack"), lookBack: z.enum(LOOK_BACKS) }),
  z.strictObject({ type: z.literal("ended") }),
]);

const plan = nested<Plan>({
  startedOn: required(optional(day)),
  arch: required(optional(arch)),
  hasRaises: required(optional(z.boolean())),
  sessions: list(session, {
    key: ({ on }) => on,
    order: (one, other) => (one.on < other.on ? -1 : 1),
    most: MAX_SESSIONS,
  }),
  lookBack: optional(z.enum(LOOK_BACKS)),
});
const planOrNone: Part<Plan | null> = {
  initial: null,
  read: (raw, at) => (raw === null ? { value: null, invalid: [] } : plan.read(raw, at)),
  write: (value, rest) => (value === null ? null : plan.write(value, rest)),
};

/** programme.json: the plan of a person and their sessions. Each session is read by itself. */
export const programmeDocument = defineDocument({
  model: programme,
  file: "programme.json",
  version: 1,
  shape: nested<Programme>({ plan: planOrNone }),
  edit,
  isHealth: true,
  entered: (value) => value,
});
