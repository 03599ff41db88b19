import { describe, expect, it } from "vitest";
import { areasOf, BODY_REGIONS, isBodyRegion, placeOf, regionsOf } from "../../../shared/body-regions/asked-regions";
import { body, type BodyEdit, type BodyRecord } from "../../../shared/body/body";
import { bodyDocument } from "../../../shared/body/body-document";
import {
  type CheckInEntry,
  highestScore,
  NO_ANSWERS,
  scoreOf,
  soreRegions,
  wordOf,
} from "../../../shared/body/check-in";
import { DAY, HOUR } from "../../../shared/time/units";
import { edited } from "../../support/edited";

const NOW = Date.UTC(2026, 10, 23, 12);
const at = (now: number) => edited(body, now);
const told = (change: Partial<CheckInEntry> = {}): CheckInEntry => ({
  ...NO_ANSWERS,
  scores: { lowerBack: 4, heelL: 6 },
  ...change,
});
const keep = (entry = told()): BodyEdit => ({ type: "kept", entry, at: null });
/** One check-in a day for so many days, the last of them today. */
const daily = (days: number): BodyRecord =>
  Array.from({ length: days }, (_, back) => NOW - (days - 1 - back) * DAY).reduce(
    (value, now) => at(now)(value, keep()),
    body.initial,
  );

describe("a check-in", () => {
  it("is kept with its local day, and two of the same instant apart", () => {
    const once = at(NOW + 0.4)(body.initial, keep());
    const twice = at(NOW - HOUR)(once, keep(told({ scores: { neck: 1 } })));
    expect(twice.checkIns).toEqual([
      { ...told(), at: NOW, date: "2026-11-23" },
      { ...told({ scores: { neck: 1 } }), at: NOW + 1, date: "2026-11-23" },
    ]);
  });

  it("never takes what was not answered for zero, and takes “everything’s fine” for zero everywhere", () => {
    expect([scoreOf(told(), "lowerBack"), scoreOf(told(), "neck")]).toEqual([4, null]);
    const fine = { ...NO_ANSWERS, isFine: true };
    expect([scoreOf(fine, "neck"), scoreOf(fine, "toesR"), highestScore(fine)]).toEqual([0, 0, 0]);
    expect([highestScore(told()), highestScore(NO_ANSWERS)]).toEqual([6, null]);
    expect(soreRegions(told({ scores: { neck: 0, lowerBack: 4, heelL: 6 } }))).toEqual(["heelL", "lowerBack"]);
  });

  it("can be changed later and keeps its day, and can be removed", () => {
    const once = at(NOW)(body.initial, keep());
    const changed = at(NOW + 3 * DAY)(once, { type: "kept", entry: told({ scores: { neck: 2 } }), at: NOW });
    expect(changed.checkIns).toEqual([{ ...told({ scores: { neck: 2 } }), at: NOW, date: "2026-11-23" }]);
    expect(at(NOW)(changed, { type: "removed", at: NOW }).checkIns).toEqual([]);
  });

  it("is not kept where nothing was told, nor in the place of one that is gone", () => {
    const moment = { epoch: NOW, zone: { name: "UTC", offsetAt: () => 0 }, displays: [] };
    const refusal = (edit: BodyEdit) => body.edit(body.initial, edit, moment);
    expect(refusal(keep(NO_ANSWERS))).toEqual({ ok: false, reason: "empty" });
    expect(refusal({ type: "kept", entry: told(), at: 7 })).toEqual({ ok: false, reason: "gone" });
    expect(refusal(keep({ ...NO_ANSWERS, woke: false })).ok).toBe(true);
  });

  it("is told in words: none, mild, moderate, strong, the worst", () =>
    expect([0, 1, 3, 4, 6, 7, 9, 10].map(wordOf)).toEqual([
      ...["none", "mild", "mild", "moderate", "moderate", "strong", "strong", "worst"],
    ]));
});

describe("what was told", () => {
  it("is kept for ever, a year or ninety days, by choice", () => {
    const all = daily(400);
    const left = (keptFor: BodyRecord["keptFor"]) => at(NOW)(all, { type: "keptFor", keptFor }).checkIns.length;
    expect([left("always"), left("year"), left("days90")]).toEqual([400, 366, 91]);
    const year = at(NOW)(all, { type: "keptFor", keptFor: "year" });
    expect(at(NOW + 10 * DAY)(year, { type: "aged" }).checkIns).toHaveLength(356);
    expect(at(NOW)(year, { type: "aged" })).toBe(year);
  });

  it("is ten years of check-ins at most, the newest of them", () => {
    const many = daily(2).checkIns.flatMap((each) =>
      Array.from({ length: 1_830 }, (_, index) => ({ ...each, at: each.at + index })),
    );
    const next = at(NOW + DAY)({ ...body.initial, checkIns: many }, keep());
    expect([next.checkIns.length, next.checkIns.at(-1)?.date]).toEqual([3_660, "2026-11-24"]);
  });
});

describe("a round of questions", () => {
  const asked: BodyEdit = { type: "asked", parts: ["foot"], sore: ["arches"], answers: { footWound: "unknown" } };

  it("is kept with its answers until it is removed, seen by someone, or its exercises rest until a day", () => {
    const once = at(NOW)(body.initial, asked);
    const round = { at: NOW, date: "2026-11-23", parts: ["foot"], sore: ["arches"], answers: { footWound: "unknown" } };
    expect(once.rounds).toEqual([{ ...round, until: null, isSeen: false }]);
    expect(at(NOW)(once, { type: "seen", at: NOW }).rounds[0]?.isSeen).toBe(true);
    expect(at(NOW)(once, { type: "rested", at: NOW, until: "2026-12-01" }).rounds[0]?.until).toBe("2026-12-01");
    expect(at(NOW)(once, { type: "roundRemoved", at: NOW }).rounds).toEqual([]);
    expect(
      Array.from({ length: 25 }).reduce<BodyRecord>((value) => at(NOW)(value, asked), body.initial).rounds,
    ).toHaveLength(20);
  });
});

describe("an edit from a page", () => {
  const reads = (edit: unknown): boolean => bodyDocument.edit.safeParse(edit).success;

  it("is read where all of it is known, and within its bounds", () => {
    expect(reads(keep())).toBe(true);
    for (const scores of [{ lowerBack: 11 }, { lowerBack: 1.5 }, { lowerBack: -1 }, { back: 3 }, { lowerBack: null }])
      expect(reads({ type: "kept", entry: { ...told(), scores }, at: null })).toBe(false);
    expect(reads(keep({ ...told(), feelings: ["stiff", "stiff"] }))).toBe(false);
    expect([reads({ type: "remindAt", at: "16:30" }), reads({ type: "remindAt", at: "24:00" })]).toEqual([true, false]);
    expect(reads({ type: "asked", parts: ["back"], sore: [], answers: { fever: "perhaps" } })).toBe(false);
  });
});

describe("the places that are asked about", () => {
  it("are the Nordic nine with left and right, and the lower leg and the foot opened up", () => {
    expect(BODY_REGIONS).toHaveLength(29);
    expect(BODY_REGIONS.slice(0, 5)).toEqual(["neck", "upperBack", "lowerBack", "shoulderL", "shoulderR"]);
    expect(BODY_REGIONS.every((region) => regionsOf(placeOf(region)).includes(region))).toBe(true);
    expect([isBodyRegion("calfL"), isBodyRegion("calf")]).toEqual([true, false]);
  });

  it("are each moved by exercises for some area", () => {
    for (const region of BODY_REGIONS) expect(areasOf([region]).length, region).toBeGreaterThan(0);
    expect(areasOf(["heelL", "lowerBack"])).toEqual(["lowBack", "arches"]);
  });
});
