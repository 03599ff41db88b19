import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { onlyConditions, type Condition } from "../../../../shared/body-regions/conditions";
import { relief, type Relief } from "../../../../shared/relief/relief";
import { routines } from "../../../../shared/routines/edit-routines";
import { MINUTE } from "../../../../shared/time/units";
import { NOON } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const open = async (value: Relief = relief.initial, conditions: readonly Condition[] = []) => {
  const app = await openMainWindow({
    documents: { relief: value, routines: { ...routines.initial, conditions: onlyConditions(conditions) } },
  });
  await goTo(app.user, "Learn");
  await app.user.click(screen.getByRole("button", { name: "Warm or cold" }));
  return app;
};
const button = (name: string): HTMLElement => within(screen.getByRole("main")).getByRole("button", { name });
const since = (minutes: number, isLooked = false): Relief => ({
  running: { kind: "cold", startedAt: NOON - minutes * MINUTE, isLooked },
  endedAt: null,
});

describe("warm or cold", () => {
  it("asks what is not known, then starts", async () => {
    const { user, fake } = await open();
    const groups = screen.getAllByRole("group");
    expect(groups.length).toBe(4);
    for (const group of groups) await user.click(within(group).getByRole("radio", { name: "No" }));
    await expectAccessible();
    await user.click(button("Start cold, 15 minutes"));
    expect(fake.edits("relief")).toEqual([expect.objectContaining({ type: "started", kind: "cold" })]);
    expect(screen.getByText("Cold, 5 minutes until a look at the skin")).toBeDefined();
  });

  it.each<Condition>(["numbFeet", "diabetes", "poorCirculation"])(
    "is hidden for %s, and says whom to ask",
    async (condition) => {
      await open(relief.initial, [condition]);
      expect(screen.getByRole("heading", { name: "No timer here" })).toBeDefined();
      expect(screen.queryByRole("radio")).toBeNull();
      expect(screen.queryByRole("button", { name: /^Start/ })).toBeNull();
      await expectAccessible();
    },
  );

  it("leaves cold alone for a fresh injury", async () => {
    const { user } = await open();
    for (const group of screen.getAllByRole("group")) {
      const isFresh = within(group).queryByText(/last two days/) !== null;
      await user.click(within(group).getByRole("radio", { name: isFresh ? "Not sure" : "No" }));
    }
    expect(screen.queryByRole("button", { name: "Start warm, 15 minutes" })).toBeNull();
    expect(button("Start cold, 15 minutes")).toHaveProperty("disabled", false);
  });

  it("asks for a look at the skin, which goes on or stops it", async () => {
    const { user, fake } = await open(since(6));
    expect(screen.getByRole("heading", { name: "Look at your skin now" })).toBeDefined();
    await expectAccessible();
    await user.click(button("As usual, go on"));
    expect(screen.getByText("Cold, 9 minutes until it comes off")).toBeDefined();
    await user.click(button("Stop here"));
    expect(fake.edits("relief")).toEqual([{ type: "looked" }, { type: "ended" }]);
    expect(screen.getByText(/^The next in 60 minutes/)).toBeDefined();
  });

  it("says when to take it off", async () => {
    await open(since(15, true));
    expect(screen.getByRole("heading", { name: "Take it off now" })).toBeDefined();
    expect(screen.getByText(/some people alternate/i)).toBeDefined();
  });
});
