import { describe, expect, it } from "vitest";
import { cardOf, surfaceStep } from "../../../shared/break-page/step-words";
import { createTranslator } from "../../../shared/i18n/format";
import { exerciseText } from "../../../shared/routines/exercise-text";
import { beginSession } from "../../../shared/routines/session";
import { customExercise } from "../../support/routine-requests";

const t = createTranslator("en");
const TURNED = {
  ...customExercise("own-a"),
  name: "\u202EReach up",
  dose: "5 \u202Etimes",
  steps: ["Take \u202Eyour pillow", "Slowly\u202E."],
  caution: "\u2067Not far",
};

describe("an exercise that came from a file with marks that turn a text", () => {
  it("is shown in the order it was written in", () => {
    const { name, dose, lines, caution } = exerciseText(TURNED, t);
    expect({ name, dose, lines, caution }).toEqual({
      name: "Reach up",
      dose: "5 times",
      lines: ["Take your pillow", "Slowly."],
      caution: "Not far",
    });
  });

  it("is in a break as it is in the list", () => {
    const step = { type: "own", exercise: TURNED, seconds: 30, reason: { type: "turn" } } as const;
    const shown = surfaceStep({ session: beginSession([step, step]), rested: 0 }, t);
    const { name, dose, lines, caution } = exerciseText(TURNED, t);
    expect(shown).toMatchObject({ name, dose, lines, caution, then: "Then: Reach up" });
    expect(cardOf(step, t)).toEqual({ id: "own-a", name, dose });
  });
});
