import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { EMPTY_FIT, type RosaDraft, type WorkspaceFit } from "../../../../../shared/workspace/desk-fit/workspace-fit";
import { NO_WORKSPACES } from "../../../../../shared/workspace/checklist/workspaces";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import { NOON } from "../../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../../support/main-window";
import { neutralAnswers } from "../../../../support/rosa";

afterEach(cleanup);

async function open(fit: Partial<WorkspaceFit> = {}, refusals = {}, workspaces = NO_WORKSPACES) {
  const opened = await openMainWindow({ fit: { ...EMPTY_FIT, ...fit }, workspaces }, refusals);
  await goTo(opened.user, "Workspace");
  await opened.user.click(screen.getByRole("button", { name: "Score your workspace with ROSA" }));
  return opened;
}
const heading = (level: number): string | null => screen.getAllByRole("heading", { level })[0]?.textContent ?? null;
/** A workstation whose screen is far too high, with glare, too far away and to one side. */
const badScreen = (): RosaDraft => {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  return { areas: { ...areas, monitor }, use };
};
const begun = (draft: RosaDraft, workspace = "w1"): Pick<WorkspaceFit, "workspaces"> => ({
  workspaces: { [workspace]: { draft } },
});

describe("ROSA", () => {
  it("says what it is, where it comes from, and that it under-reports", async () => {
    await open();
    expect(screen.getByText(/Sonne, Villalta and Andrews, Applied Ergonomics 43 \(2012\)/)).toBeDefined();
    expect(screen.getByText(/screening guide.*score lower than a trained observer/)).toBeDefined();
    expect(screen.getByText("No results yet.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Workspace", current: "page" })).toBeDefined();
    await expectAccessible();
  });

  it("goes through the areas one at a time, keeps each answer, and ends with a score", async () => {
    const { fake, user } = await open();
    const answers: readonly (readonly [string, RegExp, boolean])[] = [
      ["Seat height", /^Knees bent square/, false],
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
      name: "fit:change",
      payload: { kind: "answered", workspace: "w1", area: "monitor", answer },
    });
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("3 of 10")).toBeDefined();
    expect(screen.getByText("There is room to improve.")).toBeDefined();
    expect(screen.getByText("Lower the screen")).toBeDefined();
    expect(screen.getByText("Score from 3 to 2")).toBeDefined();
    await expectAccessible();
  }, 20_000);

  it("begins where the person stopped, and says what is still open", async () => {
    const { areas, use } = neutralAnswers();
    const { armrest: _armrest, ...others } = areas;
    const { user, fake } = await open(begun({ areas: others, use }));
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    expect(heading(2)).toBe("Armrests");
    for (let step = 0; step < 5; step += 1) await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.queryByRole("button", { name: "See the score" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Still open: Armrests" }));
    await user.click(screen.getByRole("radio", { name: /^Elbows supported/ }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("2 of 10")).toBeDefined();
    expect(fake.calls.at(-1)?.payload).toEqual({ kind: "finished", workspace: "w1" });
  });

  it("answers with keys alone", async () => {
    const { user, fake } = await open();
    await user.click(screen.getByRole("button", { name: "Start" }));
    // The arrow keys between radio buttons are the browser's own, and tried in the real window.
    await user.tab();
    screen.getByRole("radio", { name: /^Too low/ }).focus();
    await user.keyboard(" ");
    expect(fake.calls.at(-1)?.payload).toMatchObject({ area: "chairHeight", answer: { base: "seatLow" } });
    await user.tab();
    await user.keyboard(" ");
    expect(fake.calls.at(-1)?.payload).toMatchObject({ answer: { base: "seatLow", increments: ["legsCramped"] } });
    await user.keyboard(" ");
    expect(fake.calls.at(-1)?.payload).toMatchObject({ answer: { increments: [] } });
  });

  it("keeps no time that no day has, and says so", async () => {
    const { use: _use, ...rest } = neutralAnswers();
    const { user, fake } = await open(begun({ ...rest, use: {} }));
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    expect(heading(2)).toBe("Back support");
    await user.type(screen.getByLabelText(/^Longest time in one go/), "45");
    await user.type(screen.getByLabelText("Hours a day"), "30");
    expect(screen.getByText("Please enter hours between 0 and 24.")).toBeDefined();
    expect(fake.calls.map(({ payload }) => payload)).not.toContainEqual(
      expect.objectContaining({ kind: "timed", use: { hoursPerDay: 30 } }),
    );
    await user.clear(screen.getByLabelText("Hours a day"));
    await user.type(screen.getByLabelText("Hours a day"), "7.5");
    expect(fake.calls.at(-1)?.payload).toEqual({
      kind: "timed",
      workspace: "w1",
      part: "chair",
      use: { hoursPerDay: 7.5, longestContinuousMin: 45 },
    });
  });

  it("says what drives a score, what would lower it, and every number it comes from", async () => {
    const { user } = await open(begun(badScreen()));
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("5 of 10")).toBeDefined();
    expect(screen.getByText("From 5 on, changes are worth making soon.")).toBeDefined();
    expect(
      screen.getByText("The highest part makes the score: Screen and phone. It is driven by: Screen."),
    ).toBeDefined();
    expect(screen.getByText("Score from 5 to 2")).toBeDefined();
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "AreaPointsAt mostTime added",
      "ChairScore 2",
      ...["Seat height15", "Seat depth13", "Armrests15", "Back support140"],
      "Screen and phoneScore 5",
      ...["Screen670", "Phone150"],
      "Mouse and keyboardScore 1",
      ...["Mouse160", "Keyboard160"],
    ]);
    await expectAccessible();
  });

  it("names the person's own length in a remedy, once the desk fit knows their height", async () => {
    const { user } = await open({ ...begun(badScreen()), measures: { heightCm: 170 } });
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    const length = await screen.findByText("117–122 cm");
    expect(length.parentElement?.textContent).toBe("Lower the screen (117–122 cm)");
    expect(length.hasAttribute("data-unbroken")).toBe(true);
    expect(screen.getByText("Turn the screen away from the light")).toBeDefined();
  });

  it("names the hours when nothing else makes the score", async () => {
    const { areas, use } = neutralAnswers();
    const result = {
      areas,
      use: { ...use, chair: { hoursPerDay: 8, longestContinuousMin: 120 } },
      at: NOON,
      workspace: "w1",
    };
    const { user } = await open({ results: [result] });
    await user.click(screen.getByRole("button", { name: /^Show the result of/ }));
    expect(screen.getByText(/the hours make the score/)).toBeDefined();
    expect(screen.getByText("Nothing here would lower it.")).toBeDefined();
  });

  it("lists earlier results with their dates, shows one, and removes one", async () => {
    const workspace = "w1";
    const earlier = { ...neutralAnswers(), at: NOON - 30 * 86_400_000, workspace };
    const { areas } = badScreen();
    const later = { areas: { ...neutralAnswers().areas, ...areas }, use: neutralAnswers().use, at: NOON, workspace };
    const { fake, user } = await open({ results: [earlier, later] });
    const rows = screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["Date", "Score", "Chair", "Screen and phone", "Mouse and keyboard"],
      ["23 Nov 2026", "5", "2", "5", "1"],
      ["24 Oct 2026", "2", "2", "1", "1"],
    ]);
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Show the result of 24 Oct 2026" }));
    expect(document.activeElement?.textContent).toBe("Score of 24 Oct 2026");
    await user.click(screen.getByRole("button", { name: "To the overview" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: "Remove the result of 24 Oct 2026" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(fake.calls.at(-1)?.payload).toEqual({ kind: "removed", at: earlier.at });
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2);
  });

  it("is of the workspace that is shown, and goes to another with its own draft and results", async () => {
    const result = { ...neutralAnswers(), at: NOON, workspace: "w1" };
    const fit = { ...begun(badScreen(), "w2"), results: [result] };
    const { fake, user } = await open(fit, {}, twoWorkspaces());
    expect(screen.getByRole("button", { name: "Show the result of 23 Nov 2026" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Start" })).toBeDefined();
    await expectAccessible();
    const chooser = screen.getByLabelText("Workspace");
    await user.selectOptions(chooser, "Home");
    expect(document.activeElement).toBe(chooser);
    expect(screen.getByText("No results yet.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    expect(screen.getByText("Workspace: Home")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("5 of 10")).toBeDefined();
    expect(screen.getByText("Workspace: Home")).toBeDefined();
    expect(fake.calls.at(-1)?.payload).toEqual({ kind: "finished", workspace: "w2" });
    await user.click(screen.getByRole("button", { name: "To the overview" }));
    await user.selectOptions(screen.getByLabelText("Workspace"), "My desk");
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2);
  });

  it("drops what was half typed when the workspace changes by itself, and says which it is now", async () => {
    const workspaces = twoWorkspaces();
    const { chairHeight, panDepth, armrest } = neutralAnswers().areas;
    const draft = { areas: { chairHeight, panDepth, armrest }, use: {} };
    const both = { workspaces: { w1: { draft }, w2: { draft } } };
    const { fake, user } = await open(both, {}, workspaces);
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    const hours = (): HTMLElement => screen.getByLabelText(/Hours/);
    await user.type(hours(), "9");
    fake.push({ workspaces: { ...workspaces, current: "w2" } });
    expect((await screen.findByText("Workspace: Home")).getAttribute("role")).toBe("status");
    expect(hours()).toHaveProperty("value", "");
  });

  it("goes back to the overview when a result could not be made", async () => {
    const { user } = await open(begun(badScreen()), {
      "fit:change": { code: "E_ARGS", message: "That value could not be read." },
    });
    await user.click(screen.getByRole("button", { name: "Go on where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect((await screen.findByRole("alert")).textContent).toBe("That value could not be read.");
    expect(screen.getByRole("button", { name: "Go on where you stopped" })).toBeDefined();
  });

  it("begins anew when asked, and says what could not be saved", async () => {
    const { fake, user } = await open(begun(badScreen()), { "fit:change": "This could not be saved (ENOSPC)." });
    await user.click(screen.getByRole("button", { name: "Begin anew" }));
    expect(fake.calls.at(-1)?.payload).toEqual({ kind: "restarted", workspace: "w1" });
    expect((await screen.findByRole("alert")).textContent).toBe("This could not be saved (ENOSPC).");
  });
});
