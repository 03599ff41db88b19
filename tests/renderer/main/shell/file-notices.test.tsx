import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

it("The window tells once what happened to a file", async () => {
  const { user } = await openMainWindow({
    notices: [{ id: "a", code: "E_SHAPE", text: "The old file is kept as settings.corrupt.json." }],
  });
  expect(screen.getByText(/kept as settings.corrupt.json/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "I have read this" }));
  expect(screen.queryByText(/kept as/)).toBeNull();
});
