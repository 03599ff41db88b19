import type { BreakPageState } from "../../shared/break-page/break-page";
import { clock, part, speak, write } from "./page";
import { turnAt, withPictures } from "./step";

/** A page whose break is over and that hears nothing more closes by itself: no cover outlives its break. */
const GIVE_UP_MS = 5_000;

/** The last seconds. */
const ENDING_MS = 10_000;

/** A figure that plays makes a picture sooner than this; the second that is due is then written along with it. */
const PICTURE_SOON_MS = 450;

/**
 * Counts down in text, once a second, and says the start, the half and the end. It only shows: what ends the break is the
 * main process. One timer, set to the next whole second.
 */
export class Countdown {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  #said = new Set<string>();
  #state: BreakPageState | null = null;
  #dueAt = Infinity;
  #picturedAt = -Infinity;

  constructor() {
    withPictures(() => {
      const now = performance.now();
      this.#picturedAt = now;
      if (now >= this.#dueAt) this.#next();
    });
  }

  run(state: BreakPageState): void {
    clearTimeout(this.#timer);
    if (this.#state?.kind !== state.kind) this.#said = new Set();
    this.#state = state;
    this.#startedAt = performance.now();
    if (state.total > 0) this.#tick(state);
    else this.#clear();
  }

  #clear(): void {
    document.documentElement.dataset["ending"] = "false";
    write("time", "");
    part("progress").hidden = true;
  }

  #tick(state: BreakPageState): void {
    const passed = state.isPaused ? 0 : performance.now() - this.#startedAt;
    const left = Math.max(0, state.remaining - passed);
    const seconds = Math.ceil(left / 1_000);
    // The last seconds are told apart from afar: who walks about sees that it is time to come back.
    document.documentElement.dataset["ending"] = String(state.kind === "break" && left <= ENDING_MS);
    write("time", state.timeLabel.replace("{time}", clock(seconds)));
    const progress = part("progress");
    progress.hidden = false;
    progress.setAttribute("value", String(1 - left / state.total));
    this.#tickStep(state, passed);
    this.#speak(state, left);
    clearTimeout(this.#timer);
    this.#dueAt = Infinity;
    if (state.isPaused) return;
    if (left === 0) this.#timer = setTimeout(() => giveUp(state), GIVE_UP_MS);
    else this.#waitFor(left - (seconds - 1) * 1_000);
  }

  #waitFor(wait: number): void {
    const now = performance.now();
    this.#dueAt = now + wait;
    const isPlaying = now - this.#picturedAt < PICTURE_SOON_MS;
    this.#timer = setTimeout(() => this.#next(), wait + (isPlaying ? PICTURE_SOON_MS : 0));
  }

  #next(): void {
    if (this.#state !== null) this.#tick(this.#state);
  }

  #tickStep({ step, primary }: BreakPageState, passed: number): void {
    if (step === null || !primary) return;
    const left = Math.max(0, step.remaining - passed);
    write("stepTime", clock(Math.ceil(left / 1_000)));
    turnAt(step, left);
  }

  #speak(state: BreakPageState, left: number): void {
    const due = left <= ENDING_MS ? "end" : left <= state.total / 2 ? "half" : "start";
    if (this.#said.has(due)) return;
    this.#said.add(due);
    if (state.announce[due] !== "") speak(state.announce[due]);
  }
}

function giveUp({ kind }: BreakPageState): void {
  if (kind === "break") window.close();
}
