import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { settingsWith } from "../../../support/fake-api";
import { goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const daysOff = ["2026-11-22", "2026-11-23", "2026-11-24"];
const listed = (): readonly string[] =>
  within(screen.getByRole("group", { name: "Days off" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => /\d+ November 2026/.exec(textContent)?.[0] ?? "");

describe("the list of days off", () => {
  it("has today and what comes, by the date where the computer is", async () => {
    // In Kiritimati it is two o'clock on the 24th, and in UTC still noon of the 23rd.
    const today = { date: "2026-11-24", start: Date.UTC(2026, 10, 23, 10), end: Date.UTC(2026, 10, 24, 10) };
    const { fake, user } = await openMainWindow({ ...settingsWith({ daysOff }), zone: "Pacific/Kiritimati", today });
    await goTo(user, "Settings");
    expect(listed()).toEqual(["24 November 2026"]);
    act(() => fake.push({ today: { ...today, date: "2026-11-23" } }));
    expect(listed()).toEqual(["23 November 2026", "24 November 2026"]);
  });
});
