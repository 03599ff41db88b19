import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { expectAccessible } from "../../../../support/main-window";
import { ANSWERED, openRoutines, own } from "../../../../support/routines-screen";

afterEach(cleanup);

describe("one's own exercises", () => {
  it("are added, with a word beside each field that needs one", async () => {
    const { user, last } = await openRoutines(ANSWERED, "Your own");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Add an exercise" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    await user.clear(screen.getByLabelText("Seconds in all"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("3 fields need another look.")).toBeDefined();
    expect(screen.getAllByText("Write something here.")).toHaveLength(2);
    expect(screen.getByText("A whole number from 10 to 600.")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    await expectAccessible();
    await user.type(screen.getByLabelText("Name"), "<b>Sky</b> {{x, plural,");
    await user.type(screen.getByLabelText("Step 1"), "Reach up.");
    await user.click(screen.getByRole("button", { name: "Add a step" }));
    await user.type(screen.getByLabelText("Step 2"), "Let go.");
    await user.type(screen.getByLabelText("Seconds in all"), "30");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toMatchObject({
      type: "exercise",
      entry: { name: "<b>Sky</b> {x, plural,", steps: ["Reach up.", "Let go."], seconds: 30 },
    });
    expect(screen.getByText("<b>Sky</b> {x, plural,")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Your own");
  });

  it("stay in the form, with the reason, where there is no room for them", async () => {
    const { user, fake } = await openRoutines({ ...ANSWERED, own }, "Your own");
    fake.refusals["document:edit"] = { code: "E_REFUSED", message: "There is no room for another one." };
    await user.click(screen.getByRole("button", { name: "Edit “Ceiling reach”" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findByRole("alert")).textContent).toBe("There is no room for another one.");
    expect(screen.getByLabelText("Name")).toHaveProperty("value", "Ceiling reach");
  });

  it("are changed, and removed with a way back", async () => {
    const { user, fake } = await openRoutines({ ...ANSWERED, own }, "Your own");
    await user.click(screen.getByRole("button", { name: "Edit “Ceiling reach”" }));
    await user.selectOptions(screen.getByLabelText("Body parts"), "neck");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(fake.edits().at(-1)).toMatchObject({ entry: { id: "own-a", areas: ["neck"] } });
    await user.click(screen.getByRole("button", { name: "Remove “Ceiling reach”" }));
    expect(screen.getByText("“Ceiling reach” is removed.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Bring “Ceiling reach” back" }));
    expect(screen.getByRole("button", { name: "Edit “Ceiling reach”" })).toBeDefined();
  });
});
