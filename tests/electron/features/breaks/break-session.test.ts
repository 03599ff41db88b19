import { describe, expect, it } from "vitest";
import { BreakSession } from "../../../../electron/features/breaks/break-session";
import { exerciseOf } from "../../../../shared/exercises/exercises";
import { exerciseIdOf, type RoutineRequest, type Exclusion } from "../../../../shared/routines/routine";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { anyone } from "../../../support/routine-requests";
import { WORKING } from "../../../support/schedule";

const LENGTH = 5 * MINUTE;
const ROUTINE = ["overhead-reach", "ankle-pumps", "standing-back-extension"];
const working: ScheduleView = WORKING;
const notice: ScheduleView = { ...working, mode: "notice", surface: "notice" };
const resting = (rested: number, total = LENGTH): ScheduleView => ({
  ...working,
  mode: "break",
  surface: "break",
  total,
  remaining: total - rested,
});
const secondsOf = (id: string): number => exerciseOf(id)?.seconds ?? 0;

/** A guide for someone with a break of five minutes; what it asks for and keeps can be looked at. */
function guideFor(change: Partial<RoutineRequest> = {}) {
  const world: { asked: number; ask: RoutineRequest; kept: readonly Exclusion[]; tasks: readonly string[] } = {
    asked: 0,
    tasks: [],
    ask: { ...anyone(5), planned: ROUTINE, ...change },
    kept: [],
  };
  const guide = new BreakSession({
    ask: () => {
      world.asked += 1;
      return { ...world.ask, excluded: world.kept };
    },
    exclude: (excluded) => (world.kept = excluded),
    spare: () => {},
    taskShown: () => (world.tasks = [...world.tasks, "shown"]),
    taskDone: () => (world.tasks = [...world.tasks, "done"]),
  });
  const cards = (): readonly (string | null)[] => guide.guided.session.steps.map(exerciseIdOf);
  const current = (): string | null | undefined => cards()[guide.guided.session.index];
  return { guide, world, cards, current };
}

describe("the guide of a break", () => {
  it("does nothing while the person works", () => {
    const { guide, world, cards } = guideFor();
    guide.follow(working);
    guide.next();
    guide.care.hurts(false);
    expect(cards()).toEqual([]);
    expect(guide.wait(working)).toBeNull();
    expect(guide.close()).toEqual({ shown: [], done: [] });
    expect({ asked: world.asked, kept: world.kept }).toEqual({ asked: 0, kept: [] });
  });

  it("picks the steps when a break is announced, and keeps to them", () => {
    const { guide, world, cards } = guideFor();
    guide.follow(notice);
    expect(cards()).toEqual(ROUTINE);
    world.ask = { ...world.ask, planned: ["calf-raise"] };
    guide.follow(notice);
    guide.follow(resting(0));
    expect(cards()).toEqual(ROUTINE);
    expect(world.asked).toBe(1);
    expect(guide.wait(notice)).toBeNull();
  });

  it("follows the time rested, and says when the next step is due", () => {
    const { guide, current } = guideFor();
    guide.follow(resting(0));
    expect(current()).toBe(ROUTINE[0]);
    expect(guide.wait(resting(4 * SECOND))).toBe((secondsOf("overhead-reach") - 4) * SECOND);
    expect(guide.wait({ ...resting(4 * SECOND), breakPaused: true })).toBeNull();
    guide.follow(resting(secondsOf("overhead-reach") * SECOND));
    expect(current()).toBe(ROUTINE[1]);
    expect(guide.guided.rested).toBe(secondsOf("overhead-reach") * SECOND);
  });

  it("goes on, back, and gives a step half a minute more", () => {
    const { guide, current } = guideFor();
    guide.follow(resting(SECOND));
    guide.next();
    expect(current()).toBe(ROUTINE[1]);
    guide.previous();
    expect(current()).toBe(ROUTINE[0]);
    guide.extend();
    guide.follow(resting((secondsOf("overhead-reach") + 30) * SECOND));
    expect(current()).toBe(ROUTINE[0]);
    guide.follow(resting((secondsOf("overhead-reach") + 31) * SECOND));
    expect(current()).toBe(ROUTINE[1]);
  });

  it("says at the end what was shown and what was done, and forgets it", () => {
    const { guide, cards } = guideFor();
    guide.follow(resting(0));
    guide.next();
    const end = secondsOf("ankle-pumps") * SECOND;
    guide.follow(resting(end));
    expect(guide.close(end)).toEqual({ shown: ROUTINE, done: ["ankle-pumps"] });
    expect(cards()).toEqual([]);
    expect(guide.guided.rested).toBe(0);
    expect(guide.close()).toEqual({ shown: [], done: [] });
  });

  it("counts the whole length where nobody ended the break", () => {
    const { guide } = guideFor();
    guide.follow(resting(0));
    expect(guide.close()).toEqual({ shown: ROUTINE, done: ROUTINE });
  });

  it("says of an offer that was skipped that all its cards were shown", () => {
    const { guide } = guideFor();
    guide.follow(notice);
    guide.follow({ ...notice, mode: "prompt" });
    expect(guide.close()).toEqual({ shown: ROUTINE, done: [] });
  });
});

describe("the next break", () => {
  it("is picked anew after one that ended, and after an offer that was put off", () => {
    const { guide, world, cards } = guideFor();
    guide.follow(notice);
    guide.follow({ ...notice, mode: "prompt" });
    guide.close();
    world.ask = { ...world.ask, planned: ["calf-raise"] };
    guide.follow(notice);
    guide.follow(resting(0));
    expect(cards()).toEqual(["calf-raise"]);
    guide.close();
    world.ask = { ...world.ask, planned: ["shoulder-rolls"] };
    guide.follow(notice);
    expect([cards(), world.asked]).toEqual([["shoulder-rolls"], 3]);
  });
});

describe("a routine that is started now", () => {
  it("is on in the break that begins, and in no other", () => {
    const { guide, cards } = guideFor();
    guide.beginWith(["calf-raise", "gone", "shoulder-rolls"]);
    guide.follow(resting(0));
    expect(cards()).toEqual(["calf-raise", "shoulder-rolls"]);
    guide.close();
    guide.follow(resting(0));
    expect(cards()).toEqual(ROUTINE);
  });

  it("takes the place of cards that are announced", () => {
    const { guide, cards } = guideFor();
    guide.follow(notice);
    guide.beginWith(["calf-raise"]);
    guide.follow(resting(0));
    expect(cards()).toEqual(["calf-raise"]);
  });

  it("takes the place of what is left of a break that runs, as far as it fits", () => {
    const { guide, cards } = guideFor();
    guide.follow(resting(0));
    guide.next();
    guide.follow(resting(LENGTH - (secondsOf("calf-raise") + 5) * SECOND));
    guide.beginWith(["walk-two-minutes", "calf-raise"]);
    expect(cards().at(-1)).toBe("calf-raise");
    expect(cards()).not.toContain("walk-two-minutes");
  });

  it("still leaves out what the person took out", () => {
    const { guide, world, cards } = guideFor();
    world.kept = [{ id: "calf-raise", reason: "hurts" }];
    guide.beginWith(["calf-raise", "shoulder-rolls"]);
    expect(cards()).toEqual(["shoulder-rolls"]);
  });
});

describe("the small task of the day", () => {
  const withTask = () => guideFor({ planned: [], task: { text: "Raise the screen", seconds: 40 } });

  it("counts as offered when it comes onto the screen, once, and not before", () => {
    const { guide, world } = withTask();
    guide.follow(notice);
    guide.follow(resting(0));
    const tasks = guide.guided.session.steps.filter(({ type }) => type === "task");
    expect(tasks).toHaveLength(1);
    expect(world.tasks).toEqual([]);
    guide.follow(resting(LENGTH - SECOND));
    guide.previous();
    guide.next();
    expect(world.tasks).toEqual(["shown"]);
  });

  it("counts as offered in each break that shows it, not only in the first since the start", () => {
    const { guide, world } = withTask();
    for (let count = 1; count <= 3; count += 1) {
      guide.follow(notice);
      guide.follow(resting(0));
      guide.follow(resting(LENGTH - SECOND));
      expect(world.tasks).toHaveLength(count);
      guide.close();
    }
  });

  it("can be done there, which goes on to the next step; no other step can", () => {
    const { guide, world } = withTask();
    guide.follow(resting(0));
    guide.fixed();
    expect(world.tasks).toEqual([]);
    const at = guide.guided.session.steps.findIndex(({ type }) => type === "task");
    for (let step = 0; step < at; step += 1) guide.next();
    guide.fixed();
    expect(world.tasks).toEqual(["shown", "done"]);
    expect(guide.guided.session.index).toBe(at + 1);
  });
});
