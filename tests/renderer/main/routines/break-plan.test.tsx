import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../shared/settings/settings";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { ANSWERED, openRoutines, own } from "../../../support/routines-screen";

afterEach(cleanup);

describe("what every break shows", () => {
  it("is picked, or a routine of the app or of one's own", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, own });
    expect(screen.getByLabelText(/Picked for each break/)).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText(/^Morning/));
    expect(last()).toEqual({ type: "choices", choices: { planned: "morning" } });
    await user.click(screen.getByLabelText(/^Hips and back/));
    expect(last()).toEqual({ type: "choices", choices: { planned: "hips" } });
    expect(screen.getByText(/Ceiling reach · /)).toBeDefined();
    await expectAccessible();
  });

  it("is picked where the routine is gone, and says what stays out of one", async () => {
    const excluded = [{ id: "overhead-reach", reason: "hurts" }] as const;
    await openRoutines({ ...ANSWERED, planned: "gone", excluded });
    expect(screen.getByLabelText(/Picked for each break/)).toHaveProperty("checked", true);
    expect(screen.getByText("None of its exercises suits you here, so Plumbline picks others.")).toBeDefined();
    // Of the desk's own, for the reach; of the arches', as the shoes stay on here.
    expect(screen.getAllByText("1 exercise is left out for you.")).toHaveLength(2);
  });

  it("says so when a routine is longer than the break", async () => {
    const settings = { ...DEFAULT_SETTINGS, onboarded: true, breakMin: 2 };
    const { user } = await openMainWindow({ documents: { routines: ANSWERED, settings } });
    await goTo(user, "Routines");
    expect(screen.getAllByText(/It is longer than your break/).length).toBeGreaterThan(3);
  });

  it("starts one now, for this once", async () => {
    const { user, fake } = await openRoutines({ ...ANSWERED, own });
    await user.click(screen.getByRole("button", { name: "Start “Morning” now" }));
    expect(fake.calls.at(-1)).toEqual({ name: "break:start-with", payload: "morning" });
  });

  it("says what could not be kept", async () => {
    const { user } = await openMainWindow(
      { documents: { routines: ANSWERED } },
      { "document:edit": "The disk is full." },
    );
    await goTo(user, "Routines");
    await user.click(screen.getByLabelText(/^Balance/));
    expect((await screen.findByRole("alert")).textContent).toBe("The disk is full.");
  });
});
