import { EXERCISES } from "../../../../shared/exercises/exercises";
import { onlyConditions } from "../../../../shared/body-regions/conditions";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "../../../support/main-window";
import { ANSWERED, openRoutines, own } from "../../../support/routines-screen";

afterEach(cleanup);

// jsdom has no media queries; this one asks for less motion.
beforeAll(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { ...CALM, matches: true });
});
const CALM = { media: "", onchange: null, addListener: () => {}, removeListener: () => {} };

describe("all cards", () => {
  it("are looked for by name, area, position and what others see", async () => {
    const { user } = await openRoutines({ ...ANSWERED, own }, "All exercises");
    expect(screen.getByText(`${EXERCISES.length + own.exercises.length} exercises`)).toBeDefined();
    await user.type(screen.getByRole("searchbox", { name: "Search by name" }), "calf");
    expect(screen.getAllByRole("button", { expanded: false }).length).toBeLessThan(10);
    await user.selectOptions(screen.getByLabelText("Body part"), "eyes");
    expect(screen.getByText("No matches.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Show all exercises" }));
    await user.selectOptions(screen.getByLabelText("Position"), "walking");
    await user.click(screen.getByLabelText("Discreet"));
    await expectAccessible();
  });

  it("open to all that is known of them, with a figure that can be held", async () => {
    const { user } = await openRoutines(ANSWERED, "All exercises");
    const head = screen.getByRole("button", { name: /^Look left, look right/ });
    await user.click(head);
    expect(head.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("img", { name: "Look left, look right" })).toBeDefined();
    expect(screen.getByText("Turn your head to one side as far as is easy.")).toBeDefined();
    expect(screen.getByText("5 times on each side, hold 2 seconds")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Pause the figure" }));
    expect(screen.getByRole("button", { name: "Play the figure" })).toBeDefined();
    await expectAccessible();
    await user.click(head);
    expect(screen.queryByRole("img", { name: "Look left, look right" })).toBeNull();
  });

  it("are taken out and brought back, and say why they stay out", async () => {
    const { user, last } = await openRoutines(
      { ...ANSWERED, conditions: onlyConditions(["numbFeet"]) },
      "All exercises",
    );
    const head = () => screen.getByRole("button", { name: /^Look left, look right/ });
    await user.click(head());
    await user.click(screen.getByRole("button", { name: "It hurts" }));
    expect(last()).toEqual({ type: "choices", choices: { excluded: [{ id: "neck-turns", reason: "hurts" }] } });
    expect(head().textContent).toContain("Left out: it hurt.");
    expect(document.activeElement).toBe(head());
    await user.click(screen.getByLabelText("Left out"));
    expect(screen.getAllByText("Left out: you have something to go easy on.").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Bring back" }));
    expect(last()).toEqual({ type: "choices", choices: { excluded: [] } });
    expect(screen.queryByRole("button", { name: /^Look left/ })).toBeNull();
    expect(document.activeElement?.getAttribute("role")).toBe("status");
  });
});
