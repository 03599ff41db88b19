import type { NumberFor } from "../../../shared/ergonomics/actions";

/** The numbers of desk fit, to be said beside what they help to fix. None are known yet. */
const NONE: NumberFor = () => null;
export const useNumberFor = (): NumberFor => NONE;
