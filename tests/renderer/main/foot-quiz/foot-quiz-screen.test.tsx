import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

describe("the look at the feet", () => {
  it("puts answers into words at once, keeps nothing, and leads to help where that is due", async () => {
    const { user, fake } = await openMainWindow();
    await goTo(user, "Shoes");
    await user.click(screen.getByRole("button", { name: "A look at your feet" }));
    await user.click(screen.getByRole("radio", { name: "Nearly all of the sole" }));
    await user.click(screen.getAllByRole("radio", { name: "No" })[0] ?? document.body);
    expect(screen.getByRole("status").textContent).toMatch(/need nothing/);
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: "Not sure" }));
    expect(screen.getByRole("status").textContent).toMatch(/doctor or podiatrist soon/);
    await user.click(screen.getByRole("main").querySelector('button[data-kind="main"]') ?? document.body);
    expect(screen.getByRole("main").dataset["screen"]).toBe("help");
    expect(fake.edits()).toEqual([]);
  });
});
