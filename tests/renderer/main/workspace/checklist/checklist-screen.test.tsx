import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../../../renderer/main/app";
import { QUICK_ITEM_IDS, ITEM_IDS, type Answer, type ItemId } from "../../../../../shared/workspace/checklist/answers";
import type { ChecklistEdit } from "../../../../../shared/workspace/checklist/edit";
import type { Workspaces } from "../../../../../shared/workspace/checklist/workspaces";
import type { AppState } from "../../../../../shared/ipc";
import { DAY } from "../../../../../shared/time/units";
import { after, fresh, made, twoWorkspaces } from "../../../../support/checklist-edits";
import { appState, FakeApi, type Refusals } from "../../../../support/fake-api";

afterEach(cleanup);
// jsdom takes its time over the names and roles of 72 questions.
vi.setConfig({ testTimeout: 60_000 });

const answers = (given: readonly (readonly [ItemId, Answer])[], from: Workspaces = fresh, ms = 0): Workspaces =>
  made(from, ...given.map(([item, answer]) => [edit({ type: "answer", item, answer }), after(ms)] as const));
const edit = <E extends Omit<ChecklistEdit, "workspace">>(change: E): E & { readonly workspace: string } => ({
  ...change,
  workspace: "w1",
});
const quick = (answer: Answer): readonly (readonly [ItemId, Answer])[] =>
  QUICK_ITEM_IDS.map((item) => [item, answer] as const);

async function open(change: Partial<AppState> = {}, refusals: Refusals = {}) {
  const fake = new FakeApi(appState(change), refusals);
  render(<App api={fake.api} />);
  await screen.findByRole("heading", { level: 1 });
  const user = userEvent.setup();
  await user.keyboard("{Control>}2{/Control}");
  return { fake, user };
}
const edits = (fake: FakeApi) =>
  fake.calls.filter(({ name }) => name === "checklist:edit").map(({ payload }) => payload);
const question = (name: RegExp) => screen.getByRole("group", { name });
const questions = () => screen.queryAllByRole("group").filter((group) => group.tagName === "FIELDSET");
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe("the questions", () => {
  it("keep each answer at once and count from the fifth", async () => {
    const { fake, user } = await open();
    expect(questions()).toHaveLength(22);
    expect(screen.getByText(/22 short questions, about four minutes/)).toBeDefined();
    for (const group of questions().slice(0, 4)) await user.click(within(group).getByLabelText("Fine"));
    expect(screen.getByText("Answer five to see a score.")).toBeDefined();
    expect(screen.queryByRole("meter")).toBeNull();
    await user.click(within(questions()[4] ?? document.body).getByLabelText("Needs fixing"));
    expect(screen.getByText("80% fine")).toBeDefined();
    expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("80% fine, 5 of 22 answered");
    expect(edits(fake).at(-1)).toEqual({ type: "answer", item: "c5", answer: "fix", workspace: "w1" });
    await user.click(screen.getByRole("button", { name: "I fixed it" }));
    expect(screen.getByText("100% fine")).toBeDefined();
    expect(document.activeElement).toBe(within(question(/sitting back/)).getByLabelText("Fine"));
    await expectAccessible();
  });

  it("work with keys alone, all four answers, up and down, right and left", async () => {
    const { fake, user } = await open();
    await user.keyboard("{ArrowDown}2{ArrowDown}3{ArrowDown}4{ArrowDown}1{ArrowUp}");
    expect(edits(fake)).toEqual(
      (["fix", "na", "later", "ok"] as const).map((answer, at) =>
        edit({ type: "answer", item: QUICK_ITEM_IDS[at] ?? "c1", answer }),
      ),
    );
    const third = question(/backrest supports/);
    expect(third.contains(document.activeElement)).toBe(true);
    const advice = third.querySelector("details");
    await user.keyboard("{ArrowRight}");
    expect(advice?.open).toBe(true);
    await user.keyboard("{ArrowLeft}");
    expect(advice?.open).toBe(false);
    await user.keyboard("{Control>}1{/Control}");
    expect(edits(fake)).toHaveLength(4);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Today");
  });

  it("open the report with P, where the focus goes, and not from elsewhere or with Ctrl", async () => {
    const { user } = await open();
    expect(screen.getByText(/P opens the report/)).toBeDefined();
    await user.keyboard("p");
    expect(screen.queryByRole("heading", { name: "Workspace report" })).toBeNull();
    await user.keyboard("{ArrowDown}{Control>}p{/Control}{Alt>}p{/Alt}");
    expect(screen.queryByRole("heading", { name: "Workspace report" })).toBeNull();
    await user.keyboard("p");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Workspace report" }));
    expect(screen.getByRole("button", { name: "Report" }).getAttribute("aria-pressed")).toBe("true");
    await expectAccessible();
    await user.keyboard("p");
    await user.click(screen.getByRole("button", { name: "Questions" }));
    question(/backrest supports/)
      .querySelector("input")
      ?.focus();
    await user.keyboard("P");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Workspace report" }));
  });

  it("open why and how with the other arrow where text runs from right to left", async () => {
    const { user } = await open({ locale: "en-XB" });
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    const advice = document.activeElement?.closest("fieldset")?.querySelector("details");
    expect(advice?.open).toBe(true);
    await user.keyboard("{ArrowRight}");
    expect(advice?.open).toBe(false);
  });

  it("begin where there is something to answer, and go from section to section of a long list", async () => {
    const { user } = await open({
      workspaces: made(answers(quick("ok")), [edit({ type: "kind", kind: "full" }), after(0)]),
    });
    const isOpen = (name: string) => screen.getByRole("heading", { level: 2, name }).closest("details")?.open;
    expect([isOpen("Chair and feet"), isOpen("Screen")]).toEqual([true, false]);
    await user.keyboard("{ArrowDown}");
    expect(question(/Two or three fingers/).contains(document.activeElement)).toBe(true);
    await user.keyboard("1{ArrowDown}1{ArrowDown}1{ArrowDown}1{ArrowDown}1{ArrowDown}1{ArrowDown}");
    expect(isOpen("How you sit and stand")).toBe(true);
    expect(question(/head balances/).contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole("button", { name: "Open all sections" }));
    expect(isOpen("Habits")).toBe(true);
    expect(questions()).toHaveLength(ITEM_IDS.length);
  });

  it("that hang together are asked again, with the reason", async () => {
    const { fake, user } = await open({
      workspaces: answers([
        ["c1", "ok"],
        ["k1", "fix"],
      ]),
    });
    await user.click(screen.getByRole("button", { name: "I fixed it" }));
    expect(within(question(/Both feet/)).getByText(/^Last time: Fine. Asked again, .*: Elbows hang/)).toBeDefined();
    expect(screen.getByText("1 to look at again")).toBeDefined();
    await user.click(within(question(/Both feet/)).getByLabelText("Fine"));
    expect(screen.queryByText(/Asked again/)).toBeNull();
    expect(edits(fake).at(-1)).toEqual(edit({ type: "answer", item: "c1", answer: "ok" }));
    await expectAccessible();
  });

  it("can all be asked again, and show what was answered last time", async () => {
    const { user } = await open({ workspaces: answers(quick("ok")) });
    expect(screen.getByText("Checked on 23 November 2026")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Check it all again" }));
    expect(screen.getAllByText("Last time: Fine. Is it still so?")).toHaveLength(22);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
  });

  it("say what could not be kept", async () => {
    const { user } = await open({}, { "checklist:edit": "This could not be saved (ENOSPC)." });
    await user.click(screen.getAllByLabelText("Fine")[0] ?? document.body);
    expect((await screen.findByRole("alert")).textContent).toBe("This could not be saved (ENOSPC).");
  });
});

describe("workspaces", () => {
  it("are added, chosen, named, removed and put back", async () => {
    const { fake, user } = await open();
    await user.click(screen.getByText("Change workspaces"));
    expect(screen.getByRole("button", { name: "Remove “My desk”" })).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText("Name of this workspace"), "Office{Enter}");
    await user.type(screen.getByLabelText("A new workspace"), "Home{Enter}");
    const chooser = screen.getByLabelText("Workspace");
    expect(
      within(chooser)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Office", "Home"]);
    expect(within(chooser).getByRole("option", { name: "Home" })).toHaveProperty("selected", true);
    expect(document.activeElement).toBe(chooser);
    await user.click(screen.getByRole("button", { name: "Remove “Home”" }));
    expect(screen.getByText(/“Home” is removed. You can put it back/)).toBeDefined();
    expect(chooser).toHaveProperty("value", "w1");
    await user.click(screen.getByRole("button", { name: "Put “Home” back" }));
    await user.selectOptions(chooser, "Office");
    expect(edits(fake).map((each) => Object(each).type)).toEqual(["rename", "add", "remove", "restore", "choose"]);
    await expectAccessible();
  });

  it("are chosen, and it is said when that could not be kept", async () => {
    const { user } = await open(
      { workspaces: twoWorkspaces() },
      { "checklist:edit": "This could not be saved (ENOSPC)." },
    );
    await user.selectOptions(screen.getByLabelText("Workspace"), "Home");
    expect(screen.getByRole("alert").textContent).toBe("This could not be saved (ENOSPC).");
    expect(screen.getByLabelText("Workspace")).toHaveProperty("value", "w2");
  });

  it("have seven lists", async () => {
    const { user } = await open();
    const list = screen.getByLabelText("List");
    expect(
      within(list)
        .getAllByRole("option")
        .map(({ textContent }) => textContent)[0],
    ).toBe("Quick check, 22 questions");
    await user.selectOptions(list, "feet");
    expect(screen.getByText(/^13 questions/)).toBeDefined();
    expect(within(list).getAllByRole("option")).toHaveLength(7);
  });
});

describe("the action plan", () => {
  const toFix = answers([
    ["c1", "fix"],
    ["c11", "fix"],
    ["h7", "fix"],
  ]);
  const plan = async (workspaces: Workspaces) => {
    const opened = await open({ workspaces });
    await opened.user.click(screen.getByRole("button", { name: /^Action plan/ }));
    return opened;
  };
  const titles = () =>
    screen.queryAllByRole("listitem").flatMap((each) => each.querySelector("strong")?.textContent ?? []);

  it("says when there is nothing to do", async () => {
    await plan(fresh);
    expect(screen.getByText(/^Nothing to fix/)).toBeDefined();
    await expectAccessible();
  });

  it("takes what is done, put off and left with a reason out of the way, and brings it back", async () => {
    const { fake, user } = await plan(toFix);
    expect(screen.getByRole("button", { name: "Action plan, 3 to fix" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Done: Both feet/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Action plan" }));
    expect(screen.getByText(/^Done: Both feet .*\.$/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^In two weeks: The front edge/ }));
    await user.click(screen.getByRole("button", { name: /^Leave it: Your last eye test/ }));
    await user.keyboard("Booked for May{Enter}");
    expect(screen.getByText(/^Nothing to fix/)).toBeDefined();
    expect(screen.getByText(/Left as it is: Booked for May\./)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: /^Bring it back: The front edge/ }));
    expect(titles()[0]).toBe("The front edge of the seat is padded and rounded");
    expect(edits(fake).map((each) => Object(each).type)).toEqual(["fixed", "snooze", "waive", "reopen"]);
  });

  it("leaves a reason unsaid with Escape", async () => {
    const { fake, user } = await plan(toFix);
    await user.click(screen.getByRole("button", { name: /^Leave it: Both feet/ }));
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText("Why it stays as it is")).toBeNull();
    expect(edits(fake)).toEqual([]);
  });
});

describe("the history", () => {
  const history = async (workspaces: Workspaces) => {
    const opened = await open({ workspaces });
    await opened.user.click(screen.getByRole("button", { name: "History" }));
    return opened;
  };

  it("says how the first check comes about", async () => {
    const { user, fake } = await history(answers([["c1", "fix"]]));
    expect(screen.getByText(/^No check is kept yet/)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Keep it with today’s date" }));
    expect(edits(fake)).toEqual([edit({ type: "keep" })]);
    expect(screen.getByText("Kept with today’s date.")).toBeDefined();
    expect(screen.getAllByRole("row").map((row) => row.textContent)[1]).toBe(
      "23 November 2026Quick checkToo few answers01",
    );
  });

  it("compares two dates", async () => {
    const spring = answers(quick("fix"));
    const autumn = answers(
      [
        ["s1", "fix"],
        ["c1", "ok"],
      ],
      made(answers(quick("ok"), spring, 60 * DAY)),
      61 * DAY,
    );
    await history(autumn);
    expect(
      screen.getByRole("img", { name: /^Score of each check, from 23 November 2026 to 22 January 2027/ }),
    ).toBeDefined();
    const changes = screen.getByText("Put right").parentElement;
    expect(within(changes ?? document.body).getAllByRole("definition")).toHaveLength(21);
    expect(screen.getByText("Still to fix").parentElement?.textContent).toMatch(/top of the screen/);
    expect(screen.getByText("0% fine then, 95% fine later.")).toBeDefined();
    await expectAccessible();
  });
});

describe("Today", () => {
  it("has the score, what is to fix, and nothing more while no check is due", async () => {
    const { user } = await open({ workspaces: answers([...quick("ok").slice(0, 4), ["c5", "fix"]]) });
    await user.keyboard("{Control>}1{/Control}");
    expect(screen.getByText("80% fine")).toBeDefined();
    expect(screen.getByText(/5 of 22 answered, 1 to fix\./)).toBeDefined();
    expect(screen.queryByText(/another look/)).toBeNull();
  });

  it("offers another check in one line when the displays are others, which can be said to be all right", async () => {
    const { fake, user } = await open({ workspaces: answers(quick("ok")), displays: ["Large 2560×1440"] });
    await user.keyboard("{Control>}1{/Control}");
    expect(screen.getByText(/^Your displays are not those/)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "It is as before" }));
    expect(screen.queryByText(/another look/)).toBeNull();
    act(() => fake.push({ displays: ["Third 800×600"] }));
    await user.click(screen.getByRole("button", { name: "Check it again" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Workspace check");
    expect(screen.getAllByText(/Is it still so/)).toHaveLength(22);
  });

  it("offers one when the time is over", async () => {
    await open({
      workspaces: answers(quick("ok"), fresh, -60 * DAY),
      displays: ["Built-in 1280×800"],
    });
    expect(screen.getByText(/^You checked it last on 24 September 2026/)).toBeDefined();
  });
});
