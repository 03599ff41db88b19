import { z } from "zod";
import { defineDocument } from "../../documents/define";
import { nested, optional, record } from "../../documents/shape";
import { isRecord, type Raw } from "../../schemas/is-record";
import { isWorkspaceId, workspaceId } from "../workspace-id";
import { FIT_LIMITS, type FitField } from "./desk-fit";
import { LENGTH_UNITS } from "./fit-advice";
import { measures, withoutDesk, type DeskMeasures, type Measures, type MeasuresEdit } from "./measures";

const length = (name: FitField) => z.number().min(FIT_LIMITS[name][0]).max(FIT_LIMITS[name][1]);
const PERSON = {
  heightCm: length("heightCm"),
  shoeCm: length("shoeCm"),
  elbowRestCm: length("elbowRestCm"),
  poplitealCm: length("poplitealCm"),
  sex: z.enum(["male", "female"]),
  glasses: z.enum(["none", "multifocal"]),
  unit: z.enum(LENGTH_UNITS),
};
const person: z.ZodType<DeskMeasures> = z.strictObject({
  heightCm: PERSON.heightCm.exactOptional(),
  shoeCm: PERSON.shoeCm.exactOptional(),
  elbowRestCm: PERSON.elbowRestCm.exactOptional(),
  poplitealCm: PERSON.poplitealCm.exactOptional(),
  sex: PERSON.sex.exactOptional(),
  glasses: PERSON.glasses.exactOptional(),
  unit: PERSON.unit.exactOptional(),
});
const fixedDeskCm = length("fixedDeskCm");
const edit: z.ZodType<MeasuresEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("measured"), person }),
  z.strictObject({ type: z.literal("fixedDesk"), workspace: workspaceId, fixedDeskCm: fixedDeskCm.nullable() }),
]);

/** A sole that was thicker than there are now counts as the thickest; a heel lifts the knee by less than its own height. */
function withThinnerSoles({ person: given, ...rest }: Raw): Raw {
  if (!isRecord(given)) return given === undefined ? rest : { ...rest, person: given };
  const { shoeCm } = given;
  const [, most] = FIT_LIMITS.shoeCm;
  const isThick = typeof shoeCm === "number" && shoeCm > most && shoeCm <= FORMER_MOST_SHOE;
  return { ...rest, person: isThick ? { ...given, shoeCm: most } : given };
}
const FORMER_MOST_SHOE = 15;

/** measures.json. Version 1 had soles of up to 15 cm. Each measure is read by itself: one that makes no sense leaves the others. */
export const measuresDocument = defineDocument({
  model: measures,
  file: "measures.json",
  version: 2,
  migrations: { 1: withThinnerSoles },
  shape: nested<Measures>({
    person: {
      initial: measures.initial.person,
      ...nested<DeskMeasures>({
        heightCm: optional(PERSON.heightCm),
        shoeCm: optional(PERSON.shoeCm),
        elbowRestCm: optional(PERSON.elbowRestCm),
        poplitealCm: optional(PERSON.poplitealCm),
        sex: optional(PERSON.sex),
        glasses: optional(PERSON.glasses),
        unit: optional(PERSON.unit),
      }),
    },
    fixedDesks: record(isWorkspaceId, optional(fixedDeskCm)),
  }),
  edit,
  isHealth: true,
  entered: (value) => value,
  forgetWorkspace: withoutDesk,
});
