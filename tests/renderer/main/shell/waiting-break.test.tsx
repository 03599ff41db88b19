import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { appState } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

it("has the way back to a break that stands still on every screen, and on none while it runs", async () => {
  const schedule = { ...appState().schedule, mode: "break", remaining: 200_000, total: 300_000 } as const;
  const { fake, user } = await openMainWindow({ schedule: { ...schedule, breakPaused: true } });
  await goTo(user, "When to get help");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Back to the break" }));
  expect(fake.calls.at(-1)).toEqual({ name: "break:act", payload: "open" });
  act(() => fake.push({ schedule: { ...schedule, breakPaused: false } }));
  expect(screen.queryByRole("button", { name: "Back to the break" })).toBeNull();
});
