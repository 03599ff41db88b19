import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { ForeignPreview } from "../../../../shared/importers/channels";
import { fileOf, importedOf } from "../../../support/foreign-files";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const PREVIEW: ForeignPreview = {
  ...{ app: "safeeyes", file: "safeeyes.json", settings: 10, exercises: 9 },
  notes: importedOf("safeeyes", fileOf("safeeyes.json")).notes,
};
const button = (name: string) => screen.findByRole("button", { name });

/** The settings, with Safe Eyes on the computer, after "Move in". */
async function choosing(found: readonly string[] = ["safeeyes"]) {
  const opened = await openMainWindow();
  const { fake, user } = opened;
  fake.answers["foreign:find"] = found;
  fake.answers["foreign:look"] = PREVIEW;
  fake.answers["foreign:take"] = { settings: 10, exercises: 9 };
  fake.answers["foreign:undo"] = { settings: 10, exercises: 9 };
  await goTo(user, "Settings");
  await user.click(await button("Move in from another app"));
  return {
    ...opened,
    asked: () => fake.calls.filter(({ name }) => name.startsWith("foreign:")).map(({ name }) => name),
  };
}

describe("moving in from another app", () => {
  it("offers what was found, and a file of any", async () => {
    const { user, fake } = await choosing();
    const group = within(await screen.findByRole("group", { name: "Move in from another app" }));
    expect(group.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Safe Eyes, found on this computer",
      ...["Stretchly", "BreakTimer", "Workrave", "Safe Eyes"].map((app) => `${app}, from a file`),
    ]);
    expect(group.getAllByRole("button")[0]).toBe(document.activeElement);
    await expectAccessible();
    await user.click(await button("Workrave, from a file"));
    expect(fake.calls.at(-1)).toEqual({ name: "foreign:look", payload: { app: "workrave", from: "chosen" } });
  });

  it("shows what came of each key and why, takes nothing over before it is told to, and undoes it", async () => {
    const { user, asked } = await choosing();
    await user.click(await button("Safe Eyes, found on this computer"));
    const preview = within(await screen.findByRole("region", { name: /^What .*safeeyes\.json/ }));
    expect(preview.getByRole("heading", { level: 3 })).toBe(document.activeElement);
    expect(preview.getByText("10 of your settings change.")).toBeDefined();
    expect(preview.getByText(/^9 break ideas become exercises of your own\./)).toBeDefined();
    const groups = ["Changed to fit: 1", "Taken as it is: 14", "Without a match: 28"].map((name) =>
      preview.getByText(name).closest("details"),
    );
    expect(groups.map((each) => each?.open)).toEqual([true, false, false]);
    expect(groups[0]?.textContent).toContain("Plumbline has other sounds.");
    await expectAccessible();
    expect(asked()).toEqual(["foreign:find", "foreign:look"]);
    await user.click(await button("Take it over"));
    expect(await screen.findByText("Imported: 10 settings and 9 exercises.")).toBeDefined();
    expect(await button("Undo")).toBe(document.activeElement);
    await user.click(await button("Undo"));
    expect(await screen.findByText("It is as it was before. What you changed since then stays.")).toBeDefined();
    expect(asked().slice(2)).toEqual(["foreign:take", "foreign:undo"]);
  });

  it("leaves everything as it is where the person wants that", async () => {
    const { user, asked } = await choosing();
    await user.click(await button("Safe Eyes, found on this computer"));
    await user.click(await button("Leave everything as it is"));
    expect(await button("Safe Eyes, found on this computer")).toBe(document.activeElement);
    expect(asked()).toEqual(["foreign:find", "foreign:look"]);
  });

  it("says why a file is refused, and stays where it was", async () => {
    const { user, fake } = await choosing([]);
    expect(await button("Stretchly, from a file")).toBe(document.activeElement);
    fake.refusals["foreign:look"] = { code: "E_IMPORT_PARSE", message: "It is damaged." };
    await user.click(await button("Stretchly, from a file"));
    expect(await screen.findByText("It is damaged.")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
  });
});
