import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byTurn, candidatesFor, isAllowed } from "../../../shared/routines/candidates";
import { onlyConditions } from "../../../shared/body-regions/conditions";
import { exerciseOf, EXERCISES } from "../../../shared/exercises/exercises";
import { pairFits, sideOf, uprightFits, uprightPairFits, wantsPair } from "../../../shared/routines/pair";
import { pickRoutine, availableSeconds } from "../../../shared/routines/pick";
import {
  exerciseIdOf,
  secondsOf,
  type AnyExercise,
  type RoutineRequest,
  type Routine,
} from "../../../shared/routines/routine";
import { canStayUp, isMostlyUpright, isUpright } from "../../../shared/routines/upright";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { anyone, requests, customExercise } from "../../support/routine-requests";

const idsOf = ({ steps }: Routine): readonly string[] => steps.flatMap((step) => exerciseIdOf(step) ?? []);
const cardsOf = (routine: Routine, { customExercises = [] }: RoutineRequest): readonly AnyExercise[] =>
  idsOf(routine).flatMap((id) => exerciseOf(id) ?? customExercises.find((each) => each.id === id) ?? []);
const sidesOf = (cards: readonly AnyExercise[]): ReadonlySet<unknown> => new Set(cards.map(sideOf));

describe("a routine, whatever is asked", () => {
  it("is never longer than the break, and fills all but the last of it with steps that exist", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const routine = pickRoutine(request);
        expect(routine.seconds).toBe(secondsOf(routine.steps));
        expect(routine.seconds * SECOND).toBeLessThanOrEqual(request.length);
        expect(routine.seconds).toBeLessThanOrEqual(600);
        expect(routine.steps.length > 0).toBe(request.length >= SECOND);
        expect(routine.steps.every(({ seconds }) => seconds > 0)).toBe(true);
      }),
    );
  });

  it("has nothing that clashes with conditions, place, soreness or what was taken out, and nothing twice", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const routine = pickRoutine(request);
        const cards = cardsOf(routine, request);
        expect(new Set(idsOf(routine)).size).toBe(idsOf(routine).length);
        for (const card of cards) {
          expect(card.avoid.filter((each) => request.conditions[each] !== false)).toEqual([]);
          expect(request.excluded.map(({ id }) => id)).not.toContain(card.id);
          if (request.place.openOffice) expect(card.discreet).toBe(true);
          if (request.place.seatedOnly) expect(card.position).toBe("seated");
          expect(card.needs.filter((need) => !request.place.has.includes(need))).toEqual([]);
          const isVerySore = card.areas.some((area) => (request.comfort?.[area] ?? 0) >= 7);
          if (isVerySore) expect(["mobility", "relax"]).toContain(card.kind);
          expect(request.paused === "all" || card.areas.some((area) => request.paused?.includes(area))).toBe(false);
        }
        for (const step of routine.steps) if (step.type === "plain") expect(step.seated).toBe(request.place.seatedOnly);
      }),
    );
  });

  it("rests what has to rest, and everything where all of it has to", () => {
    const paused = pickRoutine({ ...anyone(5), paused: "all" });
    expect(paused.steps).toEqual([{ type: "plain", seated: false, seconds: 300, reason: { type: "paused" } }]);
    const planned = ["calf-raise", "neck-turns"];
    expect(idsOf(pickRoutine({ ...anyone(5), planned, paused: ["calves"] }))).toEqual(["neck-turns"]);
  });

  it("is the same for the same request", () => {
    fc.assert(
      fc.property(
        requests,
        (request) => void expect(pickRoutine(structuredClone(request))).toEqual(pickRoutine(request)),
      ),
    );
  });

  it("joins both ends of the body in two minutes or more, wherever cards for it suit and fit", () => {
    let paired = 0;
    let without = 0;
    fc.assert(
      fc.property(requests, ({ planned: _planned, ...request }) => {
        const routine = pickRoutine(request);
        const sides = sidesOf(cardsOf(routine, request));
        const all = byTurn(candidatesFor(request));
        const fits = canStayUp(all) ? uprightPairFits : pairFits;
        const possible = wantsPair(request) && fits([], all, availableSeconds(request));
        if (possible) expect([...sides]).toEqual(expect.arrayContaining(["spine", "leg"]));
        if (possible) paired += 1;
        else without += 1;
      }),
    );
    expect(Math.min(paired, without)).toBeGreaterThan(20);
  });

  it("is upright for two thirds of its time, and to begin with, wherever three upright cards suit", () => {
    let mostly = 0;
    let seated = 0;
    fc.assert(
      fc.property(requests, ({ planned: _planned, ...request }) => {
        const cards = cardsOf(pickRoutine(request), request);
        const firstSeated = cards.findIndex((card) => !isUpright(card));
        expect(cards.slice(Math.max(firstSeated, 0)).some(isUpright)).toBe(firstSeated < 0 && cards.length > 0);
        if (!wantsPair(request) || !canStayUp(byTurn(candidatesFor(request)))) return;
        const share = secondsOf(cards.filter(isUpright)) / secondsOf(cards);
        if (cards.length > 0) expect(share).toBeGreaterThanOrEqual(2 / 3);
        mostly += 1;
        seated += cards.some((card) => !isUpright(card)) ? 1 : 0;
      }),
    );
    expect(Math.min(mostly, seated)).toBeGreaterThan(20);
  });

  it("is one card under two minutes, upright wherever one fits", () => {
    let up = 0;
    fc.assert(
      fc.property(requests, ({ planned: _planned, task: _task, ...request }) => {
        if (wantsPair(request)) return;
        const cards = cardsOf(pickRoutine(request), request);
        expect(cards.length).toBeLessThanOrEqual(1);
        const fitting = byTurn(candidatesFor(request)).filter(({ seconds }) => seconds <= availableSeconds(request));
        if (!fitting.some(isUpright)) return;
        up += 1;
        expect(cards.map(isUpright)).toEqual([true]);
      }),
    );
    expect(up).toBeGreaterThan(4);
  });

  it("gets one up in two minutes or more, wherever that leaves room for the pair", () => {
    let up = 0;
    fc.assert(
      fc.property(requests, ({ planned: _planned, task: _task, ...request }) => {
        if (!wantsPair(request) || !uprightFits([], byTurn(candidatesFor(request)), availableSeconds(request))) return;
        up += 1;
        expect(cardsOf(pickRoutine(request), request).some(isUpright)).toBe(true);
      }),
    );
    expect(up).toBeGreaterThan(20);
    const uprightLately = EXERCISES.filter(isUpright).map(({ id }) => id);
    const { steps } = pickRoutine({ ...anyone(2), recent: uprightLately });
    expect(steps.some(({ type, reason }) => type === "exercise" && ["upright", "pair"].includes(reason.type))).toBe(
      true,
    );
  });

  it("repeats nothing before the others of its part, position and length had their turn", () => {
    let repeats = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const routine = pickRoutine(request);
        const shown = new Set(idsOf(routine));
        const agoOf = (id: string): number => (request.recent.includes(id) ? request.recent.indexOf(id) : Infinity);
        const waiting = byTurn(candidatesFor(request)).filter(({ id }) => !shown.has(id));
        for (const step of routine.steps) {
          const card = cardsOf(routine, request).find(({ id }) => id === exerciseIdOf(step));
          if (
            card === undefined ||
            !request.recent.includes(card.id) ||
            !["turn", "pair", "upright"].includes(step.reason.type)
          )
            continue;
          repeats += 1;
          const all = cardsOf(routine, request);
          const longer = waiting.filter(
            (each) =>
              isMostlyUpright(all.map((other) => (other === card ? each : other))) === isMostlyUpright(all) &&
              sideOf(each) === sideOf(card) &&
              isUpright(each) === isUpright(card) &&
              each.seconds <= card.seconds &&
              agoOf(each.id) > agoOf(card.id),
          );
          expect(longer.map(({ id }) => id)).toEqual([]);
        }
      }),
    );
    expect(repeats).toBeGreaterThan(50);
  });

  it("has one task at most, at its end, and gives it half of the break at most", () => {
    let tasks = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const { steps } = pickRoutine(request);
        const found = steps.filter(({ type }) => type === "task");
        tasks += found.length;
        expect(found.length).toBeLessThanOrEqual(1);
        for (const task of found) {
          expect(steps.at(-1)).toBe(task);
          expect(task.seconds * SECOND).toBeLessThanOrEqual(request.length / 2);
        }
      }),
    );
    expect(tasks).toBeGreaterThan(20);
  });
});

describe("the days of someone who takes what comes", () => {
  it.each([3, 5, 7, 10])(
    "bring every card that fits into %i minutes, in fair turns within its part and position",
    (minutes) => {
      const request = anyone(minutes);
      let recent: readonly string[] = [];
      const counts = new Map<string, number>();
      for (let seed = 0; seed < 120; seed += 1) {
        const ids = idsOf(pickRoutine({ ...request, seed, recent }));
        recent = [...ids, ...recent.filter((id) => !ids.includes(id))];
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      // The upright ones leave room for the other end of the body; the seated ones have a third of the time.
      const fits = (card: AnyExercise): boolean => card.seconds <= (isUpright(card) ? minutes * 60 - 85 : minutes * 20);
      const groupOf = (card: AnyExercise): string => `${isUpright(card)} ${sideOf(card)}`;
      for (const group of new Set(EXERCISES.map(groupOf))) {
        const times = EXERCISES.filter((card) => fits(card) && groupOf(card) === group).map(
          ({ id }) => counts.get(id) ?? 0,
        );
        expect(Math.min(...times), group).toBeGreaterThan(0);
        expect(Math.max(...times) - Math.min(...times), group).toBeLessThanOrEqual(minutes < 5 ? 6 : 5);
      }
    },
  );

  it("differ from one seed to the next", () => {
    const routines = [1, 2, 3, 4, 5].map((seed) => idsOf(pickRoutine({ ...anyone(5), seed })).join());
    expect(new Set(routines).size).toBe(5);
  });

  it("mix the body: no part has a second card while another waits", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const mains = cardsOf(pickRoutine({ ...anyone(5), seed }), anyone(5)).map(({ areas }) => areas[0]);
      expect(new Set(mains).size).toBe(mains.length);
    }
  });
});

describe("what a routine answers to", () => {
  it("brings the sorest part first, and says the score", () => {
    const { steps } = pickRoutine({ ...anyone(5), comfort: { neck: 4, arches: 6, hips: 3 } });
    const comforts = steps.map(({ reason }) => reason).filter(({ type }) => type === "comfort");
    expect(comforts).toEqual([
      { type: "comfort", area: "arches", score: 6 },
      { type: "comfort", area: "neck", score: 4 },
    ]);
    expect(steps[0]?.reason).toEqual(comforts[0]);
    expect(steps.some(({ reason }) => reason.type === "comfort" && reason.area === "hips")).toBe(false);
  });

  it("leaves out what hurt today, and gives the spared part gentle movement, without bringing it first", () => {
    const spared = { cards: ["overhead-reach"], areas: ["lowBack"] } as const;
    for (const card of EXERCISES) {
      const isGentle = (card.kind === "mobility" || card.kind === "relax") && card.level === 1;
      const isLeft = card.id !== "overhead-reach" && (isGentle || !card.areas.includes("lowBack"));
      expect(isAllowed(card, { ...anyone(5), spared }), card.id).toBe(isLeft);
    }
    const { steps } = pickRoutine({ ...anyone(5), spared: { cards: [], areas: ["lowBack"] } });
    expect(steps.filter(({ reason }) => reason.type === "comfort")).toEqual([]);
  });

  it("gives a sore part the easiest cards, and a very sore one gentle movement", () => {
    const [first] = pickRoutine({ ...anyone(5), comfort: { lowBack: 7 } }).steps;
    expect(first?.reason).toEqual({ type: "comfort", area: "lowBack", score: 7 });
    for (const card of EXERCISES.filter(({ areas }) => areas.includes("lowBack"))) {
      const isGentle = card.kind === "mobility" || card.kind === "relax";
      expect(isAllowed(card, { ...anyone(5), comfort: { lowBack: 7 } }), card.id).toBe(isGentle && card.level === 1);
      expect(isAllowed(card, { ...anyone(5), comfort: { lowBack: 6 } }), card.id).toBe(card.level === 1);
      expect(isAllowed(card, { ...anyone(5), comfort: { lowBack: 4 } }), card.id).toBe(card.level === 1);
      expect(isAllowed(card, { ...anyone(5), comfort: { lowBack: 3 } }), card.id).toBe(true);
    }
  });

  it("gets one up once: standing, then walking, then the chair", () => {
    const order = ["standing", "walking", "seated"];
    for (const seed of [1, 2, 3, 4]) {
      const positions = cardsOf(pickRoutine({ ...anyone(10), seed }), anyone(10)).map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });

  it("pairs by a reason of its own, once the other end would not fit any more", () => {
    const recent = EXERCISES.filter((card) => sideOf(card) === "leg").map(({ id }) => id);
    const { steps } = pickRoutine({ ...anyone(2), recent });
    expect(steps.map(({ reason }) => reason)).toContainEqual({ type: "pair", side: "leg" });
  });

  it("takes own cards in turn", () => {
    const own = customExercise("own-reach");
    const recent = EXERCISES.map(({ id }) => id);
    const { steps } = pickRoutine({ ...anyone(5), recent, customExercises: [own] });
    expect(steps).toContainEqual({ type: "own", exercise: own, seconds: 40, reason: { type: "turn" } });
  });

  it("keeps a chosen routine in its order, without what no longer suits, is unknown or does not fit", () => {
    const planned = [
      "walk-five-minutes",
      "neck-turns",
      "single-leg-balance",
      "gone",
      "calf-raise",
      "frozen-bottle-roll",
    ];
    const routine = pickRoutine({ ...anyone(7), planned, conditions: onlyConditions(["dizziness"]) });
    expect(idsOf(routine)).toEqual(["walk-five-minutes", "calf-raise"]);
    expect(routine.steps.every(({ reason }) => reason.type === "planned")).toBe(true);
  });

  it("picks for itself when nothing of a chosen routine is left", () => {
    const routine = pickRoutine({ ...anyone(3), planned: ["gone"] });
    expect(routine).toEqual(pickRoutine(anyone(3)));
  });

  it("ends with the task, unless the pair needs the time", () => {
    const task = { text: "Raise the screen.", seconds: 60 };
    expect(pickRoutine({ ...anyone(5), task }).steps.at(-1)).toEqual({
      type: "task",
      ...task,
      reason: { type: "task" },
    });
    expect(pickRoutine({ ...anyone(2), task }).steps.map(({ type }) => type)).not.toContain("task");
    const short = { text: "Raise the screen.", seconds: 35 };
    expect(pickRoutine({ ...anyone(2), task: short }).steps.map(({ type }) => type)).toContain("task");
  });

  it("asks to stand up and walk a little when no card is left, or to sit tall where one stays seated", () => {
    const excluded = EXERCISES.map(({ id }) => ({ id, reason: "notForMe" as const }));
    const plain = { type: "plain", seated: false, seconds: 300, reason: { type: "nothingLeft" } };
    expect(pickRoutine({ ...anyone(5), excluded }).steps).toEqual([plain]);
    const place = { ...anyone(5).place, seatedOnly: true };
    expect(pickRoutine({ ...anyone(5), excluded, place }).steps).toEqual([{ ...plain, seated: true }]);
    expect(pickRoutine({ ...anyone(5), length: 12 * SECOND }).steps).toEqual([{ ...plain, seconds: 12 }]);
  });

  it("guides ten minutes of a long break", () => {
    expect(pickRoutine({ ...anyone(120) }).seconds).toBeLessThanOrEqual((10 * MINUTE) / SECOND);
  });

  it("has cards for someone with every caution, in an open office, with nothing at hand", () => {
    const place = { openOffice: true, seatedOnly: false, has: [] };
    const routine = pickRoutine({ ...anyone(5), place, conditions: {} });
    expect(idsOf(routine).length).toBeGreaterThanOrEqual(4);
    expect([...sidesOf(cardsOf(routine, anyone(5)))]).toEqual(expect.arrayContaining(["spine", "leg"]));
  });
});
