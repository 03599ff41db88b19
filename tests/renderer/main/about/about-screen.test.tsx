import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { About } from "../../../../shared/about/about";
import type { Refusals } from "../../../support/fake-api";
import { expectAccessible, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const PACKAGES = [
  { name: "react", version: "19.0.0", licence: "MIT", text: "Copyright Meta" },
  { name: "zod", version: "4.0.0", licence: "MIT", text: "Copyright Colin" },
];
const ABOUT: About = {
  version: "0.1.0",
  build: "packaged",
  engine: "45.4.1",
  licences: { own: "MIT License\n\nCopyright Plumbline", packages: PACKAGES },
};

/** Opens the page as someone without a mouse does. */
async function openAbout(about: About, refusals: Refusals = {}) {
  const { fake, user } = await openMainWindow({}, refusals);
  fake.answers["about:read"] = about;
  await user.keyboard("{Control>},{/Control}");
  const button = screen.getByRole("button", { name: "About Plumbline" });
  for (let presses = 0; presses < 500 && document.activeElement !== button; presses += 1) await user.tab();
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: "About Plumbline" });
  return user;
}
const main = () => within(screen.getByRole("main"));

describe("the page about Plumbline", () => {
  it("is opened by keyboard, and says version, engine and licence", async () => {
    await openAbout(ABOUT);
    expect(await main().findByText("Version 0.1.0")).toBeDefined();
    expect(main().getByText("Runs on Electron 45.4.1")).toBeDefined();
    expect(main().getByText(/^MIT License\s+Copyright Plumbline$/)).toBeDefined();
    expect(main().queryByText(/stand-in/)).toBeNull();
    await expectAccessible();
  });

  it("says of a stand-in that it is one", async () => {
    await openAbout({ ...ABOUT, build: "standIn", engine: "33.2.1" });
    expect(await main().findByText(/^A stand-in package, for trying out/)).toBeDefined();
  });

  it("opens the licence of every package by keyboard", async () => {
    const user = await openAbout(ABOUT);
    const names = await main().findAllByText(/\(MIT\)$/);
    expect(names.map((each) => each.textContent)).toEqual(["react 19.0.0 (MIT)", "zod 4.0.0 (MIT)"]);
    for (const { text } of PACKAGES) {
      await user.tab();
      expect(document.activeElement?.tagName).toBe("SUMMARY");
      expect(document.activeElement?.parentElement?.textContent).toContain(text);
    }
  });

  it("says where the licences lie when they cannot be read", async () => {
    await openAbout(ABOUT, { "about:read": { code: "E_READ", message: "They lie beside the program." } });
    expect((await main().findByRole("alert")).textContent).toBe("They lie beside the program.");
  });
});
