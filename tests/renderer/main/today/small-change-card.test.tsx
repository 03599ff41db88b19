import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { pickOf } from "../../../../shared/small-change/small-change";
import { expectAccessible, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const card = () => within(screen.getByRole("region", { name: "One small change today" }));
/** The first day from a day on with such a pick. */
const dayOf = (pick: string): string =>
  ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"].find((date) => pickOf(date) === pick) ?? "";

describe("one small change on Today", () => {
  it("is done with a press, and not after all with another", async () => {
    const { user, fake } = await openMainWindow({ today: { date: "2026-11-23" } });
    await user.click(card().getByRole("button", { name: "Done" }));
    expect(card().getByText("One small change in the last seven days.")).toBeDefined();
    await expectAccessible();
    await user.click(card().getByRole("button", { name: "Not done after all" }));
    expect(fake.edits("changes")).toEqual([{ type: "done" }, { type: "undone" }]);
    expect(card().queryByText(/last seven days/)).toBeNull();
  });

  it("leads to where it is made", async () => {
    const { user } = await openMainWindow({ today: { date: dayOf("learn") } });
    await user.click(card().getByRole("button", { name: "Learn" }));
    expect(screen.getByRole("main").dataset["screen"]).toBe("learn");
  });
});
