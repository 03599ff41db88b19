import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { railEntryOf, rowOf, SCREEN_LIST } from "../../../shared/screens";
import { createTranslator } from "../../../shared/i18n/format";
import { expectAccessible, goTo, openMainWindow } from "../../support/main-window";

afterEach(cleanup);

const t = createTranslator("en");
const shown = (): string | undefined => screen.getByRole("main").dataset["screen"];
const onRail = SCREEN_LIST.filter(({ under }) => under === undefined);

describe("the screens", () => {
  it.each(SCREEN_LIST)("$screen opens, takes the focus to its title, and is accessible", async (row) => {
    const { user } = await openMainWindow();
    await goTo(user, t(rowOf(row.screen === "help" ? "settings" : "help").label));
    await goTo(user, t(rowOf(railEntryOf(row.screen)).label));
    if (row.under !== undefined)
      await user.click(within(screen.getByRole("main")).getByRole("button", { name: t(row.label) }));
    expect(shown()).toBe(row.screen);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await expectAccessible();
  });

  it("open with their keys, each with one of its own", async () => {
    const { user } = await openMainWindow();
    const keys = SCREEN_LIST.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { screen: each, shortcut } of SCREEN_LIST) {
      if (shortcut === undefined) continue;
      await user.keyboard(`{Control>}${shortcut}{/Control}`);
      expect(shown()).toBe(each);
    }
  });

  it("can be reached from the rail or from a screen that is on it", () => {
    const names = onRail.map((row) => row.screen);
    for (const { screen: each } of SCREEN_LIST) expect(names).toContain(railEntryOf(each));
  });

  it("have the way to help one step away", async () => {
    const { user } = await openMainWindow();
    for (const { label } of onRail) {
      await goTo(user, t(label));
      await goTo(user, t("nav.help"));
      expect(screen.getByRole("heading", { level: 2, name: "Now" })).toBeDefined();
    }
  });
});
