import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { fitNumbers } from "../../../../shared/workspace/desk-fit/fit-numbers";
import type { MeasurementLookup } from "../../../../shared/workspace/measure";
import { useApp } from "../../state/app-context";

/** The numbers of desk fit, to stand beside what they help to fix. */
export function useMeasurements(): MeasurementLookup {
  const { app, t } = useApp();
  return fitNumbers(app.fit, currentOf(app.workspaces).id, t, app.region);
}
