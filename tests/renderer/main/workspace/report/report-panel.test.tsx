import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { paperOf } from "../../../../../renderer/main/workspace/report/use-report";
import { currentOf } from "../../../../../shared/workspace/checklist/workspaces";
import type { Refusals, StateChange } from "../../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../../support/main-window";
import { checkedWorkspaces, firstCheck, keptFit } from "../../../../support/report";

afterEach(cleanup);

async function open(change: StateChange = {}, refusals: Refusals = {}) {
  const { fake, user } = await openMainWindow(change, refusals);
  Object.assign(fake.answers, { "report:save": "report.pdf", "report:print": true });
  await goTo(user, "Workspace");
  await user.click(screen.getByRole("button", { name: "Report" }));
  return { user, asked: () => fake.calls.filter(({ name }) => name.startsWith("report:")) };
}
const workspaces = checkedWorkspaces();

describe("the report of a workspace", () => {
  it("is saved with what the person chose, and nothing else", async () => {
    const { user, asked } = await open({ documents: { checklist: workspaces, ...keptFit() } });
    await expectAccessible();
    await user.selectOptions(
      screen.getByLabelText("Compare with"),
      screen.getByRole("option", { name: /2026, Full check/ }),
    );
    await user.selectOptions(screen.getByLabelText("Paper"), "Letter");
    await user.click(screen.getByLabelText("Include how it feels"));
    await user.click(screen.getByRole("button", { name: "Save as PDF" }));
    const before = firstCheck(currentOf(workspaces));
    const choice = { workspace: "w1", before, comfort: true, paper: "Letter" };
    expect(asked()).toEqual([{ name: "report:save", payload: { ...choice, format: "pdf" } }]);
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(asked().at(-1)).toEqual({ name: "report:print", payload: choice });
  });

  it("leaves out how it feels, and compares with nothing, where there is nothing", async () => {
    const { user, asked } = await open();
    expect(screen.getByLabelText("Include how it feels")).toHaveProperty("disabled", true);
    expect(screen.getByText("Nothing is saved yet about how it feels here.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Save as table (CSV)" }));
    expect(asked()).toEqual([
      { name: "report:save", payload: { workspace: "w1", before: null, comfort: false, paper: "A4", format: "csv" } },
    ]);
  });

  it("says in words what could not be done", async () => {
    const message = "The report could not be written there (EACCES). Choose another folder.";
    const { user } = await open({}, { "report:save": message });
    await user.click(screen.getByRole("button", { name: "Save as JSON" }));
    expect(screen.getByRole("alert").textContent).toBe(message);
  });

  it("takes the paper of the region", () => {
    expect(["en-US", "fr-CA", "en-GB", "de", "en"].map(paperOf)).toEqual(["Letter", "Letter", "A4", "A4", "Letter"]);
  });
});
