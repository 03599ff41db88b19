import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { onlyConditions } from "../../../../shared/body-regions/conditions";
import type { Plan, Session } from "../../../../shared/programme/plan";
import { routines } from "../../../../shared/routines/edit-routines";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const TODAY = "2026-11-23";
const session = (on: string, change: Partial<Session> = {}): Session => ({
  ...{ on, felt: "easy", pain: 0, isLoaded: false, nextDay: "fine" },
  ...change,
});
const plan = (change: Partial<Plan> = {}): Plan => ({
  ...{ startedOn: "2026-11-16", arch: "shortFoot", hasRaises: false, sessions: [] },
  ...change,
});
const open = async (own: Plan | null = null) => {
  const app = await openMainWindow({
    today: { date: TODAY },
    documents: {
      programme: { plan: own },
      routines: { ...routines.initial, conditions: onlyConditions([]) },
    },
  });
  await goTo(app.user, "Foot programme");
  return app;
};
const press = (name: string): HTMLElement => within(screen.getByRole("main")).getByRole("button", { name });
const answerAll = async ({ user }: Awaited<ReturnType<typeof open>>, answer: string): Promise<void> => {
  for (const group of screen.getAllByRole("group"))
    await user.click(within(group).getByRole("radio", { name: answer }));
};

describe("the foot programme", () => {
  it("begins with five questions, and with all answered no", async () => {
    const app = await open();
    await app.user.click(press("Begin"));
    expect(screen.getByRole("alert").textContent).toBe("Please answer all five.");
    await answerAll(app, "No");
    await expectAccessible();
    await app.user.click(press("Begin"));
    expect(app.fake.edits("programme")).toEqual([
      {
        type: "began",
        answers: { injury: "no", hotFoot: "no", numbFeet: "no", diabetes: "no", wound: "no" },
        arch: "shortFoot",
        hasRaises: false,
      },
    ]);
    expect(screen.getByText("Week 1 of 8")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("says where to ask instead of beginning, with one answer that is not no", async () => {
    const app = await open();
    await answerAll(app, "No");
    await app.user.click(
      within(screen.getByRole("group", { name: /diabetes/ })).getByRole("radio", { name: "Not sure" }),
    );
    expect(press("Begin")).toHaveProperty("disabled", true);
    await expectAccessible();
    await app.user.click(press("When to get help"));
    expect(screen.getByRole("main").dataset["screen"]).toBe("help");
    expect(app.fake.edits("programme")).toEqual([]);
  });

  it("shows the session of today with its doses, and keeps how it was", async () => {
    const { user, fake } = await open(plan());
    const arch = screen.getByText("Arch dome").closest("li");
    expect(arch?.textContent).toContain("2 × 5 times, hold 5 seconds, each side");
    expect(press("Keep this session")).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("radio", { name: "Easy" }));
    await user.selectOptions(screen.getByLabelText(/^Most pain/), "2");
    await expectAccessible();
    await user.click(press("Keep this session"));
    expect(fake.edits("programme")).toEqual([{ type: "did", felt: "easy", pain: 2, isLoaded: true }]);
    expect(screen.getByText(/Told for today/)).toBeDefined();
  });

  it("asks for the morning after before anything else", async () => {
    const { nextDay: _open, ...last } = session("2026-11-22");
    const { user, fake } = await open(plan({ sessions: [last] }));
    expect(screen.queryByText("Today’s session")).toBeNull();
    await user.click(press("Worse"));
    expect(fake.edits("programme")).toEqual([{ type: "nextDay", nextDay: "worse" }]);
    expect(screen.getByText(/Half of everything/)).toBeDefined();
  });

  it("rests after two sessions that hurt, and offers help", async () => {
    await open(plan({ sessions: [session("2026-11-20", { pain: 5 }), session("2026-11-21", { nextDay: "worse" })] }));
    expect(screen.getByRole("heading", { name: "The programme rests" })).toBeDefined();
    expect(screen.queryByText("Today’s session")).toBeNull();
    await expectAccessible();
  });

  it("looks back in week six, and ends after a second press", async () => {
    const { user, fake } = await open(plan({ startedOn: "2026-10-19" }));
    await user.click(press("The same"));
    expect(screen.queryByRole("heading", { name: "A look back" })).toBeNull();
    await user.click(press("End the programme"));
    await user.click(press("End it"));
    expect(fake.edits("programme")).toEqual([{ type: "lookedBack", lookBack: "same" }, { type: "ended" }]);
    expect(screen.getByRole("heading", { name: "Before you begin" })).toBeDefined();
  });

  it("says what its studies measured, and that none measured back pain", async () => {
    await open();
    expect(screen.getByText(/No trial was found that shows less back pain/)).toBeDefined();
  });
});
