import { z } from "zod";
import { instant } from "../../schemas/instant";
import { CHECKLIST_IDS } from "../checklist/checklists";
import { REPORT_FORMATS } from "./files";
import { PAPERS } from "./sheet";

const choice = {
  workspace: z.string().max(20),
  before: z.strictObject({ at: instant, kind: z.enum(CHECKLIST_IDS) }).nullable(),
  comfort: z.boolean(),
  paper: z.enum(PAPERS),
};
export const printChoice = z.strictObject(choice);
export const helpPrintChoice = z.strictObject({ round: instant, paper: z.enum(PAPERS) });
export const saveChoice = z.strictObject({ ...choice, format: z.enum(REPORT_FORMATS) });
