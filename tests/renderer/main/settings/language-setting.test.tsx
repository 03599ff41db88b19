import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

it("The language is chosen among those there are, each by its own name", async () => {
  const { fake, user } = await openMainWindow();
  await goTo(user, "Settings");
  const choice = screen.getByRole("combobox", { name: "Language" });
  const options = [...choice.querySelectorAll("option")].map(({ textContent, lang }) => [textContent, lang]);
  expect(options).toEqual([
    ["Same as the system", ""],
    ["English", "en"],
  ]);
  await user.selectOptions(choice, "English");
  expect(fake.calls.at(-1)).toEqual({
    name: "document:edit",
    payload: { document: "settings", edit: { language: "en" } },
  });
});
