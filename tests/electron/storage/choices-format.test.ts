import { describe, expect, it } from "vitest";
import { CHOICES_FORMAT } from "../../../electron/storage/choices-format";
import { NO_CHOICES, plannedCards, type RoutineChoices } from "../../../shared/routines/choices";

const choices: RoutineChoices = {
  cautions: ["dizziness"],
  excluded: [{ id: "calf-raise", reason: "hurts" }],
  planned: "morning",
  own: {
    exercises: [
      {
        id: "own-ceiling",
        name: "Ceiling reach",
        dose: "5 times",
        steps: ["Reach up.", "Let go."],
        caution: "",
        areas: ["shoulders"],
        position: "standing",
        kind: "mobility",
        seconds: 40,
        avoid: [],
        needs: [],
        discreet: false,
      },
    ],
    routines: [{ id: "morning", name: "Morning", steps: ["own-ceiling", "calf-raise"] }],
  },
};
const readBack = (content: unknown) => CHOICES_FORMAT.read(JSON.parse(JSON.stringify(content)));

describe("the file of routine choices", () => {
  it("gives back what was written, and keeps what is not ours", () => {
    const written = CHOICES_FORMAT.write(choices, { note: "mine" });
    expect(readBack(written)).toEqual({ value: choices, unknown: { note: "mine" }, damaged: [], newer: false });
    expect(readBack({})).toEqual({ value: NO_CHOICES, unknown: {}, damaged: [], newer: false });
  });

  it("loses nothing but the entries that make no sense, and says which list they were in", () => {
    const written = CHOICES_FORMAT.write(choices, {});
    const damaged = {
      ...written,
      cautions: ["dizziness", "everything"],
      excluded: [...choices.excluded, { id: "", reason: "hurts" }, { id: "calf-raise", reason: "notForMe" }],
      exercises: [{ ...choices.own.exercises[0], seconds: -5 }],
    };
    expect(readBack(damaged)).toEqual({
      value: { ...choices, cautions: null, own: { ...choices.own, exercises: [] } },
      unknown: {},
      damaged: ["cautions", "excluded", "exercises"],
      newer: false,
    });
  });

  it("is none when it is a list, a text or of version 0", () => {
    for (const content of [[], "x", 1, null, { schemaVersion: 0 }, { schemaVersion: "1" }])
      expect(readBack(content)).toBeNull();
    expect(readBack({ schemaVersion: 2 })?.newer).toBe(true);
  });

  it("a planned routine is one's own or ready-made; one that is gone plans nothing", () => {
    expect(plannedCards(choices)).toEqual(["own-ceiling", "calf-raise"]);
    expect(plannedCards({ ...choices, planned: "standAndReach" })).toEqual(["overhead-reach"]);
    expect(plannedCards({ ...choices, planned: "gone" })).toEqual([]);
    expect(plannedCards(NO_CHOICES)).toEqual([]);
  });
});
