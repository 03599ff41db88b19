import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("the welcome screens", () => {
  const fresh = settingsWith({ onboarded: false });

  it("take three steps", async () => {
    const { fake, user } = await openMainWindow(fresh);
    await user.click(screen.getByRole("button", { name: "Next" }));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByText("Step 3 of 3")).toBeDefined();
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
