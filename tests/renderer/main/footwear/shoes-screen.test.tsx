import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Shoes } from "../../../../shared/footwear/shoes";
import type { StateChange } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { onePair, shoesAfter, TRAINERS } from "../../../support/shoes";

afterEach(cleanup);

const open = async (value?: Shoes, change: StateChange = {}) => {
  const app = await openMainWindow({ ...change, documents: value === undefined ? {} : { shoes: value } });
  await goTo(app.user, "Shoes");
  return app;
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const card = (name: string): ReturnType<typeof within> => within(screen.getByRole("region", { name }));

describe("the shoes", () => {
  it("begin with one thing to do, and the honest line about arches", async () => {
    const { user, fake } = await open();
    expect(screen.getByRole("heading", { level: 2, name: "No pair yet" })).toBeDefined();
    expect(screen.getByText(/makes little or no difference to injuries/)).toBeDefined();
    await expectAccessible();
    await user.click(button("Add a pair"));
    expect(document.activeElement).toBe(screen.getByLabelText("What you call them"));
    await user.keyboard("Grey trainers{Enter}");
    expect(fake.edits("shoes")).toEqual([
      { type: "added", shoe: { name: "Grey trainers", kind: "athletic", insole: "own" } },
    ]);
    expect(screen.getByRole("region", { name: "Grey trainers" })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByText("Grey trainers is on your list.")).toBeDefined();
  });

  it("say at the field what a pair still needs", async () => {
    const { user, fake } = await open();
    await user.click(button("Add a pair"));
    await user.type(screen.getByLabelText("Bought on"), "2030-01-01");
    await user.click(button("Keep this pair"));
    expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["A pair needs a name.", "That is no date between 1990 and today."]),
    );
    expect(fake.edits("shoes")).toEqual([]);
    await expectAccessible();
  });

  it("take a distance with one press, and a slip back", async () => {
    const { user, fake } = await open(onePair(), { language: { locale: "en", region: "de-DE" } });
    await user.click(button("Add 5 km to Grey trainers"));
    expect(fake.edits("shoes")).toEqual([{ type: "walked", id: "s1", metres: 5_000 }]);
    expect(card("Grey trainers").getByText("5 km so far")).toBeDefined();
    await user.click(screen.getByText("Distance, dates and more"));
    await user.click(button(/^Remove 5 km of/));
    expect(card("Grey trainers").getByText("0 km so far")).toBeDefined();
    await user.type(screen.getByLabelText("Another distance"), "7.5{Enter}");
    await user.type(screen.getByLabelText("About how far in a week"), "900{Enter}");
    expect(screen.getByText("Between 0.1 and 500 km.")).toBeDefined();
    expect(fake.edits("shoes").at(-1)).toEqual({ type: "walked", id: "s1", metres: 7_500 });
  });

  it("are in miles where roads are", async () => {
    const { user, fake } = await open(onePair());
    await user.click(button("Add 10 mi to Grey trainers"));
    expect(fake.edits("shoes")).toEqual([{ type: "walked", id: "s1", metres: 16_093 }]);
    expect(screen.getByText(/about 300 mi to 500 mi/)).toBeDefined();
  });

  it("keep what a look found, and the focus goes back to the pair", async () => {
    const { user, fake } = await open(onePair());
    expect(card("Grey trainers").getByText("Nothing to do")).toBeDefined();
    await user.click(button("Check for wear"));
    expect(document.activeElement?.textContent).toBe("A look at Grey trainers");
    await user.click(screen.getByRole("checkbox", { name: /^2 / }));
    await expectAccessible();
    await user.click(button("Keep this look"));
    expect(fake.edits("shoes")).toEqual([{ type: "looked", id: "s1", signs: ["uneven"] }]);
    expect(card("Grey trainers").getByText("Worth a look")).toBeDefined();
    expect(screen.getByText(/a podiatrist can look at both/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Grey trainers" }));
  });

  it("are put away and worn again; one is removed after a second press", async () => {
    const { user, fake } = await open(
      shoesAfter("2026-11-23", onePair(), { type: "added", shoe: { ...TRAINERS, name: "Loafers", kind: "other" } }),
    );
    await user.click(card("Loafers").getByText("Distance, dates and more"));
    await user.click(card("Loafers").getByRole("button", { name: "Put away" }));
    expect(card("Put away").getByText("Loafers")).toBeDefined();
    await expectAccessible();
    await user.click(button("Wear again"));
    await user.click(card("Grey trainers").getByText("Distance, dates and more"));
    await user.click(button("Remove Grey trainers and all its distances"));
    expect(fake.edits("shoes").map((edit) => Object(edit).type)).toEqual(["retired", "unretired"]);
    await user.click(button("Remove it"));
    expect(screen.queryByRole("region", { name: "Grey trainers" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("urge nothing: a pair past the range says that the person decides", async () => {
    await open(onePair("2026-11-23", { firstWornOn: "2026-01-01" }), {
      today: { date: "2026-11-23" },
    });
    expect(screen.getByText("Worth a look")).toBeDefined();
    expect(document.body.textContent).not.toMatch(/worn out|expired|overdue|protects?\b/i);
  });
});
