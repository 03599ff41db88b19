import type { CalendarDay } from "./calendar-day";
import type { DayWindow } from "./expand-rule";
import type { DaySpan } from "./whole-days";

/** Which days of a window are covered. Adding some days costs the same however many they are. */
export class Coverage {
  readonly #window: DayWindow;
  /** How many more spans begin than end on each day, by its place in the window. */
  readonly #turns: Int32Array;

  constructor(window: DayWindow) {
    this.#window = window;
    this.#turns = new Int32Array(window.to - window.from + 2);
  }

  add({ start, length }: DaySpan): void {
    const { from, to } = this.#window;
    const [first, after] = [Math.max(start, from) - from, Math.min(start + length, to + 1) - from];
    if (first >= after) return;
    this.#turns[first] = (this.#turns[first] ?? 0) + 1;
    this.#turns[after] = (this.#turns[after] ?? 0) - 1;
  }

  /** The days that are covered, in order. */
  list(): readonly CalendarDay[] {
    const days: CalendarDay[] = [];
    let open = 0;
    for (let at = 0; at <= this.#window.to - this.#window.from; at += 1) {
      open += this.#turns[at] ?? 0;
      if (open > 0) days.push(this.#window.from + at);
    }
    return days;
  }
}
