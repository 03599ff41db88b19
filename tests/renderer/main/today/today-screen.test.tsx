import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { AppState } from "../../../../shared/app-state";
import { appState, NOON } from "../../../support/fake-api";
import { expectAccessible, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const schedule = (change: Partial<AppState["schedule"]>): AppState["schedule"] => ({
  ...appState().schedule,
  ...change,
});

describe("Today", () => {
  it("says when the next break comes, on a first day without breaks", async () => {
    await openMainWindow();
    expect(screen.getByRole("timer")).toHaveProperty("textContent", "60 minutes");
    expect(screen.getByText("Next break 13:00 — in 60 minutes")).toBeDefined();
    expect(screen.getByText(/Nothing here yet/)).toBeDefined();
    await expectAccessible();
  });

  it("starts, reports and pauses, and says what was refused", async () => {
    const { fake, user } = await openMainWindow({}, { "break:report": "There is no break to answer at the moment." });
    await user.click(screen.getByRole("button", { name: "Start a break now" }));
    await user.click(screen.getByRole("button", { name: "I just took a break" }));
    expect(await screen.findByText("There is no break to answer at the moment.")).toBeDefined();
    await user.click(screen.getByText("Pause"));
    await user.click(screen.getByRole("button", { name: "1 hour" }));
    expect(fake.calls.slice(1)).toEqual([
      { name: "break:start", payload: undefined },
      { name: "break:report", payload: undefined },
      { name: "pause:start", payload: 60 },
    ]);
  });

  it("has the keyboard on the way back after a pause, and nowhere else where it was paused before", async () => {
    const { fake, user } = await openMainWindow();
    act(() => fake.push({ schedule: schedule({ hold: "paused" }) }));
    expect(document.activeElement?.textContent).not.toBe("Resume");
    act(() => fake.push({ schedule: schedule({ hold: null }) }));
    await user.click(screen.getByText("Pause"));
    await user.click(screen.getByRole("button", { name: "1 hour" }));
    act(() => fake.push({ schedule: schedule({ hold: "paused" }) }));
    expect(document.activeElement?.textContent).toBe("Resume");
  });

  it("pauses until a time of the person's own", async () => {
    const { fake, user } = await openMainWindow();
    await user.click(screen.getByText("Pause"));
    const go = screen.getByRole("button", { name: "Pause until then" });
    expect(go).toHaveProperty("disabled", true);
    fireEvent.change(screen.getByLabelText("Until"), { target: { value: "15:40" } });
    await user.click(go);
    expect(fake.calls.at(-1)).toEqual({ name: "pause:start", payload: { untilClock: "15:40" } });
  });

  it("says so where the desktop does not tell when the person leaves", async () => {
    await openMainWindow({ desktop: { diagnoses: [{ sense: "idle", state: "fails" }] } });
    expect(screen.getByText(/does not report when you leave the desk/)).toBeDefined();
  });

  it("offers postpone and skip while asking, and no more postpones than there are", async () => {
    const { fake } = await openMainWindow({ schedule: schedule({ mode: "prompt", untilBreak: 0, postponesLeft: 1 }) });
    expect(screen.getByRole("button", { name: "Postpone 5 minutes" })).toBeDefined();
    act(() => fake.push({ schedule: schedule({ mode: "prompt", untilBreak: 0, postponesLeft: 0 }) }));
    expect(screen.queryByRole("button", { name: "Postpone 5 minutes" })).toBeNull();
    expect(screen.getByRole("button", { name: "Skip" })).toBeDefined();
  });

  it("names why nothing comes, and offers to resume", async () => {
    const { user, fake } = await openMainWindow({
      schedule: schedule({ hold: "paused", holdEnds: NOON + 1_800_000, nextBreakAt: null }),
    });
    expect(screen.getByText("Paused until 12:30")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Resume" }));
    expect(fake.calls.at(-1)?.name).toBe("pause:end");
    await expectAccessible();
  });

  it("shows the day as a picture and as a table with the same content", async () => {
    const at = (minutes: number): number => NOON - minutes * 60_000;
    const { user } = await openMainWindow({
      today: {
        entries: [
          { id: "1", at: at(120), utcOffset: 0, kind: "break_started" },
          { id: "2", at: at(115), utcOffset: 0, kind: "break_completed" },
          { id: "3", at: at(60), utcOffset: 0, kind: "natural_break", since: at(70), duration: 600_000 },
          { id: "4", at: at(5), utcOffset: 0, kind: "skipped" },
        ],
      },
    });
    expect(screen.getByRole("img", { name: "1 break taken, 1 absence counted, 1 skipped." })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Show as a table" }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual([
      "TimeWhat happenedLength",
      "10:00Break taken5 minutes",
      "10:50Away from the desk10 minutes",
      "11:55Skipped",
    ]);
    await expectAccessible();
  });
});
