import { z } from "zod";
import { byDate, dateOfEntry } from "../../documents/dated";
import { defineDocument } from "../../documents/define";
import { list, nested, optional, record } from "../../documents/shape";
import { instant } from "../../schemas/instant";
import { isWorkspaceId, workspaceId } from "../workspace-id";
import { DISCOMFORTS, FREQUENCIES, INTERFERENCES, type ComfortAnswers, type ComfortCheck } from "./comfort";
import { COMFORT_REGIONS } from "../../body-regions/body-regions";
import { comfort, MAX_COMFORT, withoutComfortOf, type ComfortEdit, type ComfortRecord } from "./comfort-record";

const region = z.strictObject({
  frequency: z.enum(FREQUENCIES).exactOptional(),
  discomfort: z.enum(DISCOMFORTS).exactOptional(),
  interference: z.enum(INTERFERENCES).exactOptional(),
});
const answers: z.ZodType<ComfortAnswers> = z.partialRecord(z.enum(COMFORT_REGIONS), region);
const check: z.ZodType<ComfortCheck> = z.strictObject({ at: instant, workspace: workspaceId, answers });
const workspace = workspaceId;
const edit: z.ZodType<ComfortEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["drafted", "submitted"]), workspace, answers }),
  z.strictObject({ type: z.literal("snoozed"), workspace }),
  z.strictObject({ type: z.literal("removed"), at: instant }),
]);

/** comfort.json: how it felt to work at each workspace. */
export const comfortDocument = defineDocument({
  model: comfort,
  file: "comfort.json",
  version: 1,
  shape: nested<ComfortRecord>({
    checks: list(check, { key: dateOfEntry, order: byDate, most: MAX_COMFORT }),
    drafts: record(isWorkspaceId, optional(answers)),
    snoozed: record(isWorkspaceId, optional(instant)),
  }),
  edit,
  isHealth: true,
  entered: ({ checks, drafts }) => ({ checks, drafts }),
  forgetWorkspace: withoutComfortOf,
});
