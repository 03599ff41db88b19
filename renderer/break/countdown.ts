import type { SurfaceState } from "../../shared/ipc";
import { part } from "./draw";

/**
 * Counts down in text, once a second, and says the start, the half and the end. It only shows: what ends the break is the
 * main process. One timer, set to the next whole second.
 */
export class Countdown {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endsAt = 0;
  #said = new Set<string>();
  #state: SurfaceState | null = null;

  run(state: SurfaceState): void {
    clearTimeout(this.#timer);
    if (this.#state?.kind !== state.kind) this.#said = new Set();
    this.#state = state;
    this.#endsAt = performance.now() + state.remaining;
    if (state.total > 0) this.#tick(state);
    else this.#clear();
  }

  #clear(): void {
    part("time").textContent = "";
    part("progress").hidden = true;
  }

  #tick(state: SurfaceState): void {
    const left = Math.max(0, this.#endsAt - performance.now());
    const seconds = Math.ceil(left / 1_000);
    part("time").textContent = state.timeLabel.replace("{time}", clock(seconds));
    const progress = part("progress");
    progress.hidden = false;
    progress.setAttribute("value", String(1 - left / state.total));
    this.#speak(state, left);
    if (left > 0) this.#timer = setTimeout(() => this.#tick(state), left - (seconds - 1) * 1_000);
  }

  #speak(state: SurfaceState, left: number): void {
    const due = left <= 10_000 ? "end" : left <= state.total / 2 ? "half" : "start";
    if (this.#said.has(due)) return;
    this.#said.add(due);
    part("spoken").textContent = state.announce[due];
  }
}

/** Minutes and seconds, as a clock shows them. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
