import { MINUTE, SECOND, type Ms } from "../time/units";

/** Normal rate: the idle counter has to be read to notice an absence or a return. */
export const PRESENT_TICK: Ms = 10 * SECOND;
/** During the first minutes of an absence, when the time of return decides whether work continues. */
export const RETURNING_TICK: Ms = 2 * SECOND;
/** While a prompt waits for a pause in typing. */
export const WAITING_TICK: Ms = 1 * SECOND;
/** While nothing can fall due: often enough for pauses and work hours, which end at whole minutes. */
export const QUIET_TICK: Ms = 1 * MINUTE;
