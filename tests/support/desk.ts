import { planOf } from "../../shared/settings/plan-of";
import { type DesktopHold } from "../../shared/scheduler/holds";
import { nextTick } from "../../shared/scheduler/next-tick";
import { UTC, type Now } from "../../shared/time/now";
import type { Output } from "../../shared/scheduler/outputs";
import { initialState, type SchedulerState } from "../../shared/scheduler/state";
import { step, type SchedulerEvent } from "../../shared/scheduler/step";
import { view, type ScheduleView } from "../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import type { Ms } from "../../shared/time/units";

const at = (elapsed: Ms): Now => ({ elapsed, awake: elapsed, epoch: elapsed, zone: UTC });

/** A person who works for the hour, and what the scheduler has said so far. */
export class Desk {
  state: SchedulerState;
  outputs: readonly Output[] = [];
  elapsed: Ms = 0;
  #lastInput: Ms = 0;

  constructor(settings: Partial<Settings>) {
    this.state = initialState(planOf({ ...DEFAULT_SETTINGS, ...settings }), at(0));
  }
  tell(event: SchedulerEvent): void {
    const { state, outputs } = step(this.state, event, at(this.elapsed));
    this.state = state;
    this.outputs = [...this.outputs, ...outputs];
  }
  /** Lets time pass as the heartbeat does. */
  pass(length: Ms, isTyping: boolean): void {
    for (let left = length; left > 0;) {
      const wait = Math.min(left, nextTick(this.state, at(this.elapsed)));
      this.elapsed += wait;
      left -= wait;
      if (isTyping) this.#lastInput = this.elapsed;
      this.tell({ type: "ticked", idleFor: this.elapsed - this.#lastInput });
    }
  }
  hold(...holds: readonly DesktopHold[]): void {
    this.tell({ type: "holdsChanged", holds });
  }
  get said(): readonly string[] {
    return this.outputs.map(({ type }) => type);
  }
  get view(): ScheduleView {
    return view(this.state, at(this.elapsed));
  }
  get mode(): string {
    return this.view.mode;
  }
}
