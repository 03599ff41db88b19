import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Workspaces } from "../../../../../shared/workspace/checklist/workspaces";
import { answers, editsOf, openChecklist } from "../../../../support/checklist";
import { expectAccessible } from "../../../../support/main-window";

afterEach(cleanup);

describe("the action plan", () => {
  const toFix = answers([
    ["c1", "fix"],
    ["c11", "fix"],
    ["h7", "fix"],
  ]);
  const plan = async (workspaces: Workspaces) => {
    const opened = await openChecklist({ documents: { checklist: workspaces } });
    await opened.user.click(screen.getByRole("button", { name: /^Action plan/ }));
    return opened;
  };
  const titles = () =>
    screen.queryAllByRole("listitem").flatMap((each) => each.querySelector("strong")?.textContent ?? []);

  it("says when there is nothing to do", async () => {
    await plan(answers([["c1", "ok"]]));
    expect(screen.getByText(/^Nothing to fix/)).toBeDefined();
    await expectAccessible();
  });

  it("claims nothing about a workspace that was not checked yet", async () => {
    await plan(answers([["c1", "later"]]));
    expect(screen.queryByText(/^Nothing to fix/)).toBeNull();
    expect(screen.getByText(/^No question is answered yet/)).toBeDefined();
  });

  it("takes what is done, put off and left with a reason out of the way, and brings it back", async () => {
    const { fake, user } = await plan(toFix);
    expect(screen.getByRole("button", { name: "Action plan, 3 to fix" })).toBeDefined();
    expect(titles()).toEqual(["Rest both feet flat", "Soften the front edge of the seat", "Have your eyes tested"]);
    await user.click(screen.getByRole("button", { name: /^Done: Rest both feet/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Action plan" }));
    expect(screen.getByText(/^Done: Rest both feet .*\.$/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Remind me in two weeks: Soften the front edge/ }));
    await user.click(screen.getByRole("button", { name: /^Leave as it is: Have your eyes tested/ }));
    await user.keyboard("Booked for May{Enter}");
    expect(screen.getByText(/^Nothing to fix/)).toBeDefined();
    expect(screen.getByText(/Left as it is: Booked for May\./)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: /^Bring it back: Soften the front edge/ }));
    expect(titles()[0]).toBe("Soften the front edge of the seat");
    expect(editsOf(fake).map((each) => Object(each).type)).toEqual(["fixed", "snooze", "waive", "reopen"]);
  });

  it("leaves a reason unsaid with Escape", async () => {
    const { fake, user } = await plan(toFix);
    await user.click(screen.getByRole("button", { name: /^Leave as it is: Rest both feet/ }));
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText("Why it stays as it is")).toBeNull();
    expect(editsOf(fake)).toEqual([]);
  });
});
