import { describe, expect, it } from "vitest";
import { isStuck, noteReading, UNTRIED, type IdleHealth } from "../../../shared/scheduler/idle-health";
import { MINUTE, SECOND } from "../../../shared/time/units";

/** Readings every ten seconds for a quarter of an hour. */
const readings = (
  idleAt: (index: number) => number,
  grain = SECOND,
): { readonly health: IdleHealth; readonly at: number } => {
  let health = UNTRIED;
  let at = 0;
  for (let index = 0; at < 15 * MINUTE; index += 1, at += 10 * SECOND)
    health = noteReading(health, idleAt(index), at, grain);
  return { health, at };
};

describe("the desktop's idle counter", () => {
  it("is not believed when it has stood at 0 for long", () => {
    const { health, at } = readings(() => 0);
    expect(isStuck(health, at)).toBe(true);
    expect(isStuck(noteReading(health, SECOND, at, SECOND), at)).toBe(false);
  });

  it("is believed with the first second of rest in a quarter of an hour", () => {
    const { health, at } = readings((index) => (index === 45 ? SECOND : 0));
    expect(isStuck(health, at)).toBe(false);
  });

  it("is not judged by many readings in a short time, nor by few in a long one", () => {
    let health = UNTRIED;
    for (let at = 0; at < 5 * MINUTE; at += SECOND) health = noteReading(health, 0, at, SECOND);
    expect(isStuck(health, 5 * MINUTE)).toBe(false);
    const two = noteReading(noteReading(UNTRIED, 0, 0, SECOND), 0, 60 * MINUTE, SECOND);
    expect(isStuck(two, 60 * MINUTE)).toBe(false);
  });

  it("is judged by its own grain: one that passes over pauses of five seconds is believed five times as long", () => {
    const { health, at } = readings(() => 0, 5 * SECOND);
    expect(isStuck(health, at)).toBe(false);
    let longer = health;
    for (let later = at; later < 50 * MINUTE; later += 10 * SECOND) longer = noteReading(longer, 0, later, 5 * SECOND);
    expect([isStuck(longer, 49 * MINUTE), isStuck(longer, 50 * MINUTE)]).toEqual([false, true]);
  });

  it("is judged anew where another source speaks", () => {
    const { health, at } = readings(() => 0, 5 * SECOND);
    expect(isStuck(noteReading(health, 0, at, SECOND), at)).toBe(false);
  });
});
