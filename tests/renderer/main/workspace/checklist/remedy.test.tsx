import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { type DeskMeasures } from "../../../../../shared/workspace/desk-fit/measures";
import { after, fresh, made } from "../../../../support/checklist-edits";
import { expectAccessible, goTo, openMainWindow } from "../../../../support/main-window";

afterEach(cleanup);

async function openPlan(person: DeskMeasures) {
  const checklist = made(fresh, [{ type: "answer", item: "s1", answer: "fix", workspace: "w1" }, after(0)]);
  const { user } = await openMainWindow({ documents: { checklist, measures: { person, fixedDesks: {} } } });
  await goTo(user, "Workspace");
  await user.click(screen.getByRole("button", { name: "Action plan, 1 to fix" }));
  return user;
}

describe("what helps with an item", () => {
  it("names the number of the person's desk fit, and leads there", async () => {
    const user = await openPlan({ heightCm: 170 });
    expect(screen.getByText("112–117 cm").parentElement?.textContent).toMatch(
      /Raise or lower the screen.*Your Desk fit says 112–117 cm\./,
    );
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Open Desk fit" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Desk fit");
  });

  it("leads to desk fit before that knows a number", async () => {
    const user = await openPlan({});
    expect(screen.queryByText(/Your Desk fit says/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Find your number in Desk fit" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Desk fit");
  });
});
