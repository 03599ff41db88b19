import { lengthWords, type LengthWords } from "../../../shared/workspace/desk-fit/fit-advice";
import type { FitChange } from "../../../shared/workspace/desk-fit/change-fit";
import type { DeskMeasures, WorkspaceFit } from "../../../shared/workspace/desk-fit/workspace-fit";
import { useApp } from "./app-context";
import { useMutation, type Outcome } from "./use-mutation";

/** What is kept of the workspace fit, and the way to change it. What could not be saved is said, in words. */
export function useFit(): {
  readonly fit: WorkspaceFit;
  readonly change: (change: FitChange) => Promise<Outcome>;
  readonly refusal: string;
} {
  const { app, api } = useApp();
  const { kept, refusal } = useMutation();
  return { fit: app.fit, change: (change) => kept(api.call("fit:change", change)), refusal };
}

/** Lengths in the person's unit. */
export function useLengths({ unit = "cm" }: DeskMeasures): LengthWords {
  const { app, t } = useApp();
  return lengthWords(t, app.region, unit);
}
