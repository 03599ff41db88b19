import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { onlyConditions } from "../../../../shared/body-regions/conditions";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("the welcome screens", () => {
  const fresh = settingsWith({ onboarded: false });

  it("take four steps, and ask for what to go easy on before the first break", async () => {
    const { fake, user } = await openMainWindow(fresh);
    const sent = (document: string, edit: unknown) => ({ name: "document:edit", payload: { document, edit } });
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.click(screen.getByLabelText("Feet or ankles"));
    await user.click(screen.getByLabelText("Feet that feel less, or neuropathy"));
    await expectAccessible();
    const conditions = onlyConditions(["numbFeet"]);
    expect(fake.calls.at(-1)).toEqual(sent("routines", { type: "choices", choices: { conditions } }));
    await user.click(screen.getByLabelText("I don’t stand"));
    expect(fake.calls.at(-1)).toEqual(sent("settings", { seatedOnly: true }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByText("Step 4 of 4")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Finish" }));
    expect(fake.calls.at(-1)).toEqual({
      name: "document:edit",
      payload: { document: "settings", edit: { onboarded: true } },
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Today");
  });

  it("can be left at once with Escape", async () => {
    const { fake, user } = await openMainWindow(fresh);
    await user.keyboard("{Escape}");
    expect(fake.calls.at(-1)).toEqual({
      name: "document:edit",
      payload: { document: "settings", edit: { onboarded: true } },
    });
  });
});
