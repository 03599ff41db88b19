import type { Plan } from "../../../shared/programme/plan";
import type { ProgrammeEdit } from "../../../shared/programme/programme";

/** What the parts of a plan under way are given. */
export interface PlanProps {
  readonly plan: Plan;
  /** Asks for an edit; `text` is said once it is made. */
  readonly onEdit: (edit: ProgrammeEdit, text: string) => Promise<void>;
}
