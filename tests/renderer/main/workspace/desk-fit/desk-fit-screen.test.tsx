import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { type MeasuresAt } from "../../../../../shared/workspace/desk-fit/measures";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import { expectAccessible, goTo, openMainWindow } from "../../../../support/main-window";

afterEach(cleanup);

async function open({ fixedDeskCm, ...person }: MeasuresAt = {}, refusals = {}) {
  const fixedDesks = fixedDeskCm === undefined ? {} : { w1: fixedDeskCm };
  const opened = await openMainWindow({ documents: { measures: { person, fixedDesks } } }, refusals);
  await goTo(opened.user, "Desk fit");
  return opened;
}
const rows = (): readonly string[] =>
  screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent).join(" | "));

describe("the desk fit", () => {
  it("shows an example before it knows a height, then every number and two drawings", async () => {
    const { fake, user } = await open();
    expect(screen.getByText(/someone 170 cm tall, as an example\. Enter your height/)).toBeDefined();
    expect(screen.getAllByRole("img")).toHaveLength(2);
    expect(screen.queryByRole("table")).toBeNull();
    await expectAccessible();
    await user.type(screen.getByLabelText("Height without shoes"), "170{Enter}");
    expect(fake.calls.at(-1)).toEqual({
      name: "document:edit",
      payload: { document: "measures", edit: { type: "measured", person: { heightCm: 170 } } },
    });
    expect(rows()).toEqual([
      "What | Start at | Try between",
      "Sitting",
      "Seat height | 44 cm | 42–46 cm",
      "Seat depth, backrest to front edge | 45 cm | 42–45 cm",
      "Desk, where your hands work | 67 cm | 65–70 cm",
      "Screen, top edge | 115 cm | 112–117 cm",
      "Footrest | Not needed",
      "Underside of the desk, at least | 62 cm",
      "Standing",
      "Desk, where your hands work | 107 cm | 105–109 cm",
      "Screen, top edge | 159 cm | 156–161 cm",
      "Both",
      "Eyes to screen | 63 cm | 50–75 cm",
    ]);
    expect(screen.getAllByRole("img").map((each) => each.getAttribute("aria-label"))).toEqual([
      "Side view of a person sitting at a desk. Seat 42–46 cm, desk 65–70 cm, top of the screen 112–117 cm. The table has all numbers.",
      "Side view of a person standing at a desk. Desk 105–109 cm, top of the screen 156–161 cm. The table has all numbers.",
    ]);
    expect(screen.getByText("These are average proportions. Your own comfort comes first.")).toBeDefined();
    await expectAccessible();
  });

  it("says in plain words which heights it can answer, and keeps the last good one", async () => {
    const { fake, user } = await open({ heightCm: 170 });
    const field = screen.getByLabelText("Height without shoes");
    await user.clear(field);
    await user.type(field, "117{Enter}");
    expect(screen.getByText("Please enter a height between 120 and 230 cm (3′11″ to 7′6″).")).toBeDefined();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field).toHaveProperty("value", "117");
    expect(fake.calls.map(({ name }) => name)).not.toContain("document:edit");
    expect(rows()).toContain("Seat height | 44 cm | 42–46 cm");
    await expectAccessible();
    await user.clear(field);
    await user.type(field, "180{Tab}");
    expect(field.getAttribute("aria-invalid")).toBe("false");
    expect(rows()).toContain("Seat height | 47 cm | 45–49 cm");
  });

  it("forgets a measure that is taken out of its field", async () => {
    const { fake, user } = await open({ heightCm: 170, elbowRestCm: 20 });
    await user.clear(screen.getByLabelText("Sitting elbow height"));
    await user.tab();
    expect(fake.edits().at(-1)).toEqual({ type: "measured", person: { heightCm: 170 } });
  });

  it("asks for the sitting elbow height, says why, and uses it", async () => {
    const { user } = await open({ heightCm: 170 });
    expect(screen.getByText(/hardly follows how tall you are/)).toBeDefined();
    expect(screen.getByText(/is a guess until you measure/)).toBeDefined();
    const field = screen.getByLabelText("Sitting elbow height");
    expect(field.getAttribute("aria-describedby")).toContain("elbowRestCm-help");
    await user.type(field, "26{Enter}");
    expect(rows()).toContain("Desk, where your hands work | 70 cm | 68–72 cm");
    expect(screen.queryByText(/is a guess until you measure/)).toBeNull();
  });

  it("takes feet and inches, and shows all lengths in inches then", async () => {
    const { fake, user } = await open({ heightCm: 175.26 });
    await user.click(screen.getByLabelText("Feet and inches"));
    const [feet, inches] = [screen.getByLabelText("Feet"), screen.getByLabelText("Inches")];
    expect([feet, inches].map((field) => Object(field).value)).toEqual(["5", "9"]);
    await user.clear(inches);
    await user.type(inches, "6{Enter}");
    expect(fake.edits().at(-1)).toEqual({ type: "measured", person: { heightCm: 167.64, unit: "in" } });
    expect(rows()).toContain("Seat height | 16.9 in | 16.1–17.7 in");
    await user.type(screen.getByLabelText("Sitting elbow height"), "9{Enter}");
    expect(fake.edits().at(-1)).toMatchObject({ person: { elbowRestCm: 22.86 } });
    await expectAccessible();
  });

  it("raises the seat for a desk that stays, and lowers the screen for lenses", async () => {
    const { user } = await open({ heightCm: 170, elbowRestCm: 24 });
    await user.click(screen.getByText("My desk doesn’t move"));
    await user.type(screen.getByLabelText("Desk height"), "74{Enter}");
    expect(
      screen.getByText("Your desk is about 6 cm too high for you. Raise the seat to 50 cm and use a footrest of 6 cm."),
    ).toBeDefined();
    expect(rows()).toContain("Footrest | 6 cm");
    await user.selectOptions(screen.getByLabelText("Glasses at the screen"), "Bifocal or progressive");
    expect(rows()).toContain("Screen, top edge | 116 cm | 114–119 cm");
    const drawing = screen.getByRole("img", { name: /sitting/ });
    expect(within(drawing).getByText("Footrest")).toBeDefined();
    await expectAccessible();
  });

  it("knows the desk of each workspace, and changes to another", async () => {
    const measures = { person: { heightCm: 170, elbowRestCm: 24 }, fixedDesks: { w1: 74 } };
    const { fake, user } = await openMainWindow({ documents: { measures, checklist: twoWorkspaces() } });
    await goTo(user, "Desk fit");
    expect(screen.getByLabelText("Workspace")).toHaveProperty("value", "w1");
    expect(rows()).toContain("Footrest | 6 cm");
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText("Workspace"), "Home");
    expect(document.activeElement).toBe(screen.getByLabelText("Workspace"));
    expect(screen.getByLabelText("Height without shoes")).toHaveProperty("value", "170");
    expect(screen.getByLabelText("Desk height")).toHaveProperty("value", "");
    expect(rows()).toContain("Footrest | Not needed");
    await user.click(screen.getByText("My desk doesn’t move"));
    await user.type(screen.getByLabelText("Desk height"), "72{Enter}");
    expect(fake.edits().at(-1)).toEqual({ type: "fixedDesk", workspace: "w2", fixedDeskCm: 72 });
    await user.clear(screen.getByLabelText("Desk height"));
    await user.tab();
    expect(fake.edits().at(-1)).toEqual({ type: "fixedDesk", workspace: "w2", fixedDeskCm: null });
    await user.type(screen.getByLabelText("Desk height"), "20{Enter}");
    expect(screen.getByText(/Please enter a length between/)).toBeDefined();
    await user.selectOptions(screen.getByLabelText("Workspace"), "My desk");
    expect(screen.getByLabelText("Desk height")).toHaveProperty("value", "74");
    expect(rows()).toContain("Footrest | 6 cm");
  });

  it("names no workspace where there is one", async () => {
    await open({ heightCm: 170 });
    expect(screen.queryByLabelText("Workspace")).toBeNull();
  });

  it("says how sure it is of people whom few surveys reach", async () => {
    await open({ heightCm: 196 });
    expect(screen.getByText(/Few people of your height were measured/)).toBeDefined();
    cleanup();
    await open({ heightCm: 125, fixedDeskCm: 70, sex: "female" });
    expect(screen.getByText(/Hardly anyone of your height/)).toBeDefined();
    cleanup();
    await open({ heightCm: 190, fixedDeskCm: 68 });
    expect(screen.getByText(/cm too low for you\. Blocks/)).toBeDefined();
  });

  it("calls a desk by what it is for this person, and says which number yields", async () => {
    const told = async (heightCm: number, fixedDeskCm: number): Promise<string> => {
      await open({ heightCm, fixedDeskCm });
      const { textContent } = screen.getByText(/^(?:At this height|Your desk is)/);
      cleanup();
      return textContent;
    };
    expect(await told(165, 105)).toMatch(/^At this height it is a standing desk for you, and 104 cm/);
    expect(await told(165, 130)).toMatch(/suits neither sitting nor standing\. Set it to 66 cm .* 104 cm for standing/);
    expect(await told(195, 60)).toMatch(/17 cm too low for you\. Put blocks/);
    await open({ heightCm: 165 });
    expect(screen.getByText(/Choose one no thicker than 2 cm/)).toBeDefined();
    expect(screen.getByText(/Many desks do not go this low/)).toBeDefined();
    expect(document.body.textContent).toContain("a cushion sinks by 2–4 cm");
    cleanup();
    await open({ heightCm: 195, fixedDeskCm: 60, elbowRestCm: 20 });
    expect(screen.getByText(/the hands are \d cm above elbow height/)).toBeDefined();
    expect(screen.queryByText(/footrest makes up/)).toBeNull();
    await expectAccessible();
  });

  it("takes sex when it is told, and back", async () => {
    const { fake, user } = await open({ heightCm: 170 });
    await user.selectOptions(screen.getByLabelText("Sex"), "Female");
    expect(fake.edits().at(-1)).toMatchObject({ person: { sex: "female" } });
    await user.selectOptions(screen.getByLabelText("Sex"), "Not told");
    expect(fake.edits().at(-1)).toEqual({ type: "measured", person: { heightCm: 170 } });
  });

  it("says what could not be saved", async () => {
    const { user } = await open({ heightCm: 170 }, { "document:edit": "This could not be saved (ENOSPC)." });
    await user.selectOptions(screen.getByLabelText("Sex"), "Male");
    expect(await screen.findByText("This could not be saved (ENOSPC).")).toBeDefined();
  });

  it("is reached with keys alone", async () => {
    const { user } = await openMainWindow();
    await user.keyboard("{Control>}4{/Control}");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Desk fit");
    await user.keyboard("{Control>}2{/Control}");
    await user.click(screen.getByRole("button", { name: /Desk fit: heights/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Desk fit" }));
  });
});
