import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { expect } from "vitest";
import { App } from "../../renderer/main/app";
import { appState, FakeApi, type Refusals, type StateChange } from "./fake-api";

/** The main window in the middle of a working day, with some of its state changed and some calls refused. */
export async function openMainWindow(
  change: StateChange = {},
  refusals: Refusals = {},
): Promise<{ readonly fake: FakeApi; readonly user: UserEvent }> {
  const fake = new FakeApi(appState(change), refusals);
  render(<App api={fake.api} />);
  await screen.findByRole("heading", { level: 1 });
  return { fake, user: userEvent.setup() };
}

export const goTo = async (user: UserEvent, name: string): Promise<void> =>
  user.click(within(screen.getByRole("navigation")).getByRole("button", { name }));

/** Colours are checked in the real window; jsdom paints none. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
