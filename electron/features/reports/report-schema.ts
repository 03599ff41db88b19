import { z } from "zod";
import { KIND_IDS } from "../../../shared/workspace/checklist/checklists";
import { REPORT_FORMATS } from "../../../shared/workspace/report/files";
import { PAPERS } from "../../../shared/workspace/report/sheet";

const choice = {
  workspace: z.string().max(20),
  before: z.strictObject({ at: z.number().int().min(-8.64e15).max(8.64e15), kind: z.enum(KIND_IDS) }).nullable(),
  comfort: z.boolean(),
  paper: z.enum(PAPERS),
};
export const printChoice = z.strictObject(choice);
export const saveChoice = z.strictObject({ ...choice, format: z.enum(REPORT_FORMATS) });
