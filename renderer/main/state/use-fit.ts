import type { FitChange } from "../../../shared/workspace/desk-fit/change-fit";
import type { WorkspaceFit } from "../../../shared/workspace/desk-fit/workspace-fit";
import { useApp } from "./app-context";
import type { Feedback } from "./feedback";
import { type Outcome, useMutation } from "./use-mutation";

/** The measures, the answers of ROSA and those of comfort, and the way to change them. */
export function useFit(): {
  readonly fit: WorkspaceFit;
  /** `text` is said when it is saved. */
  readonly edit: (change: FitChange, text?: string) => Promise<Outcome>;
  readonly status: Feedback;
} {
  const { app, api } = useApp();
  const { run, status } = useMutation();
  return { fit: app.fit, edit: (change, text) => run(api.call("fit:change", change), text), status };
}
