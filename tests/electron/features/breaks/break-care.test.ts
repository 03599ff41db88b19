import { describe, expect, it } from "vitest";
import { BreakSession } from "../../../../electron/features/breaks/break-session";
import { exerciseOf } from "../../../../shared/exercises/exercises";
import { isGentle } from "../../../../shared/routines/candidates";
import { exerciseIdOf, type Exclusion, type RoutineRequest, type Spared } from "../../../../shared/routines/routine";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { MINUTE, SECOND, type Ms } from "../../../../shared/time/units";
import { anyone } from "../../../support/routine-requests";
import { WORKING } from "../../../support/schedule";

const LENGTH = 5 * MINUTE;
const ROUTINE = ["calf-raise", "ankle-pumps", "standing-back-extension"];
const resting = (rested: Ms, breakPaused = false): ScheduleView => ({
  ...WORKING,
  ...{ mode: "break", surface: "break", total: LENGTH, remaining: LENGTH - rested, breakPaused },
});

/** A break that has just begun, and what was kept of what was said in it. */
function begun(change: Partial<RoutineRequest> = {}) {
  const kept: { excluded: readonly Exclusion[]; spared: Spared } = { excluded: [], spared: { cards: [], areas: [] } };
  const session = new BreakSession({
    ask: () => ({ ...anyone(5), planned: ROUTINE, ...change, ...kept }),
    exclude: (excluded) => (kept.excluded = excluded),
    spare: (spared) => (kept.spared = spared),
    taskShown: () => {},
    taskDone: () => {},
  });
  session.follow(resting(SECOND));
  const cards = () => session.guided.session.steps.map(exerciseIdOf);
  return { session, care: session.care, kept, cards, exercises: () => cards().map((id) => exerciseOf(id ?? "")) };
}

describe("“it hurts”", () => {
  it("has another card ready and leaves the one that hurt out for today, and not for good", () => {
    const { care, kept, cards, session } = begun();
    care.hurts(false);
    expect(session.guided.care).toMatchObject({ type: "hurts", isGentleToday: false, isLeftOut: false });
    expect(cards()).not.toContain("calf-raise");
    expect(cards().slice(1)).toEqual(ROUTINE.slice(1));
    expect(kept).toEqual({ excluded: [], spared: { cards: ["calf-raise"], areas: [] } });
  });

  it("leaves it out for good where the person says that too", () => {
    const { care, kept, session } = begun();
    care.hurts(false);
    care.leaveOut();
    expect(kept.excluded).toEqual([{ id: "calf-raise", reason: "hurts" }]);
    expect(session.guided.care).toMatchObject({ isLeftOut: true });
  });

  it("goes easy on that part of the body from now on, where the person says so", () => {
    const { care, kept, exercises } = begun({ planned: [] });
    for (let card = 0; card < 20 && exercises()[0]?.areas[0] === "wholeBody"; card += 1) care.notForMe();
    const area = exercises()[0]?.areas[0];
    care.hurts(false);
    care.gentleToday();
    expect(kept.spared.areas).toEqual([area]);
    const there = exercises().filter((each) => area !== undefined && each?.areas.includes(area));
    expect(there.filter((each) => each !== undefined && !isGentle(each))).toEqual([]);
  });

  it("is taken back whole: the card, what is left out, and what is gone easy on", () => {
    const { care, kept, cards, session } = begun();
    care.hurts(true);
    care.gentleToday();
    care.leaveOut();
    expect(care.undo()).toMatchObject({ type: "hurts", wasPaused: true });
    expect(kept).toEqual({ excluded: [], spared: { cards: [], areas: [] } });
    expect([cards(), session.guided.care]).toEqual([ROUTINE, null]);
  });

  it("is over when the break goes on", () => {
    const { care, session } = begun();
    care.hurts(false);
    session.follow(resting(SECOND, true));
    expect(session.guided.care).not.toBeNull();
    session.follow(resting(2 * SECOND));
    expect([session.guided.care, care.undo()]).toEqual([null, null]);
  });
});

describe("“not for me”", () => {
  it("takes the card out for good, says which, and has a way back while that step is on", () => {
    const { care, kept, cards, session } = begun();
    care.notForMe();
    expect(kept.excluded).toEqual([{ id: "calf-raise", reason: "notForMe" }]);
    expect(session.guided.care).toMatchObject({ type: "notForMe", step: { id: "calf-raise" } });
    expect(cards()[0]).not.toBe("calf-raise");
    care.undo();
    expect([kept.excluded, cards()]).toEqual([[], ROUTINE]);
    care.notForMe();
    session.next();
    expect([session.guided.care, care.undo(), kept.excluded.length]).toEqual([null, null, 1]);
  });

  it("takes back what was said last, and keeps what was said before", () => {
    const { care, kept } = begun();
    care.notForMe();
    care.notForMe();
    expect(kept.excluded).toHaveLength(2);
    care.undo();
    expect(kept.excluded).toEqual([{ id: "calf-raise", reason: "notForMe" }]);
  });
});

describe("“stay seated”", () => {
  it("puts what is left of this break onto the chair, and back on the feet", () => {
    const { care, session, exercises, cards } = begun();
    care.changeSeat();
    expect(session.guided).toMatchObject({ isSeated: true, care: { type: "seated", isSeated: true, isAlways: false } });
    expect(exercises().map((each) => each?.position)).toEqual(exercises().map(() => "seated"));
    care.changeSeat();
    expect([cards(), session.guided.isSeated]).toEqual([ROUTINE, false]);
  });

  it("is for this break: the next is as it is set", () => {
    const { care, session, cards } = begun();
    care.changeSeat();
    session.close();
    session.follow(resting(SECOND));
    expect([cards(), session.guided]).toMatchObject([ROUTINE, { isSeated: false, care: null }]);
  });

  it("is for all of them only as a second word, of which it says which way", () => {
    const { care, session } = begun();
    expect(care.always()).toBeNull();
    care.changeSeat();
    expect([care.always(), session.guided.care]).toEqual([true, { type: "seated", isSeated: true, isAlways: true }]);
    expect(care.undo()).toMatchObject({ type: "seated", isAlways: true });
    expect(session.guided.isSeated).toBe(false);
  });

  it("fits what it remakes into the time that is left, and repeats nothing that was on", () => {
    const { care, session, cards } = begun({ planned: ["overhead-reach", "calf-raise"] });
    const seconds = exerciseOf("overhead-reach")?.seconds ?? 0;
    session.extend();
    session.follow(resting(LENGTH - (seconds + 31) * SECOND));
    care.changeSeat();
    const left = session.guided.session.steps.slice(session.guided.session.index);
    expect(left.reduce((sum, each) => sum + each.seconds, 0)).toBeLessThanOrEqual(seconds + 31);
    expect(cards().slice(session.guided.session.index)).not.toContain("calf-raise");
  });
});
