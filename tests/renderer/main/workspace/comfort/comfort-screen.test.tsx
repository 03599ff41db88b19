import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { twoWorkspaces } from "../../../../support/checklist-edits";
import type { Refusals, StateChange } from "../../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../../support/main-window";
import { checkedWorkspaces, keptFit } from "../../../../support/report";

afterEach(cleanup);

async function open(change: StateChange = {}, refusals: Refusals = {}) {
  const { fake, user } = await openMainWindow(change, refusals);
  await goTo(user, "Workspace");
  await user.click(screen.getByRole("button", { name: "How it feels here" }));
  return {
    user,
    fake,
    asked: () => fake.edits("comfort"),
  };
}
const region = (name: string) => within(screen.getByRole("group", { name }));
const rows = (): readonly string[] =>
  screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent).join(" | "));

describe("how it feels at a workspace", () => {
  it("is asked part by part, and kept with what was answered", async () => {
    const { user, asked } = await open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("How it feels here");
    expect(screen.getByRole("button", { name: "Save with today’s date" })).toHaveProperty("disabled", true);
    await user.selectOptions(region("Neck").getByLabelText("How often did it ache or bother you?"), "Every day");
    await user.selectOptions(region("Neck").getByLabelText("How strong was it?"), "Moderate");
    await user.selectOptions(region("Neck").getByLabelText("Did it get in the way of work?"), "Somewhat");
    await user.selectOptions(region("Knees").getByLabelText("How often did it ache or bother you?"), "Never");
    expect(region("Knees").queryByLabelText("How strong was it?")).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Save with today’s date" }));
    const answers = {
      neck: { frequency: "daily", discomfort: "moderate", interference: "some" },
      knees: { frequency: "never" },
    };
    expect(asked().at(-1)).toEqual({ type: "submitted", workspace: "w1", answers });
    expect(screen.getByRole("status").textContent).toBe("Saved with today’s date.");
    expect(rows()).toEqual(["Part of the body | 23 November 2026", "Neck | 20", "Knees | 0", "All together | 20"]);
  });

  it("drops what was told of a part that is then said to be fine, and fills the rest with “never” on one press", async () => {
    const { user, asked } = await open();
    const often = region("Neck").getByLabelText("How often did it ache or bother you?");
    await user.selectOptions(often, "Every day");
    await user.selectOptions(region("Neck").getByLabelText("How strong was it?"), "Strong");
    await user.selectOptions(often, "Never");
    await user.selectOptions(region("Feet and ankles").getByLabelText(/How often/), "Once or twice");
    await user.click(screen.getByRole("button", { name: "Nothing bothered me" }));
    await user.click(screen.getByRole("button", { name: "Save with today’s date" }));
    const never = { frequency: "never" };
    expect(asked().at(-1)).toEqual({
      type: "submitted",
      workspace: "w1",
      answers: {
        ...{ neck: never, shoulders: never, upperBack: never, lowerBack: never, arms: never, hands: never },
        ...{ hips: never, knees: never, feet: { frequency: "few" } },
      },
    });
  });

  it("keeps every answer at once, for each workspace, and goes on with them or clears them", async () => {
    const { user, asked } = await open({ documents: { checklist: twoWorkspaces() } });
    await user.selectOptions(region("Neck").getByLabelText(/How often/), "Every day");
    await user.selectOptions(region("Neck").getByLabelText("How strong was it?"), "Strong");
    const answers = { neck: { frequency: "daily", discomfort: "strong" } };
    expect(asked().at(-1)).toEqual({ type: "drafted", workspace: "w1", answers });
    await goTo(user, "Workspace");
    await user.click(screen.getByRole("button", { name: "How it feels here" }));
    expect(screen.getByText("You began this earlier. Your answers are still here.")).toBeDefined();
    expect(region("Neck").getByLabelText("How strong was it?")).toHaveProperty("value", "strong");
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText("Workspace"), "Home");
    expect(region("Neck").getByLabelText(/How often/)).toHaveProperty("value", "");
    expect(screen.queryByRole("button", { name: "Clear these answers" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Workspace"), "My desk");
    await user.click(screen.getByRole("button", { name: "Clear these answers" }));
    expect(asked().at(-1)).toEqual({ type: "drafted", workspace: "w1", answers: {} });
    expect(region("Neck").getByLabelText(/How often/)).toHaveProperty("value", "");
    expect(screen.getByText("The answers are cleared.").getAttribute("role")).toBe("status");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("stands beside what it was before, and goes when the person says so", async () => {
    const { user, asked } = await open({ documents: { checklist: checkedWorkspaces(), ...keptFit() } });
    expect(rows()).toEqual([
      "Part of the body | 29 September 2026 | 22 November 2026",
      "Neck | 20 | 1.5",
      "Lower back | 3.5 | 0",
      "Everything answered on both dates | 23.5 | 1.5",
    ]);
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText("Compare with"), "Nothing");
    expect(rows()[1]).toBe("Neck | 1.5");
    await user.click(screen.getByRole("button", { name: "Remove the answers of 29 September 2026" }));
    expect(asked()).toEqual([{ type: "removed", at: keptFit().comfort.checks[0]?.at }]);
    expect(document.activeElement?.textContent).toBe("How it feels here");
  });

  it("has the way to help in sight", async () => {
    const { user } = await open();
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "When to get help" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("When to get help");
  });

  it("is there once where it could not be saved, which is said until something can be", async () => {
    const { user, fake } = await open({}, { "document:edit": "This could not be saved (ENOSPC)." });
    await user.click(screen.getByRole("button", { name: "Nothing bothered me" }));
    await user.click(screen.getByRole("button", { name: "Save with today’s date" }));
    expect(screen.getByRole("alert").textContent).toBe("This could not be saved (ENOSPC).");
    expect(screen.getByRole("status").textContent).toBe("");
    expect(rows()).toContain("Neck | 0");
    expect(region("Neck").getByLabelText(/How often/)).toHaveProperty("value", "");
    expect(screen.getByRole("button", { name: "Save with today’s date" })).toHaveProperty("disabled", true);
    delete fake.refusals["document:edit"];
    await user.click(screen.getByRole("button", { name: "Nothing bothered me" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("changes nothing, and keeps what was filled in, where it is refused", async () => {
    const { user, fake } = await open();
    await user.click(screen.getByRole("button", { name: "Nothing bothered me" }));
    fake.refusals["document:edit"] = { code: "E_ARGS", message: "That value could not be read." };
    await user.click(screen.getByRole("button", { name: "Save with today’s date" }));
    expect(screen.getByRole("alert").textContent).toBe("That value could not be read.");
    expect(region("Neck").getByLabelText(/How often/)).toHaveProperty("value", "never");
  });

  it("goes on with the answers being given when an earlier round is removed", async () => {
    const { user } = await open({ documents: { checklist: checkedWorkspaces(), ...keptFit() } });
    await user.selectOptions(region("Knees").getByLabelText(/How often/), "Every day");
    await user.click(screen.getByRole("button", { name: "Remove the answers of 29 September 2026" }));
    expect(region("Knees").getByLabelText(/How often/)).toHaveProperty("value", "daily");
    expect(screen.queryByText("You began this earlier. Your answers are still here.")).toBeNull();
  });

  it("is offered in one line after a full check, and not before", async () => {
    const { user } = await openMainWindow({ documents: { checklist: checkedWorkspaces() } });
    await goTo(user, "Workspace");
    await user.click(screen.getByRole("button", { name: "Answer in two minutes" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("How it feels here");
    cleanup();
    const put = await openMainWindow({ documents: { checklist: checkedWorkspaces() } });
    await goTo(put.user, "Workspace");
    await put.user.click(screen.getByRole("button", { name: "Not now" }));
    expect(put.fake.edits().at(-1)).toEqual({ type: "snoozed", workspace: "w1" });
    expect(screen.queryByRole("button", { name: "Answer in two minutes" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "How it feels here" }));
    cleanup();
    const other = await openMainWindow();
    await goTo(other.user, "Workspace");
    expect(screen.queryByRole("button", { name: "Answer in two minutes" })).toBeNull();
  });

  it("says when putting the offer off could not be kept", async () => {
    const refusals = { "document:edit": "This could not be saved (ENOSPC)." };
    const { user } = await openMainWindow({ documents: { checklist: checkedWorkspaces() } }, refusals);
    await goTo(user, "Workspace");
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.getByRole("alert").textContent).toBe("This could not be saved (ENOSPC).");
  });
});
