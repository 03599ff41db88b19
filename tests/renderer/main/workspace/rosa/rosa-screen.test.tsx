import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import { NOON } from "../../../../support/fake-api";
import { expectAccessible } from "../../../../support/main-window";
import { neutralAnswers } from "../../../../support/rosa";
import { badScreen, begun, openRosa } from "../../../../support/rosa-screen";

afterEach(cleanup);

describe("ROSA", () => {
  it("says what it is, where it comes from, and that it under-reports", async () => {
    await openRosa();
    expect(screen.getByText(/Sonne, Villalta and Andrews, Applied Ergonomics 43 \(2012\)/)).toBeDefined();
    expect(screen.getByText(/screening guide.*score lower than a trained observer/)).toBeDefined();
    expect(screen.getByText("No results yet.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Workspace", current: "page" })).toBeDefined();
    await expectAccessible();
  });

  it("says what drives a score, what would lower it, and every number it comes from", async () => {
    const { user } = await openRosa(begun(badScreen()));
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("5 of 10")).toBeDefined();
    expect(screen.getByText("At 5 or more, changes are worth making soon.")).toBeDefined();
    expect(screen.getByText("The highest part sets the score: Screen and phone. It comes from: Screen.")).toBeDefined();
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
    const { user } = await openRosa(
      begun(badScreen()),
      {},
      { measures: { person: { heightCm: 170 }, fixedDesks: {} } },
    );
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    const length = await screen.findByText("112–117 cm");
    expect(length.parentElement?.textContent).toBe("Lower the screen (112–117 cm)");
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
    const { user } = await openRosa({ results: [result] });
    await user.click(screen.getByRole("button", { name: /^Show the result of/ }));
    expect(screen.getByText(/the hours set the score/)).toBeDefined();
    expect(screen.getByText("Nothing here would lower it.")).toBeDefined();
  });

  it("lists earlier results with their dates, shows one, and removes one", async () => {
    const workspace = "w1";
    const earlier = { ...neutralAnswers(), at: NOON - 30 * 86_400_000, workspace };
    const { areas } = badScreen();
    const later = { areas: { ...neutralAnswers().areas, ...areas }, use: neutralAnswers().use, at: NOON, workspace };
    const { fake, user } = await openRosa({ results: [earlier, later] });
    const rows = screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["Date", "Score", "Chair", "Screen and phone", "Mouse and keyboard"],
      ["23 Nov 2026", "5", "2", "5", "1"],
      ["24 Oct 2026", "2", "2", "1", "1"],
    ]);
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Show the result of 24 Oct 2026" }));
    expect(document.activeElement?.textContent).toBe("Score of 24 Oct 2026");
    await user.click(screen.getByRole("button", { name: "Back to the overview" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: "Remove the result of 24 Oct 2026" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(fake.edits().at(-1)).toEqual({ type: "removed", at: earlier.at });
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2);
  });

  it("is of the workspace that is shown, and goes to another with its own draft and results", async () => {
    const result = { ...neutralAnswers(), at: NOON, workspace: "w1" };
    const record = { ...begun(badScreen(), "w2"), results: [result] };
    const { fake, user } = await openRosa(record, {}, { checklist: twoWorkspaces() });
    expect(screen.getByRole("button", { name: "Show the result of 23 Nov 2026" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Start" })).toBeDefined();
    await expectAccessible();
    const chooser = screen.getByLabelText("Workspace");
    await user.selectOptions(chooser, "Home");
    expect(document.activeElement).toBe(chooser);
    expect(screen.getByText("No results yet.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    expect(screen.getByText("Workspace: Home")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect(await screen.findByText("5 of 10")).toBeDefined();
    expect(screen.getByText("Workspace: Home")).toBeDefined();
    expect(fake.edits().at(-1)).toEqual({ type: "finished", workspace: "w2" });
    await user.click(screen.getByRole("button", { name: "Back to the overview" }));
    await user.selectOptions(screen.getByLabelText("Workspace"), "My desk");
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2);
  });

  it("goes back to the overview when a result could not be made", async () => {
    const earlier = { ...neutralAnswers(), at: Date.UTC(2026, 10, 5, 9), workspace: "w1" };
    const { user } = await openRosa(
      { ...begun(badScreen()), results: [earlier] },
      {
        "document:edit": { code: "E_ARGS", message: "That value could not be read." },
      },
    );
    await user.click(screen.getByRole("button", { name: "Continue where you stopped" }));
    await user.click(screen.getByRole("button", { name: "See the score" }));
    expect((await screen.findByRole("alert")).textContent).toBe("That value could not be read.");
    expect(screen.getByRole("button", { name: "Continue where you stopped" })).toBeDefined();
  });

  it("begins anew when asked, and says what could not be saved", async () => {
    const { fake, user } = await openRosa(begun(badScreen()), { "document:edit": "This could not be saved (ENOSPC)." });
    await user.click(screen.getByRole("button", { name: "Start over" }));
    expect(fake.edits().at(-1)).toEqual({ type: "restarted", workspace: "w1" });
    expect((await screen.findByRole("alert")).textContent).toBe("This could not be saved (ENOSPC).");
  });
});
