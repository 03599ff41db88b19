import { MINUTE, SECOND, type Ms } from "../time/units";

/** While a return or a new absence can begin unseen, the desktop's idle counter is read this often. */
export const PRESENT: Ms = 10 * SECOND;
/** In the first minutes of an absence, when the return decides whether work goes on from where it was. */
export const RETURNING: Ms = 2 * SECOND;
/** While a prompt waits for a pause in the typing. */
export const WAITING: Ms = 1 * SECOND;
/** While nothing can fall due: often enough for "until tomorrow" and work hours, which change at whole minutes. */
export const QUIET: Ms = 1 * MINUTE;
