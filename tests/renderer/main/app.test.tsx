import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { App } from "../../../renderer/main/app";
import type { AppState, CallName } from "../../../shared/ipc";
import { appState, FakeApi, NOON } from "../../support/fake-api";

afterEach(cleanup);

async function open(change: Partial<AppState> = {}, refusals: Readonly<Partial<Record<CallName, string>>> = {}) {
  const fake = new FakeApi(appState(change), refusals);
  render(<App api={fake.api} />);
  await screen.findByRole("heading", { level: 1 });
  return { fake, user: userEvent.setup() };
}
const go = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> =>
  user.click(within(screen.getByRole("navigation")).getByRole("button", { name }));
/** Colours are checked in the real window; jsdom paints none. */
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
const schedule = (change: Partial<AppState["schedule"]>): AppState["schedule"] => ({
  ...appState().schedule,
  ...change,
});

describe("Today", () => {
  it("says when the next break comes, on a first day without breaks", async () => {
    await open();
    expect(screen.getByRole("timer")).toHaveProperty("textContent", "60 minutes");
    expect(screen.getByText("Next break 13:00 — in 60 minutes")).toBeDefined();
    expect(screen.getByText(/Nothing here yet/)).toBeDefined();
    await expectAccessible();
  });

  it("starts, reports and pauses, and says what was refused", async () => {
    const { fake, user } = await open({}, { "break:report": "There is no break to answer at the moment." });
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

  it("pauses until a time of the person's own", async () => {
    const { fake, user } = await open();
    await user.click(screen.getByText("Pause"));
    const go = screen.getByRole("button", { name: "Pause until then" });
    expect(go).toHaveProperty("disabled", true);
    fireEvent.change(screen.getByLabelText("Until"), { target: { value: "15:40" } });
    await user.click(go);
    expect(fake.calls.at(-1)).toEqual({ name: "pause:start", payload: { untilClock: "15:40" } });
  });

  it("says so where the desktop does not tell when the person leaves", async () => {
    await open({ diagnoses: [{ sense: "idle", state: "fails" }] });
    expect(screen.getByText(/does not tell when you leave the desk/)).toBeDefined();
  });

  it("offers postpone and skip while asking, and no more postpones than there are", async () => {
    const { fake } = await open({ schedule: schedule({ mode: "prompt", untilBreak: 0, postponesLeft: 1 }) });
    expect(screen.getByRole("button", { name: "Postpone 5 minutes" })).toBeDefined();
    act(() => fake.push({ schedule: schedule({ mode: "prompt", untilBreak: 0, postponesLeft: 0 }) }));
    expect(screen.queryByRole("button", { name: "Postpone 5 minutes" })).toBeNull();
    expect(screen.getByRole("button", { name: "Skip" })).toBeDefined();
  });

  it("names why nothing comes, and offers to resume", async () => {
    const { user, fake } = await open({
      schedule: schedule({ hold: "paused", holdEnds: NOON + 1_800_000, nextBreakAt: null }),
    });
    expect(screen.getByText("Paused until 12:30")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Resume" }));
    expect(fake.calls.at(-1)?.name).toBe("pause:end");
    await expectAccessible();
  });

  it("shows the day as a picture and as a table with the same content", async () => {
    const at = (minutes: number): number => NOON - minutes * 60_000;
    const { user } = await open({
      today: [
        { id: "1", at: at(120), utcOffset: 0, kind: "break_started" },
        { id: "2", at: at(115), utcOffset: 0, kind: "break_completed" },
        { id: "3", at: at(60), utcOffset: 0, kind: "natural_break", since: at(70), duration: 600_000 },
        { id: "4", at: at(5), utcOffset: 0, kind: "skipped" },
      ],
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

describe("Settings", () => {
  it("chooses what holds breaks back, names programs, and knows the displays that are there", async () => {
    const { fake, user } = await open();
    await go(user, "Settings");
    await user.click(screen.getByLabelText("A window fills the screen"));
    await user.type(screen.getByLabelText("Programs"), "obs, zoom,{Enter}");
    await user.click(screen.getByLabelText(/A display is plugged in that is not mine/));
    await user.click(screen.getByRole("button", { name: "These are mine" }));
    await user.click(screen.getByLabelText("Hold breaks back"));
    expect(screen.queryByLabelText("Programs")).toBeNull();
    expect(fake.calls.slice(1).map(({ payload }) => payload)).toEqual([
      { heldBy: ["call", "doNotDisturb", "program"] },
      { holdPrograms: ["obs", "zoom"] },
      { heldBy: ["call", "doNotDisturb", "program", "unknownDisplay"] },
      { knownDisplays: ["Built-in 1280×800"] },
      { respectDnd: false },
    ]);
    await expectAccessible();
  });

  it("keeps quiet hours, of every day or of some", async () => {
    const { fake, user } = await open();
    await go(user, "Settings");
    const last = (): unknown => fake.calls.at(-1)?.payload;
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
    const { fake, user } = await open({ settings: { ...appState().settings, daysOff: ["2026-01-01", "2026-12-25"] } });
    await go(user, "Settings");
    expect(screen.getAllByRole("button", { name: /^Remove .*2026/ })).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("A day off"), { target: { value: "2026-12-24" } });
    await user.click(screen.getByRole("button", { name: "Add this day" }));
    expect(fake.calls.at(-1)?.payload).toEqual({ daysOff: ["2026-01-01", "2026-12-24", "2026-12-25"] });
    await user.click(screen.getByRole("button", { name: /^Remove .*25 December 2026$/ }));
    expect(fake.calls.at(-1)?.payload).toEqual({ daysOff: ["2026-01-01", "2026-12-24"] });
    await user.click(screen.getByRole("button", { name: "Take holidays from a calendar file" }));
    expect(fake.calls.at(-1)?.name).toBe("holidays:import");
  });

  it("says what works on this desktop, and copies a report of it", async () => {
    const { fake, user } = await open({ diagnoses: [{ sense: "doNotDisturb", state: "unknown" }] });
    await go(user, "Settings");
    expect(screen.getByText(/does not hold breaks back. Pause does/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Copy a report" }));
    expect(fake.calls.at(-1)?.name).toBe("diagnostics:copy");
    expect(await screen.findByText("Copied")).toBeDefined();
  });

  it("quits from a button and from the keyboard, for desktops without a tray", async () => {
    const { fake, user } = await open({ tray: "absent" });
    await user.keyboard("{Control>},{/Control}");
    await user.click(screen.getByRole("button", { name: "Quit Plumbline" }));
    await user.keyboard("{Control>}q{/Control}");
    expect(fake.calls.map(({ name }) => name).slice(1)).toEqual(["app:quit", "app:quit"]);
  });

  it("takes a number when the field is left, and says that it is saved", async () => {
    const { fake, user } = await open();
    await go(user, "Settings");
    const field = screen.getByLabelText("Work between breaks");
    await user.clear(field);
    await user.type(field, "45{Enter}");
    expect(fake.calls.at(-1)).toEqual({ name: "settings:set", payload: { intervalMin: 45 } });
    expect(await screen.findByText("Saved")).toBeDefined();
    await expectAccessible();
  });

  it("shows what was refused beside the setting", async () => {
    const { user } = await open({}, { "settings:set": "That value does not fit." });
    await go(user, "Settings");
    await user.click(screen.getByLabelText("Start when I sign in"));
    expect((await screen.findByRole("alert")).textContent).toBe("That value does not fit.");
  });

  it("edits the hours of a day", async () => {
    const { fake, user } = await open();
    await go(user, "Settings");
    await user.click(screen.getByLabelText("Breaks in work hours only"));
    await user.click(await screen.findByRole("button", { name: "Add hours on Saturday" }));
    expect(fake.calls.at(-1)?.payload).toMatchObject({ workHours: { 5: [{ from: "09:00", to: "17:30" }] } });
    await user.click(screen.getByRole("button", { name: "Remove these hours on Saturday" }));
    expect(fake.calls.at(-1)?.payload).toMatchObject({ workHours: { 5: [] } });
    await expectAccessible();
  });
});

describe("profiles and presets in Settings", () => {
  it("begin empty, and the first that is added is in use", async () => {
    const { user } = await open();
    await go(user, "Settings");
    expect(screen.queryByRole("group", { name: "In use" })).toBeNull();
    await user.type(screen.getByLabelText("Name of a profile"), " Office {Enter}");
    const row = screen.getByRole("group", { name: "Office" });
    expect(within(row).getByRole("radio")).toHaveProperty("checked", true);
    await expectAccessible();
    await user.click(within(row).getByRole("button", { name: "Remove Office" }));
    expect(screen.queryByRole("group", { name: "Office" })).toBeNull();
  });

  it("a profile is bound to the displays that are there", async () => {
    const { user } = await open();
    await go(user, "Settings");
    await user.type(screen.getByLabelText("Name of a profile"), "Office{Enter}");
    await user.click(screen.getByLabelText("Choose it by the displays plugged in now"));
    expect(screen.getByLabelText("Chosen at these displays: Built-in 1280×800")).toHaveProperty("checked", true);
  });

  it("a preset is one press, and a rhythm of one's own is said to be one", async () => {
    const { fake, user } = await open();
    await go(user, "Settings");
    expect(screen.getByLabelText("Five minutes each hour")).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText("One minute each 40"));
    expect(fake.calls.at(-1)).toMatchObject({ name: "settings:set", payload: { intervalMin: 40, breakMin: 1 } });
    act(() => fake.push({ settings: { ...appState().settings, breakMin: 7 } }));
    expect(screen.getByText("A rhythm of your own is in use.")).toBeDefined();
  });
});

describe("the welcome screens", () => {
  const fresh = { settings: { ...appState().settings, onboarded: false } };

  it("take three steps", async () => {
    const { fake, user } = await open(fresh);
    await user.click(screen.getByRole("button", { name: "Next" }));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByText("Step 3 of 3")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Finish" }));
    expect(fake.calls.at(-1)).toEqual({ name: "settings:set", payload: { onboarded: true } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Today");
  });

  it("can be left at once with Escape", async () => {
    const { fake, user } = await open(fresh);
    await user.keyboard("{Escape}");
    expect(fake.calls.at(-1)).toEqual({ name: "settings:set", payload: { onboarded: true } });
  });
});

describe("every screen", () => {
  it("has the way to help one step away", async () => {
    const { user } = await open();
    for (const from of ["Today", "Workspace", "Desk fit", "Routines", "Settings"]) {
      await go(user, from);
      await go(user, "When to get help");
      expect(screen.getByRole("heading", { level: 2, name: "Get urgent help now" })).toBeDefined();
    }
    await expectAccessible();
  });

  it("tells once what happened to a file", async () => {
    const { user } = await open({
      notices: [{ id: "a", code: "E_SHAPE", text: "The old file is kept as settings.corrupt.json." }],
    });
    expect(screen.getByText(/kept as settings.corrupt.json/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "I have read this" }));
    expect(screen.queryByText(/kept as/)).toBeNull();
  });

  it("takes the focus to its heading", async () => {
    const { user } = await open();
    await go(user, "Settings");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});
