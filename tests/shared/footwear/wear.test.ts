import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHOE_KINDS, shoeStatus, type ShoeState, type WornShoe } from "../../../shared/footwear/wear";
import { DAY, dateOf } from "../../../shared/time/units";

const TODAY = "2026-11-29";
/** First worn so many months ago. */
const WORN = { 0: "2026-11-29", 5: "2026-05-30", 6: "2026-05-29", 7: "2026-03-30", 8: "2026-03-29" } as const;

const athletic = (shoe: Partial<WornShoe>): WornShoe => ({ kind: "athletic", metres: 0, ...shoe });
const other = (shoe: Partial<WornShoe>): WornShoe => ({ kind: "other", metres: 0, ...shoe });

describe("the state of a pair of shoes", () => {
  it.each<readonly [ShoeState, WornShoe, readonly string[]]>([
    ["ok", athletic({}), []],
    ["ok", athletic({ metres: 482_999 }), []],
    ["due-soon", athletic({ metres: 483_000 }), ["distance"]],
    ["due-soon", athletic({ metres: 804_999 }), ["distance"]],
    ["due", athletic({ metres: 805_000 }), ["distance"]],
    ["ok", athletic({ firstWornOn: WORN[5], metres: 100_000 }), []],
    ["due-soon", athletic({ firstWornOn: WORN[6], metres: 100_000 }), ["months"]],
    ["look", athletic({ firstWornOn: WORN[6], metres: 99_999 }), ["months"]],
    ["due-soon", athletic({ firstWornOn: WORN[6], wearSigns: 1 }), ["months", "wear-signs"]],
    ["due-soon", athletic({ firstWornOn: WORN[7], metres: 100_000 }), ["months"]],
    ["due", athletic({ firstWornOn: WORN[8], metres: 100_000 }), ["months"]],
    ["look", athletic({ firstWornOn: WORN[8], metres: 99_999 }), ["months"]],
    ["due", athletic({ firstWornOn: WORN[8], metres: 20, wearSigns: 2 }), ["months", "wear-signs"]],
    ["due", athletic({ firstWornOn: WORN[8], metres: 900_000 }), ["distance", "months"]],
    ["look", athletic({ firstWornOn: WORN[0], wearSigns: 1 }), ["wear-signs"]],
    ["look", athletic({ wearSigns: 1 }), ["wear-signs"]],
    ["ok", athletic({ wearSigns: 0, metres: 1 }), []],
    ["look", athletic({ boughtOn: WORN[8] }), ["months"]],
    ["ok", athletic({ boughtOn: WORN[8], firstWornOn: WORN[5] }), []],
    ["retired", athletic({ metres: 900_000, retiredOn: TODAY }), ["retired"]],
    ["retired", other({ retiredOn: "2026-01-01", wearSigns: 3 }), ["retired"]],
    ["due", athletic({ metres: 900_000, retiredOn: "2026-11-30" }), ["distance"]],
    ["ok", other({ metres: 5_000_000 }), []],
    ["ok", other({ firstWornOn: WORN[5] }), []],
    ["look", other({ firstWornOn: WORN[6] }), ["months"]],
    ["look", other({ boughtOn: WORN[6] }), ["months"]],
    ["ok", other({ firstWornOn: WORN[8], lookedOn: WORN[5] }), []],
    ["look", other({ firstWornOn: WORN[8], lookedOn: WORN[6] }), ["months"]],
    ["ok", other({ firstWornOn: WORN[5], lookedOn: WORN[8] }), []],
    ["look", other({ firstWornOn: WORN[5], lookedOn: WORN[5], wearSigns: 1 }), ["wear-signs"]],
    ["look", athletic({ firstWornOn: WORN[8], lookedOn: TODAY }), ["months"]],
  ])("is %s for %o", (state, shoe, reasons) => {
    const status = shoeStatus(shoe, TODAY);
    expect([status.state, status.reasons]).toEqual([state, reasons]);
  });

  it("counts months from the day they were first worn, else bought, and tells where neither is known", () => {
    const monthsOf = (shoe: Partial<WornShoe>): number | null => shoeStatus(athletic(shoe), TODAY).months;
    expect([
      monthsOf({ firstWornOn: WORN[6], boughtOn: WORN[8] }),
      monthsOf({ boughtOn: WORN[8] }),
      monthsOf({ boughtOn: "2027-01-01" }),
      monthsOf({ lookedOn: WORN[8] }),
      monthsOf({ firstWornOn: "soon", boughtOn: WORN[8] }),
    ]).toEqual([6, 8, 0, null, 8]);
  });

  it("has 31 August to 28 February as six months", () =>
    expect(shoeStatus(other({ firstWornOn: "2026-08-31" }), "2027-02-28")).toEqual({
      state: "look",
      months: 6,
      metres: 0,
      reasons: ["months"],
    }));
});

const day = fc.integer({ min: 18_000, max: 24_000 }).map((at) => dateOf(at * DAY));
const shoes: fc.Arbitrary<WornShoe> = fc.record(
  {
    kind: fc.constantFrom(...SHOE_KINDS),
    metres: fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(99_999, 100_000, 483_000, 805_000)),
    boughtOn: day,
    firstWornOn: day,
    retiredOn: day,
    lookedOn: day,
    wearSigns: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ["kind", "metres"] },
);
const STATES: readonly ShoeState[] = ["ok", "look", "due-soon", "due", "retired"];
const rank = (shoe: WornShoe, today: string): number => STATES.indexOf(shoeStatus(shoe, today).state);

describe("whatever the pair", () => {
  it("never gets better by time, distance or signs alone", () =>
    fc.assert(
      fc.property(shoes, day, day, fc.nat(500_000), fc.nat(3), (shoe, one, another, metres, signs) => {
        const [today, later] = one < another ? [one, another] : [another, one];
        const more = { ...shoe, metres: shoe.metres + metres, wearSigns: (shoe.wearSigns ?? 0) + signs };
        expect(rank(more, later)).toBeGreaterThanOrEqual(rank(shoe, today));
      }),
    ));

  it("gives a reason unless all is well, and reaches every state", () => {
    const met = new Set<ShoeState>();
    fc.assert(
      fc.property(shoes, day, (shoe, today) => {
        const { state, reasons, metres } = shoeStatus(shoe, today);
        met.add(state);
        expect([metres, reasons.length > 0]).toEqual([shoe.metres, state !== "ok"]);
      }),
      { numRuns: 1_000 },
    );
    expect(met.size).toBe(STATES.length);
  });

  it("never lets a pair fall due that is worn seldom and shows nothing", () =>
    fc.assert(
      fc.property(shoes, day, fc.integer({ min: 0, max: 99_999 }), (shoe, today, metres) => {
        const { state } = shoeStatus({ ...shoe, metres, wearSigns: 0 }, today);
        expect(["due", "due-soon"]).not.toContain(state);
      }),
    ));
});
