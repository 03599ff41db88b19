import { describe, expect, it } from "vitest";
import { UTC } from "../../../shared/time/now";
import { pauseEvent } from "../../../shared/scheduler/pause";
import { restore } from "../../../shared/scheduler/snapshot";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { DAY, HOUR, MINUTE } from "../../../shared/time/units";
import { readSnapshot } from "../../../shared/scheduler/read-snapshot";
import { Desk } from "../../simulation/desk";
import { zoneOf } from "../../simulation/world";
import { RuntimeApp } from "../../simulation/runtime-app";

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

const APPS = [
  ["the loop by itself", {}],
  ["the runtime that ships", { app: (...given: ConstructorParameters<typeof RuntimeApp>) => new RuntimeApp(...given) }],
] as const;

describe.each(APPS)("a pause until tomorrow, in %s", (_, app) => {
  /** Paused at 08:00, so until 05:00 the next morning; then the clock is set. */
  const paused = (set: number): Desk => {
    const desk = new Desk({}, app);
    desk.tell(pauseEvent("untilTomorrow", desk.now)).work(MINUTE);
    return desk.setClock(set);
  };
  const isPaused = (desk: Desk): boolean => desk.view.hold === "paused";

  it.each([
    ["a year", -366 * DAY],
    ["to 1970", 10 * DAY - Date.UTC(2026, 2, 10, 8)],
    ["an hour", -HOUR],
  ])("ends when the night is over although the clock was set back %s", (_how, set) => {
    const desk = paused(set).work(20 * HOUR + 57 * MINUTE);
    expect(isPaused(desk)).toBe(true);
    expect((desk.view.holdEnds ?? 0) - desk.now.epoch).toBe(2 * MINUTE);
    expect(isPaused(desk.work(3 * MINUTE))).toBe(false);
  });

  it("ends with the morning that comes early, and at once where the clock is past it", () => {
    const soon = paused(20 * HOUR);
    expect((soon.view.holdEnds ?? 0) - soon.now.epoch).toBe(HOUR - MINUTE);
    expect(isPaused(soon.work(HOUR))).toBe(false);
    expect(isPaused(paused(3_650 * DAY).work(MINUTE))).toBe(false);
  });

  it("outlasts neither a restart nor a start of the computer by more than what was left", () => {
    const restarted = paused(-366 * DAY)
      .stopApp("crash")
      .startApp();
    expect(isPaused(restarted)).toBe(true);
    expect(isPaused(restarted.work(21 * HOUR))).toBe(false);
    const rebooted = paused(-366 * DAY)
      .stopApp("crash")
      .reboot()
      .startApp();
    expect(isPaused(rebooted)).toBe(true);
    expect(isPaused(rebooted.work(21 * HOUR))).toBe(false);
  });
});

describe.each(APPS)("a pause until tomorrow and a journey, in %s", (_, app) => {
  /** Paused in Berlin at 20:00, and an hour later somewhere else. */
  const away = (to: string): Desk => {
    const desk = new Desk({}, { ...app, zone: "Europe/Berlin", start: Date.UTC(2026, 2, 10, 19) });
    return desk.tell(pauseEvent("untilTomorrow", desk.now)).work(HOUR).setZone(to);
  };
  const isPaused = (desk: Desk): boolean => desk.view.hold === "paused";
  const endOf = (desk: Desk): string => new Date(desk.view.holdEnds ?? 0).toISOString();

  it.each([
    ["America/Los_Angeles", "2026-03-11T12:00:00.000Z"],
    ["Europe/London", "2026-03-11T05:00:00.000Z"],
    ["Asia/Kolkata", "2026-03-10T23:30:00.000Z"],
  ])("ends in the morning of %s", (place, end) => {
    const desk = away(place);
    expect([isPaused(desk), endOf(desk)]).toEqual([true, end]);
    const left = Date.parse(end) - desk.now.epoch;
    expect(isPaused(desk.work(left - MINUTE))).toBe(true);
    expect(isPaused(desk.work(2 * MINUTE))).toBe(false);
  });

  it("is over where the morning has come already", () => expect(isPaused(away("Pacific/Auckland"))).toBe(false));

  it("lasts to the morning at home again, and over a restart on the way", () => {
    const back = away("America/Los_Angeles").work(HOUR).stopApp("crash").setZone("Europe/Berlin").startApp();
    expect([isPaused(back), endOf(back)]).toEqual([true, "2026-03-11T04:00:00.000Z"]);
    const there = away("Europe/Berlin").stopApp("quit").setZone("America/Los_Angeles").startApp();
    expect([isPaused(there), endOf(there)]).toEqual([true, "2026-03-11T12:00:00.000Z"]);
  });

  it("still ends in true time where the clock is set back as well", () => {
    const desk = away("America/Los_Angeles").setClock(-366 * DAY);
    expect(isPaused(desk.work(16 * HOUR - MINUTE))).toBe(true);
    expect(isPaused(desk.work(2 * MINUTE))).toBe(false);
  });
});

it("a pause of an earlier version, kept as an instant, is from then on until the local time of it", () => {
  const saved = { version: 1, bootId: "boot", elapsed: 0, savedAt: now.epoch, work: 0, postponesUsed: 0, rest: null };
  const read = readSnapshot({ ...saved, pause: { endsAt: 14 * HOUR, until: now.epoch + 14 * HOUR } });
  const at = { elapsed: HOUR, awake: HOUR, epoch: now.epoch + HOUR, zone: zoneOf("Asia/Kolkata") };
  const { state } = restore(planOf(DEFAULT_SETTINGS), read, at, "boot");
  const until = now.epoch + 14 * HOUR;
  expect(state.pause).toEqual({ endsAt: 14 * HOUR, until, local: until + 5.5 * HOUR });
});

it("a pause that an earlier version kept by the wall clock alone ends within two days of true time", () => {
  const later = { elapsed: 5 * HOUR, awake: 5 * HOUR, epoch: now.epoch - 366 * DAY, zone: UTC };
  const kept = { endsAt: null, until: now.epoch, local: null };
  const saved = { bootId: "boot", elapsed: 0, savedAt: 0, work: 0, postponesUsed: 0, rest: null, pause: kept };
  const { state } = restore(planOf(DEFAULT_SETTINGS), { version: 1, ...saved }, later, "boot");
  expect(state.pause).toEqual({ endsAt: 5 * HOUR + 2 * DAY, until: now.epoch, local: now.epoch });
});
