import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { expectAccessible } from "../../../../support/main-window";
import { ANSWERED, openRoutines, own } from "../../../../support/routines-screen";

afterEach(cleanup);

describe("one's own routines", () => {
  it("are cards in an order that keys can change", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, own }, "Your own");
    await user.click(screen.getByRole("button", { name: "Add a routine" }));
    await user.type(screen.getByLabelText("Name"), "Evening{Enter}");
    expect(screen.getByText("Choose 1 to 30 exercises.")).toBeDefined();
    for (const id of ["neck-turns", "own-a", "calf-raise"]) {
      await user.selectOptions(screen.getByLabelText("Exercise to add"), id);
      await user.click(screen.getByRole("button", { name: "Add this exercise" }));
    }
    await user.click(screen.getByRole("button", { name: "Move up: Ceiling reach" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move up: Ceiling reach" }));
    expect(screen.getByText("Ceiling reach is number 1 now.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Move down: Look left, look right" }));
    await user.keyboard("{Enter}");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toMatchObject({
      type: "routine",
      entry: { name: "Evening", steps: ["own-a", "calf-raise", "neck-turns"] },
    });
  });

  it("lose a card that is taken away, and keep the name of one that is gone", async () => {
    const gone = { exercises: [], routines: own.routines };
    const { user, last } = await openRoutines({ ...ANSWERED, own: gone }, "Your own");
    await user.click(screen.getByRole("button", { name: "Edit “Morning”" }));
    await user.click(screen.getByRole("button", { name: "Remove: An exercise that is not here any more" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toMatchObject({ entry: { id: "morning", steps: ["calf-raise"] } });
  });
});
