import { describe, expect, it } from "vitest";
import { isStuck, noteReading, UNTRIED, type IdleHealth } from "../../../shared/scheduler/idle-health";
import { MINUTE, SECOND } from "../../../shared/time/units";

/** Readings every ten seconds for a quarter of an hour. */
const readings = (idleAt: (index: number) => number): { readonly health: IdleHealth; readonly at: number } => {
  let health = UNTRIED;
  let at = 0;
  for (let index = 0; at < 15 * MINUTE; index += 1, at += 10 * SECOND) health = noteReading(health, idleAt(index), at);
  return { health, at };
};

describe("the desktop's idle counter", () => {
  it("is not believed when it has stood at 0 for long", () => {
    const { health, at } = readings(() => 0);
    expect(isStuck(health, at)).toBe(true);
    expect(isStuck(noteReading(health, SECOND, at), at)).toBe(false);
  });

  it("is believed with the first second of rest in a quarter of an hour", () => {
    const { health, at } = readings((index) => (index === 45 ? SECOND : 0));
    expect(isStuck(health, at)).toBe(false);
  });

  it("is not judged by many readings in a short time, nor by few in a long one", () => {
    let health = UNTRIED;
    for (let at = 0; at < 5 * MINUTE; at += SECOND) health = noteReading(health, 0, at);
    expect(isStuck(health, 5 * MINUTE)).toBe(false);
    expect(isStuck(noteReading(noteReading(UNTRIED, 0, 0), 0, 60 * MINUTE), 60 * MINUTE)).toBe(false);
  });
});
