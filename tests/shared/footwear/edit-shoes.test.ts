import { describe, expect, it } from "vitest";
import { shoes, type ShoesEdit } from "../../../shared/footwear/edit-shoes";
import { MAX_DISTANCES, MAX_SHOES, statusOf, untold, type Shoe } from "../../../shared/footwear/shoes";
import { shoesDocument } from "../../../shared/footwear/shoes-document";
import { UTC } from "../../../shared/time/now";
import { HOUR } from "../../../shared/time/units";
import { noonOf, onePair, shoesAfter, TRAINERS } from "../../support/shoes";

const only = ({ list }: { readonly list: readonly Shoe[] }): Shoe => {
  const [shoe] = list;
  if (shoe === undefined) throw new Error("There is no pair");
  return shoe;
};
const metresOn = (date: string, value: { readonly list: readonly Shoe[] }): number =>
  statusOf(only(value), date).metres;

describe("a pair of shoes", () => {
  it("is added with an id of its own, changed, and removed with all its distances", () => {
    const two = shoesAfter("2026-11-23", onePair(), {
      type: "added",
      shoe: { ...TRAINERS, name: "Loafers", kind: "other" },
    });
    expect(two.list.map(({ id, name }) => [id, name])).toEqual([
      ["s1", "Grey trainers"],
      ["s2", "Loafers"],
    ]);
    const { firstWornOn: _worn, ...undated } = TRAINERS;
    const changed = shoesAfter("2026-11-24", two, { type: "changed", id: "s1", shoe: { ...undated, name: "Old" } });
    expect(changed.list[0]).toEqual({ ...undated, id: "s1", name: "Old", distances: [], told: [] });
    expect(shoesAfter("2026-11-24", two, { type: "removed", id: "s1" }).list.map(({ id }) => id)).toEqual(["s2"]);
  });

  it("is walked on the local day, several ways of a day being one, and a slip is taken back", () => {
    const at = { epoch: Date.UTC(2026, 10, 23, 23, 30), displays: [] };
    const east = { name: "Etc/GMT-2", offsetAt: () => 2 * HOUR };
    const walked = shoes.edit(onePair(), { type: "walked", id: "s1", metres: 5_000 }, { ...at, zone: east });
    expect(walked.ok && walked.value.list[0]?.distances).toEqual([{ on: "2026-11-24", metres: 5_000, by: "hand" }]);
    const twice = shoesAfter(
      "2026-11-24",
      onePair(),
      { type: "walked", id: "s1", metres: 5_000 },
      { type: "walked", id: "s1", metres: 2_000 },
    );
    expect(only(twice).distances).toEqual([{ on: "2026-11-24", metres: 7_000, by: "hand" }]);
    const back = shoesAfter("2026-11-25", twice, { type: "unwalked", id: "s1", on: "2026-11-24", by: "hand" });
    expect(only(back).distances).toEqual([]);
  });

  it("counts an estimate by the day, keeps what it came to, and stops when put away", () => {
    const weekly = shoesAfter("2026-11-02", onePair("2026-11-02"), { type: "weekly", id: "s1", metres: 21_000 });
    expect([metresOn("2026-11-02", weekly), metresOn("2026-11-03", weekly), metresOn("2026-11-16", weekly)]).toEqual([
      0, 3_000, 42_000,
    ]);
    const less = shoesAfter("2026-11-16", weekly, { type: "weekly", id: "s1", metres: 7_000 });
    expect([metresOn("2026-11-16", less), metresOn("2026-11-18", less)]).toEqual([42_000, 44_000]);
    const none = shoesAfter("2026-11-18", less, { type: "weekly", id: "s1", metres: null });
    expect(metresOn("2027-03-01", none)).toBe(44_000);
    const away = shoesAfter("2026-11-18", less, { type: "retired", id: "s1" });
    expect(metresOn("2027-03-01", away)).toBe(44_000);
    const again = shoesAfter("2027-03-01", away, { type: "unretired", id: "s1" });
    expect([metresOn("2027-03-01", again), metresOn("2027-03-08", again)]).toEqual([44_000, 51_000]);
  });

  it.each<readonly [string, ShoesEdit, number]>([
    ["gone", { type: "walked", id: "s9", metres: 1 }, 0],
    ["full", { type: "added", shoe: TRAINERS }, MAX_SHOES],
    ["tooMany", { type: "walked", id: "s1", metres: 1 }, 1],
  ])("is refused as %s where there is no room or no such pair", (reason, edit, count) => {
    const distances = Array.from({ length: MAX_DISTANCES }, (_, at) => ({
      on: "2020-01-01",
      metres: at + 1,
      by: "hand" as const,
    }));
    const list = Array.from({ length: count }, (_, at) => ({ ...TRAINERS, id: `s${at + 1}`, distances, told: [] }));
    expect(shoes.edit({ list }, edit, { epoch: noonOf("2026-11-23"), zone: UTC, displays: [] })).toEqual({
      ok: false,
      reason,
    });
  });
});

describe("what there is to tell of a pair", () => {
  it("is each bound once, when time alone brings it", () => {
    const pair = onePair("2026-11-23", { kind: "other", firstWornOn: "2026-06-01" });
    expect([untold(pair, "2026-11-30"), untold(pair, "2026-12-01")?.state]).toEqual([null, "look"]);
    const told = shoesAfter("2026-12-01", pair, { type: "told", id: "s1", state: "look" });
    expect(untold(told, "2027-05-01")).toBeNull();
    const looked = shoesAfter("2026-12-05", told, { type: "looked", id: "s1", signs: [] });
    expect([untold(looked, "2027-06-04"), untold(looked, "2027-06-05")?.state]).toEqual([null, "look"]);
  });

  it("is nothing that stood before the person’s eyes when they changed it", () => {
    const old = onePair("2026-11-23", { firstWornOn: "2026-01-01" });
    expect([only(old).told, untold(old, "2026-11-24")]).toEqual([["look"], null]);
    const looked = shoesAfter("2026-11-24", old, { type: "looked", id: "s1", signs: ["tread"] });
    expect([statusOf(only(looked), "2026-11-24").state, untold(looked, "2026-11-25")]).toEqual(["due", null]);
  });
});

describe("shoes.json", () => {
  const reads = (edit: unknown): boolean => shoesDocument.edit.safeParse(edit).success;

  it.each([
    { type: "added", shoe: { ...TRAINERS, name: "  " } },
    { type: "added", shoe: { ...TRAINERS, firstWornOn: "2026-02-30" } },
    { type: "added", shoe: { ...TRAINERS, id: "s1" } },
    { type: "walked", id: "s1", metres: 500_001 },
    { type: "walked", id: "s1", metres: 0 },
    { type: "walked", id: "__proto__", metres: 1 },
    { type: "looked", id: "s1", signs: ["smell"] },
    { type: "told", id: "s1", state: "ok" },
  ])("takes no edit such as %j", (edit) => expect(reads(edit)).toBe(false));

  it("gives back what it was given, and leaves a pair out that makes no sense", () => {
    const pair = shoesAfter(
      "2026-11-23",
      onePair(),
      { type: "walked", id: "s1", metres: 5_000 },
      { type: "weekly", id: "s1", metres: 10_000 },
      { type: "looked", id: "s1", signs: ["lean"] },
      { type: "retired", id: "s1" },
    );
    const raw: unknown = JSON.parse(JSON.stringify(shoesDocument.write(pair, {})));
    expect(shoesDocument.read(raw)?.value).toEqual(pair);
    const bad = { list: [{ id: "s3", kind: "boat" }, ...pair.list, { ...pair.list[0] }] };
    const read = shoesDocument.read(bad);
    expect([read?.value, read?.invalid]).toEqual([pair, ["list.1", "list.3"]]);
  });

  it("is health data, kept private and deleted with everything", () => expect(shoesDocument.isHealth).toBe(true));
});
