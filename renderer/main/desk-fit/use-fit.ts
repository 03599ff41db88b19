import { useState } from "react";
import { lengthWords, type LengthWords } from "../../../shared/ergonomics/fit-advice";
import type { DeskMeasures, FitChange, WorkspaceFit } from "../../../shared/ergonomics/workspace-fit";
import { useApp } from "../state/app-context";

/** What is kept of the workspace fit, and the way to change it. What could not be saved is said, in words. */
export function useFit(): {
  readonly fit: WorkspaceFit;
  /** Answers whether it is kept. */
  readonly change: (change: FitChange) => Promise<boolean>;
  readonly refusal: string;
} {
  const { app, api } = useApp();
  const [refusal, setRefusal] = useState("");
  const change = async (given: FitChange): Promise<boolean> => {
    const reply = await api.call("fit:change", given);
    setRefusal(reply.ok ? "" : reply.message);
    return reply.ok;
  };
  return { fit: app.fit, change, refusal };
}

/** Lengths in the person's unit. */
export function useLengths({ unit = "cm" }: DeskMeasures): LengthWords {
  const { app, t } = useApp();
  return lengthWords(t, app.region, unit);
}
