import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DAY } from "../../../../shared/time/units";
import { answers, openChecklist, quick } from "../../../support/checklist";
import { fresh } from "../../../support/checklist-edits";
import { expectAccessible } from "../../../support/main-window";

afterEach(cleanup);

describe("the workspace on Today", () => {
  it("has the score, what is to fix, and nothing more while no check is due", async () => {
    const { user } = await openChecklist({
      documents: { checklist: answers([...quick("ok").slice(0, 4), ["c5", "fix"]]) },
    });
    await user.keyboard("{Control>}1{/Control}");
    expect(screen.getByText("80% fine")).toBeDefined();
    expect(screen.getByText(/5 of 22 answered, 1 to fix\./)).toBeDefined();
    expect(screen.queryByText(/another look/)).toBeNull();
  });

  it("offers another check in one line when the displays are others, which can be said to be all right", async () => {
    const { fake, user } = await openChecklist({
      documents: { checklist: answers(quick("ok")) },
      desktop: { displays: ["Large 2560×1440"] },
    });
    await user.keyboard("{Control>}1{/Control}");
    expect(screen.getByText(/^Your displays have changed/)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Nothing has changed" }));
    expect(screen.queryByText(/another look/)).toBeNull();
    act(() => fake.push({ desktop: { displays: ["Third 800×600"] } }));
    await user.click(screen.getByRole("button", { name: "Check it again" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Workspace check");
    expect(screen.getAllByText(/Is it still so/)).toHaveLength(22);
  });

  it("offers one when the time is over", async () => {
    await openChecklist({
      documents: { checklist: answers(quick("ok"), fresh, -60 * DAY) },
      desktop: { displays: ["Built-in 1280×800"] },
    });
    expect(screen.getByText(/^You checked it last on 24 September 2026/)).toBeDefined();
  });
});
