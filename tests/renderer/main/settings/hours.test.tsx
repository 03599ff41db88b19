import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("hours and days in Settings", () => {
  it("keeps quiet hours, of every day or of some", async () => {
    const { fake, user } = await openMainWindow();
    await goTo(user, "Settings");
    const last = (): unknown => fake.edits("settings").at(-1);
    const lunch = { from: "12:00", to: "13:00" };
    await user.click(screen.getByRole("button", { name: "Add quiet hours" }));
    expect(last()).toEqual({ quietHours: [lunch] });
    const range = within(screen.getByRole("group", { name: "Quiet from 12:00 to 13:00" }));
    await user.click(range.getByLabelText("Sat"));
    await user.click(range.getByLabelText("Sun"));
    expect(last()).toEqual({ quietHours: [{ ...lunch, days: [0, 1, 2, 3, 4] }] });
    await user.click(range.getByLabelText("Sun"));
    await user.click(range.getByLabelText("Sat"));
    expect(last()).toEqual({ quietHours: [lunch] });
    await user.click(range.getByRole("button", { name: /^Remove/ }));
    expect(last()).toEqual({ quietHours: [] });
    await expectAccessible();
  });

  it("adds and removes days off, and takes them from a calendar", async () => {
    const { fake, user } = await openMainWindow(settingsWith({ daysOff: ["2026-01-01", "2026-12-25"] }));
    await goTo(user, "Settings");
    expect(screen.getAllByRole("button", { name: /^Remove .*2026/ })).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("A day off"), { target: { value: "2026-12-24" } });
    await user.click(screen.getByRole("button", { name: "Add this day" }));
    expect(fake.edits().at(-1)).toEqual({ daysOff: ["2026-01-01", "2026-12-24", "2026-12-25"] });
    await user.click(screen.getByRole("button", { name: /^Remove .*25 December 2026$/ }));
    expect(fake.edits().at(-1)).toEqual({ daysOff: ["2026-01-01", "2026-12-24"] });
    fake.answers["holidays:import"] = { added: 2, beyond: 0, left: [{ why: "time", count: 1 }] };
    const take = () => user.click(screen.getByRole("button", { name: "Import holidays from a calendar file" }));
    await take();
    expect(fake.calls.at(-1)?.name).toBe("holidays:import");
    expect(await screen.findByText(/^2 days added\. 1 event was left out/)).toBeTruthy();
    fake.answers["holidays:import"] = null;
    await take();
    expect(screen.queryByText(/added/)).toBeNull();
  });

  it("edits the hours of a day", async () => {
    const { fake, user } = await openMainWindow();
    await goTo(user, "Settings");
    await user.click(screen.getByLabelText("Breaks in work hours only"));
    await user.click(await screen.findByRole("button", { name: "Add hours on Saturday" }));
    expect(fake.edits().at(-1)).toMatchObject({ workHours: { 5: [{ from: "09:00", to: "17:30" }] } });
    await user.click(screen.getByRole("button", { name: "Remove these hours on Saturday" }));
    expect(fake.edits().at(-1)).toMatchObject({ workHours: { 5: [] } });
    await expectAccessible();
  });
});
