import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("Settings", () => {
  it("chooses what holds breaks back, names programs, and knows the displays that are there", async () => {
    const { fake, user } = await openMainWindow();
    await goTo(user, "Settings");
    await user.click(screen.getByLabelText("A window fills the screen"));
    await user.type(screen.getByLabelText("Programs"), "obs, zoom,{Enter}");
    await user.click(screen.getByLabelText(/A display that is not mine is plugged in/));
    await user.click(screen.getByRole("button", { name: "These are mine" }));
    await user.click(screen.getByLabelText("Hold breaks back"));
    expect(screen.queryByLabelText("Programs")).toBeNull();
    expect(fake.edits("settings")).toEqual([
      { heldBy: ["call", "doNotDisturb", "program"] },
      { holdPrograms: ["obs", "zoom"] },
      { heldBy: ["call", "doNotDisturb", "program", "unknownDisplay"] },
      { knownDisplays: ["Built-in 1280×800"] },
      { respectDnd: false },
    ]);
    await expectAccessible();
  });

  it("names known displays anew that an earlier version knew by their resolution", async () => {
    const stored = {
      heldBy: ["unknownDisplay"],
      knownDisplays: ["Lid 1920×1080", "Desk 2560×1440", "1280×800"],
    } as const;
    const { fake, user } = await openMainWindow({
      ...settingsWith(stored),
      desktop: { displays: ["Desk [DEL 1]"] },
    });
    await goTo(user, "Settings");
    expect(screen.getByText(/Lid.* · .*Desk/).textContent).not.toMatch(/×/);
    await user.click(screen.getByRole("button", { name: "These are mine" }));
    expect(fake.edits("settings")).toEqual([{ knownDisplays: ["Desk [DEL 1]", "Lid 1920×1080"] }]);
    act(() => fake.push({ desktop: { displays: [] } }));
    expect(screen.getByRole("button", { name: "These are mine" })).toHaveProperty("disabled", true);
  });

  it("says what works on this desktop, and copies a report of it", async () => {
    const { fake, user } = await openMainWindow({
      desktop: { diagnoses: [{ sense: "doNotDisturb", state: "unknown" }] },
    });
    await goTo(user, "Settings");
    expect(screen.getByText(/does not hold breaks back. You can pause/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Copy a report" }));
    expect(fake.calls.at(-1)?.name).toBe("diagnostics:copy");
    expect(await screen.findByText("Copied")).toBeDefined();
  });

  it("quits from a button and from the keyboard, for desktops without a tray", async () => {
    const { fake, user } = await openMainWindow({ desktop: { tray: "absent" } });
    await user.keyboard("{Control>},{/Control}");
    await user.click(screen.getByRole("button", { name: "Quit Plumbline" }));
    await user.keyboard("{Control>}q{/Control}");
    expect(fake.calls.map(({ name }) => name).slice(1)).toEqual(["app:quit", "app:quit"]);
  });

  it("takes a number when the field is left, and says that it is saved", async () => {
    const { fake, user } = await openMainWindow();
    await goTo(user, "Settings");
    const field = screen.getByLabelText("Work between breaks");
    await user.clear(field);
    await user.type(field, "45{Enter}");
    expect(fake.calls.at(-1)).toEqual({
      name: "document:edit",
      payload: { document: "settings", edit: { intervalMin: 45 } },
    });
    expect(await screen.findByText("Saved")).toBeDefined();
    await expectAccessible();
  });

  it("shows what was refused beside the setting", async () => {
    const { user } = await openMainWindow({}, { "document:edit": "That value does not fit." });
    await goTo(user, "Settings");
    await user.click(screen.getByLabelText("Start when I sign in"));
    expect((await screen.findByRole("alert")).textContent).toBe("That value does not fit.");
  });
});
