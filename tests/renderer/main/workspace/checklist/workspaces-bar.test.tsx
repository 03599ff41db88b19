import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { editsOf, openChecklist } from "../../../../support/checklist";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import { expectAccessible } from "../../../../support/main-window";

afterEach(cleanup);

describe("workspaces", () => {
  it("are added, chosen, named, removed and put back", async () => {
    const { fake, user } = await openChecklist();
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
    expect(editsOf(fake).map((each) => Object(each).type)).toEqual(["rename", "add", "remove", "restore", "choose"]);
    await expectAccessible();
  });

  it("are chosen, and it is said when that could not be kept", async () => {
    const { user } = await openChecklist(
      { documents: { checklist: twoWorkspaces() } },
      { "document:edit": "This could not be saved (ENOSPC)." },
    );
    await user.selectOptions(screen.getByLabelText("Workspace"), "Home");
    expect(screen.getByRole("alert").textContent).toBe("This could not be saved (ENOSPC).");
    expect(screen.getByLabelText("Workspace")).toHaveProperty("value", "w2");
  });

  it("have seven lists", async () => {
    const { user } = await openChecklist();
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
