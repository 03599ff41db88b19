import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { onlyConditions } from "../../../../shared/body-regions/conditions";
import { NO_CHOICES } from "../../../../shared/routines/choices";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { ANSWERED, openRoutines } from "../../../support/routines-screen";

afterEach(cleanup);
const parts = (): HTMLElement => screen.getByRole("group", { name: "Anything to go easy on?" });

describe("what to go easy on", () => {
  it("is asked on Today in one line, and no more once it is answered", async () => {
    const { fake, user } = await openMainWindow();
    await user.click(screen.getByRole("button", { name: "Answer now" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Routines");
    fake.push({ documents: { routines: ANSWERED } });
    await goTo(user, "Today");
    expect(screen.queryByRole("button", { name: "Answer now" })).toBeNull();
  });

  it("asks by part of the body, then for what there can be, keeps it, and says what follows from it", async () => {
    const { user, last } = await openRoutines(NO_CHOICES);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Tick what applies, or “Nothing”.")).toBeDefined();
    await expectAccessible();
    await user.click(within(parts()).getByLabelText("Nothing"));
    expect(screen.queryByLabelText("Pregnancy")).toBeNull();
    await user.click(within(parts()).getByLabelText(/^Health in general/));
    expect(within(parts()).getByLabelText("Nothing")).toHaveProperty("checked", false);
    await user.click(screen.getByLabelText("Pregnancy"));
    await user.click(screen.getByLabelText("Dizziness or poor balance"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toEqual({
      type: "choices",
      choices: { conditions: onlyConditions(["pregnancy", "dizziness"]) },
    });
    expect(screen.getByText(/exercises are left out of your breaks/)).toBeDefined();
    expect(document.activeElement?.textContent).toBe("What to go easy on");
    await expectAccessible();
  });

  it("leaves open what a part has where nothing is ticked in it, and says so", async () => {
    const { user, last } = await openRoutines(NO_CHOICES);
    await user.click(within(parts()).getByLabelText("Neck"));
    expect(screen.getByText(/^With nothing ticked here/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Save" }));
    const { neckTrouble, inflammatoryArthritis, operationSpine, ...others } = onlyConditions([]);
    expect([neckTrouble, inflammatoryArthritis, operationSpine]).toEqual([false, false, false]);
    expect(last()).toEqual({ type: "choices", choices: { conditions: others } });
    expect(screen.getByText("Neck: something else")).toBeDefined();
  });

  it("takes what a part had with it when the part is no longer ticked", async () => {
    const { user, last } = await openRoutines(NO_CHOICES);
    await user.click(within(parts()).getByLabelText("Feet or ankles"));
    await user.click(screen.getByLabelText("Feet that feel less, or neuropathy"));
    await user.click(within(parts()).getByLabelText("Back"));
    await user.click(screen.getByLabelText(/^A disc problem/));
    await user.click(within(parts()).getByLabelText("Feet or ankles"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toEqual({ type: "choices", choices: { conditions: onlyConditions(["discTrouble"]) } });
  });

  it("can be changed, left as it is, and answered with nothing", async () => {
    const { user, fake, last } = await openRoutines({ ...NO_CHOICES, conditions: onlyConditions(["heart"]) });
    const before = fake.calls.length;
    await user.click(screen.getByRole("button", { name: "Change what to go easy on" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(fake.calls.length).toBe(before);
    await user.click(screen.getByRole("button", { name: "Change what to go easy on" }));
    expect(screen.getByLabelText("A heart condition")).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText("Nothing"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toEqual({ type: "choices", choices: { conditions: onlyConditions([]) } });
    expect(screen.getByText("Nothing. You said that none of it applies.")).toBeDefined();
  });

  it("leads to help", async () => {
    const { user } = await openRoutines(NO_CHOICES);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "When to get help" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("When to get help");
  });
});
