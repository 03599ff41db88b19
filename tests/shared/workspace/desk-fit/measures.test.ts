import { describe, expect, it } from "vitest";
import {
  deskFitOf,
  measures,
  measuresFor,
  withoutDesk,
  type MeasuresEdit,
} from "../../../../shared/workspace/desk-fit/measures";
import { measuresDocument } from "../../../../shared/workspace/desk-fit/measures-document";
import { edited } from "../../../support/edited";

const after = edited(measures, Date.UTC(2026, 10, 21, 9, 30));
const desk = (workspace: string, fixedDeskCm: number | null): MeasuresEdit => ({
  type: "fixedDesk",
  workspace,
  fixedDeskCm,
});
const workspace = "w1";

describe("measures", () => {
  it("know the desk that cannot be moved of each workspace, beside what is the same at all", () => {
    const set = after(
      measures.initial,
      { type: "measured", person: { heightCm: 170 } },
      desk("w1", 74),
      desk("w2", 68),
    );
    expect(["w1", "w2", "w3"].map((id) => measuresFor(set, id))).toEqual([
      { heightCm: 170, fixedDeskCm: 74 },
      { heightCm: 170, fixedDeskCm: 68 },
      { heightCm: 170 },
    ]);
    expect(after(set, desk("w1", null))).toEqual({ person: { heightCm: 170 }, fixedDesks: { w2: 68 } });
  });

  it("forget a measure that was taken back", () => {
    const told = after(measures.initial, { type: "measured", person: { heightCm: 170, sex: "female" } });
    expect(after(told, { type: "measured", person: { sex: "female" } }).person).toEqual({ sex: "female" });
  });

  it("forget the desk of one workspace, and nothing of another", () => {
    const set = after(
      measures.initial,
      { type: "measured", person: { heightCm: 170 } },
      desk("w2", 68),
      desk("w3", 74),
    );
    expect(withoutDesk(set, "w3")).toEqual({ person: { heightCm: 170 }, fixedDesks: { w2: 68 } });
    expect(measuresDocument.forgetWorkspace(set, "w7")).toBe(set);
  });

  it("give a desk fit when the height is told", () => {
    expect(deskFitOf({ unit: "in" })).toBeNull();
    expect(deskFitOf({ heightCm: 170, unit: "in" })?.seat.value).toBe(43.6);
  });
});

describe("an edit of measures that comes from the window", () => {
  const reads = (edit: unknown): boolean => measuresDocument.edit.safeParse(edit).success;

  it("is read when it makes sense", () => {
    expect(reads({ type: "measured", person: { heightCm: 170, glasses: "multifocal", unit: "cm" } })).toBe(true);
    expect(reads({ type: "measured", person: {} })).toBe(true);
    for (const fixedDeskCm of [74, null]) expect(reads({ type: "fixedDesk", workspace, fixedDeskCm })).toBe(true);
  });

  it.each([
    { type: "measured", person: { heightCm: 119 } },
    { type: "measured", person: { heightCm: 170, name: "someone" } },
    { type: "measured", person: { heightCm: "170" } },
    { type: "measured", person: { heightCm: 170, fixedDeskCm: 74 } },
    { type: "measured" },
    { type: "fixedDesk", workspace, fixedDeskCm: 49 },
    { type: "fixedDesk", workspace },
    { type: "fixedDesk", workspace: "desk", fixedDeskCm: 74 },
    { type: "fixedDesk", workspace: "__proto__", fixedDeskCm: 74 },
    { type: "everything" },
    null,
  ])("is refused when it is %j", (edit) => {
    expect(reads(edit)).toBe(false);
  });
});
