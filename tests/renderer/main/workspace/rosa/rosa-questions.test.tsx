import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import { expectAccessible } from "../../../../support/main-window";
import { neutralAnswers } from "../../../../support/rosa";
import { begun, openRosa } from "../../../../support/rosa-screen";

afterEach(cleanup);

const heading = (level: number): string | null => screen.getAllByRole("heading", { level })[0]?.textContent ?? null;

describe("the questions of ROSA", () => {
  it("goes through the areas one at a time, keeps each answer, and ends with a score", async () => {
    const { fake, user } = await openRosa();
    const answers: readonly (readonly [string, RegExp, boolean])[] = [
      ["Seat height", /^Knees at right angles/, false],
      ["Seat depth", /^About three fingers/, false],
      ["Armrests", /^Elbows supported/, false],
      ["Back support", /^Leaning slightly back/, true],
      ["Screen", /^Too high/, true],
      ["Phone", /^No phone calls/, false],
      ["Mouse", /^In line with/, true],
      ["Keyboard", /^Wrists straight/, true],
    ];
    await user.click(screen.getByRole("button", { name: "Start" }));
    for (const [area, choice, isTimed] of answers) {
      expect(heading(2)).toBe(area);
      expect(document.activeElement?.textContent).toBe(area);
      await user.click(screen.getByRole("radio", { name: choice }));
      expect(screen.queryByLabelText("Hours a day") !== null).toBe(isTimed);
      if (isTimed) {
        await user.type(screen.getByLabelText("Hours a day"), "3");
        await user.type(screen.getByLabelText(/^Longest time in one go/), "45");
      }
      if (area === "Screen") await user.click(screen.getByRole("checkbox", { name: /^Light is reflected/ }));
      await expectAccessible();
      if (area !== "Keyboard") await user.click(screen.getByRole("button", { name: "Next" }));
    }
    const answer = { base: "screenHigh", increments: ["screenGlare"] };
    expect(fake.calls).toContainEqual({
      name: "document:edit",
      payload: { document: "rosa", edit: { type: "answered", workspace: "w1", area: "monitor", answer } },
    });
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("3 of 10")).toBeDefined();
    expect(screen.getByText("There is room to improve.")).toBeDefined();
    expect(screen.getByText("Lower the screen")).toBeDefined();
    expect(screen.getByText("Score from 3 to 2")).toBeDefined();
    await expectAccessible();
  });

  it("begins where the person stopped, and says what is still open", async () => {
    const { areas, use } = neutralAnswers();
    const { armrest: _armrest, ...others } = areas;
    const { user, fake } = await openRosa(begun({ areas: others, use }));
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    expect(heading(2)).toBe("Armrests");
    for (let step = 0; step < 5; step += 1) await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.queryByRole("button", { name: "See the score" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Not answered yet: Armrests" }));
    await user.click(screen.getByRole("radio", { name: /^Elbows supported/ }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("2 of 10")).toBeDefined();
    expect(fake.edits().at(-1)).toEqual({ type: "finished", workspace: "w1" });
  });

  it("answers with keys alone", async () => {
    const { user, fake } = await openRosa();
    await user.click(screen.getByRole("button", { name: "Start" }));
    // The arrow keys between radio buttons are the browser's own, and tried in the real window.
    await user.tab();
    screen.getByRole("radio", { name: /^Too low/ }).focus();
    await user.keyboard(" ");
    expect(fake.edits().at(-1)).toMatchObject({ area: "chairHeight", answer: { base: "seatLow" } });
    await user.tab();
    await user.keyboard(" ");
    expect(fake.edits().at(-1)).toMatchObject({ answer: { base: "seatLow", increments: ["legsCramped"] } });
    await user.keyboard(" ");
    expect(fake.edits().at(-1)).toMatchObject({ answer: { increments: [] } });
  });

  it("keeps no time that no day has, and says so", async () => {
    const { use: _use, ...rest } = neutralAnswers();
    const { user, fake } = await openRosa(begun({ ...rest, use: {} }));
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    expect(heading(2)).toBe("Back support");
    await user.type(screen.getByLabelText(/^Longest time in one go/), "45");
    await user.type(screen.getByLabelText("Hours a day"), "30");
    expect(screen.getByText("Please enter hours between 0 and 24.")).toBeDefined();
    expect(fake.edits()).not.toContainEqual(expect.objectContaining({ type: "timed", use: { hoursPerDay: 30 } }));
    await user.clear(screen.getByLabelText("Hours a day"));
    await user.type(screen.getByLabelText("Hours a day"), "7.5");
    expect(fake.edits().at(-1)).toEqual({
      type: "timed",
      workspace: "w1",
      part: "chair",
      use: { hoursPerDay: 7.5, longestContinuousMin: 45 },
    });
  });

  it("drops what was half typed when the workspace changes by itself, and says which it is now", async () => {
    const workspaces = twoWorkspaces();
    const { chairHeight, panDepth, armrest } = neutralAnswers().areas;
    const draft = { areas: { chairHeight, panDepth, armrest }, use: {} };
    const both = { drafts: { w1: draft, w2: draft } };
    const { fake, user } = await openRosa(both, {}, { checklist: workspaces });
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    const hours = (): HTMLElement => screen.getByLabelText(/Hours/);
    await user.type(hours(), "9");
    fake.push({ documents: { checklist: { ...workspaces, current: "w2" } } });
    expect((await screen.findByText("Workspace: Home")).getAttribute("role")).toBe("status");
    expect(hours()).toHaveProperty("value", "");
  });
});
