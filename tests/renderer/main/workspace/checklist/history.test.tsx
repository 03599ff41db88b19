import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Workspaces } from "../../../../../shared/workspace/checklist/workspaces";
import { DAY } from "../../../../../shared/time/units";
import { answers, edit, editsOf, openChecklist, quick } from "../../../../support/checklist";
import { made } from "../../../../support/checklist-edits";
import { expectAccessible } from "../../../../support/main-window";

afterEach(cleanup);

describe("the history", () => {
  const history = async (workspaces: Workspaces) => {
    const opened = await openChecklist({ documents: { checklist: workspaces } });
    await opened.user.click(screen.getByRole("button", { name: "History" }));
    return opened;
  };

  it("says how the first check comes about", async () => {
    const { user, fake } = await history(answers([["c1", "fix"]]));
    expect(screen.getByText(/^No check is saved yet/)).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Save with today’s date" }));
    expect(editsOf(fake)).toEqual([edit({ type: "keep" })]);
    expect(screen.getByText("Saved with today’s date.")).toBeDefined();
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
    const changes = screen.getByText("Fixed").parentElement;
    expect(within(changes ?? document.body).getAllByRole("definition")).toHaveLength(21);
    expect(screen.getByText("Still to fix").parentElement?.textContent).toMatch(
      /Bring the top of the screen to eye level/,
    );
    expect(screen.getByText("0% fine then, 95% fine later.")).toBeDefined();
    await expectAccessible();
  });
});
