import { lengthWords, type LengthWords } from "../../../shared/workspace/desk-fit/fit-advice";
import type { DeskMeasures } from "../../../shared/workspace/desk-fit/measures";
import { useApp } from "../state/app-context";

/** Lengths in the person's unit. */
export function useLengths({ unit = "cm" }: DeskMeasures): LengthWords {
  const { t, region } = useApp();
  return lengthWords(t, region, unit);
}
