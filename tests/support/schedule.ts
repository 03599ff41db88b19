import { initialState } from "../../shared/scheduler/state";
import { view, type ScheduleView } from "../../shared/scheduler/view";
import { planOf } from "../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../shared/settings/settings";
import { UTC } from "../../shared/time/now";
import { MORNING } from "./ports/clock";

const now = { elapsed: 0, awake: 0, epoch: MORNING, zone: UTC };

/** The schedule of somebody who has just begun to work. */
export const WORKING: ScheduleView = view(initialState(planOf(DEFAULT_SETTINGS), now), now);
