import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("profiles and presets in Settings", () => {
  it("begin empty, and the first that is added is in use", async () => {
    const { user } = await openMainWindow();
    await goTo(user, "Settings");
    expect(screen.queryByRole("group", { name: "In use" })).toBeNull();
    await user.type(screen.getByLabelText("Name of a profile"), " Office {Enter}");
    const row = screen.getByRole("group", { name: "Office" });
    expect(within(row).getByRole("radio")).toHaveProperty("checked", true);
    await expectAccessible();
    await user.click(within(row).getByRole("button", { name: "Remove Office" }));
    expect(screen.queryByRole("group", { name: "Office" })).toBeNull();
  });

  it("a profile is bound to the displays that are there", async () => {
    const { user } = await openMainWindow();
    await goTo(user, "Settings");
    await user.type(screen.getByLabelText("Name of a profile"), "Office{Enter}");
    await user.click(screen.getByLabelText("Choose it by the displays plugged in now"));
    expect(screen.getByLabelText("Chosen at these displays: Built-in")).toHaveProperty("checked", true);
  });

  it("a preset is one press, and a rhythm of one's own is said to be one", async () => {
    const { fake, user } = await openMainWindow();
    await goTo(user, "Settings");
    expect(screen.getByLabelText("Five minutes each hour")).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText("One minute each 40"));
    expect(fake.calls.at(-1)).toMatchObject({
      name: "document:edit",
      payload: { document: "settings", edit: { intervalMin: 40, breakMin: 1 } },
    });
    act(() => fake.push(settingsWith({ breakMin: 7 })));
    expect(screen.getByText("You have set your own rhythm.")).toBeDefined();
  });
});
