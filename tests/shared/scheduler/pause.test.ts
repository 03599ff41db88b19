import { describe, expect, it } from "vitest";
import { UTC } from "../../../shared/time/now";
import { pauseEvent } from "../../../shared/scheduler/pause";
import { HOUR, MINUTE } from "../../../shared/time/units";

const now = { epoch: Date.UTC(2026, 2, 4, 15, 20), zone: UTC };

describe("a pause", () => {
  it.each([30, 60, 120] as const)("of %i minutes counts in true time, whatever becomes of the clock", (minutes) =>
    expect(pauseEvent(minutes, now)).toEqual({ type: "paused", length: minutes * MINUTE }),
  );

  it("until it is ended has no end", () => expect(pauseEvent("untilResumed", now)).toEqual({ type: "paused" }));

  it("until tomorrow goes by the wall clock, and ends in the morning of the next day", () => {
    const event = pauseEvent("untilTomorrow", now);
    const until = event.type === "paused" ? (event.until ?? 0) : 0;
    expect(new Date(until).toISOString().slice(0, 10)).toBe("2026-03-05");
    expect(until - Date.UTC(2026, 2, 5)).toBeGreaterThan(0);
    expect(until - Date.UTC(2026, 2, 5)).toBeLessThan(12 * HOUR);
  });

  it("until a time is the next time the clock shows it, today or tomorrow", () => {
    expect(pauseEvent({ untilClock: "16:05" }, now)).toEqual({ type: "paused", until: Date.UTC(2026, 2, 4, 16, 5) });
    expect(pauseEvent({ untilClock: "09:00" }, now)).toEqual({ type: "paused", until: Date.UTC(2026, 2, 5, 9) });
  });
});
