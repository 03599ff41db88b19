import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { NO_CHOICES } from "../../../../shared/routines/choices";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { ANSWERED, openRoutines } from "../../../support/routines-screen";

afterEach(cleanup);

describe("what to leave out", () => {
  it("is asked on Today in one line, and no more once it is answered", async () => {
    const { fake, user } = await openMainWindow();
    await user.click(screen.getByRole("button", { name: "Answer now" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Routines");
    fake.push({ documents: { routines: ANSWERED } });
    await goTo(user, "Today");
    expect(screen.queryByRole("button", { name: "Answer now" })).toBeNull();
  });

  it("waits for a tick, keeps it, and says what follows from it", async () => {
    const { user, last } = await openRoutines(NO_CHOICES);
    const group = screen.getByRole("group", { name: "Does any of this apply to you?" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Tick what applies, or “None of these”.")).toBeDefined();
    await expectAccessible();
    await user.click(within(group).getByLabelText("None of these"));
    await user.click(within(group).getByLabelText("I am pregnant"));
    expect(within(group).getByLabelText("None of these")).toHaveProperty("checked", false);
    await user.click(within(group).getByLabelText(/dizzy/));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toEqual({ type: "choices", choices: { cautions: ["pregnancy", "dizziness"] } });
    expect(screen.getByText(/cards stay out of your breaks/)).toBeDefined();
    expect(document.activeElement?.textContent).toBe("What to leave out for you");
    await expectAccessible();
  });

  it("can be changed, left as it is, and answered with none", async () => {
    const { user, fake, last } = await openRoutines({ ...NO_CHOICES, cautions: ["heart"] });
    const before = fake.calls.length;
    await user.click(screen.getByRole("button", { name: "Change what to leave out" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(fake.calls.length).toBe(before);
    await user.click(screen.getByRole("button", { name: "Change what to leave out" }));
    expect(screen.getByLabelText("I have a heart condition")).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText("None of these"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toEqual({ type: "choices", choices: { cautions: [] } });
    expect(screen.getByText("You said that none of these apply.")).toBeDefined();
  });

  it("leads to help", async () => {
    const { user } = await openRoutines(NO_CHOICES);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "When to get help" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("When to get help");
  });
});
