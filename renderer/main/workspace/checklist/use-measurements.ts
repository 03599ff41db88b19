import type { MeasurementLookup } from "../../../../shared/workspace/measure";
import { fitNumbers } from "../../../../shared/workspace/desk-fit/fit-numbers";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";

/** The numbers of desk fit, to be said beside what they help to fix. */
export function useMeasurements(): MeasurementLookup {
  const { app, t } = useApp();
  return fitNumbers(app.fit, currentOf(app.workspaces).id, t, app.region);
}
