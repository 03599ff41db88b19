import { useDocumentValue } from "../../state/use-document";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { fitMeasurements } from "../../../../shared/workspace/desk-fit/fit-numbers";
import type { MeasurementLookup } from "../../../../shared/workspace/measure";
import { useApp } from "../../state/app-context";

/** The numbers of desk fit, to stand beside what they help to fix. */
export function useMeasurements(): MeasurementLookup {
  const { t, region } = useApp();
  const measures = useDocumentValue("measures");
  const workspaces = useDocumentValue("checklist");
  return fitMeasurements(measures, currentOf(workspaces).id, t, region);
}
