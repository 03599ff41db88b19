import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Transfer } from "../../../../renderer/main/documents/transfer";
import { AppProvider } from "../../../../renderer/main/state/app-context";
import { createLocalization } from "../../../../shared/i18n/localization";
import { appState, FakeApi } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { ANSWERED, openRoutines, own } from "../../../support/routines-screen";

afterEach(cleanup);

describe("the file of one's own", () => {
  it("is read, and says what came of it", async () => {
    const { user, fake } = await openRoutines(ANSWERED, "Your own");
    fake.answers["document:import"] = { type: "done", lines: ["1 exercise and no routine added.", "<i>one line</i>"] };
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    const said = await screen.findByText(/^1 exercise and no routine added\./);
    expect(said.textContent).toBe("1 exercise and no routine added.\n<i>one line</i>");
    await expectAccessible();
  });

  it("asks before it takes the place of what is here", async () => {
    const { user, fake } = await openRoutines({ ...ANSWERED, own }, "Your own");
    fake.answers["document:import"] = { type: "asks", file: "mine.json", conflicts: ["Ceiling reach"] };
    fake.answers["document:import-decide"] = { type: "none" };
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "mine.json has other versions of what you have: Ceiling reach.",
    );
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Replace mine" }));
    expect(fake.calls.at(-1)).toEqual({
      name: "document:import-decide",
      payload: { document: "routines", choice: "replace" },
    });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Import from a file" }));
  });

  it("is refused in words, and written where it was told to", async () => {
    const refusals = { "document:import": "mine.json is not JSON text. Nothing was imported." };
    const { user, fake } = await openMainWindow({ documents: { routines: ANSWERED } }, refusals);
    await goTo(user, "Routines");
    await user.click(screen.getByRole("button", { name: "Your own" }));
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/is not JSON text/);
    fake.answers["document:export"] = "mine.json";
    await user.click(screen.getByRole("button", { name: "Export to a file" }));
    expect(await screen.findByText("Written to mine.json.")).toBeDefined();
  });
});

describe("the file of any other document", () => {
  it("is read and written by the same panel", async () => {
    const fake = new FakeApi(appState());
    const localization = createLocalization("en", "en-GB", () => "UTC");
    fake.answers["document:import"] = { type: "asks", file: "fit.json", conflicts: ["Home"] };
    fake.answers["document:import-decide"] = { type: "none" };
    fake.answers["document:export"] = null;
    render(
      <AppProvider api={fake.api} localization={localization}>
        <Transfer document="measures" title="Your desk" help="Its measures" />
      </AppProvider>,
    );
    const user = userEvent.setup();
    expect(screen.getByRole("heading", { name: "Your desk" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Export to a file" }));
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    await user.click(await screen.findByRole("button", { name: "Keep mine, add the rest" }));
    expect(fake.calls.map(({ name, payload }) => [name, payload])).toEqual([
      ["document:export", "measures"],
      ["document:import", "measures"],
      ["document:import-decide", { document: "measures", choice: "keep" }],
    ]);
  });
});
