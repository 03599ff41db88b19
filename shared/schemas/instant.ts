import { z } from "zod";

/** The farthest instant a date can hold, in milliseconds either side of 1970. */
const FARTHEST = 8.64e15;

/** A whole millisecond that a date can hold. */
export const instant = z.number().int().min(-FARTHEST).max(FARTHEST);
/** The same for clocks that count fractions. */
export const preciseInstant = z.number().min(-FARTHEST).max(FARTHEST);
