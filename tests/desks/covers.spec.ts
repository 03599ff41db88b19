import fs from "node:fs";
import path from "node:path";
import { sideBySide } from "../support/desks/desk";
import { expect, test } from "./fixtures";
import { Person } from "./journey";

/* Firm and strict breaks with two displays, of which one has a panel: each is covered, and nothing takes the keyboard early. */
const HOUR = 60 * 60;

for (const [kind, count, firmness] of [
  ["gnome", 1, "firm"],
  ["gnome", 2, "firm"],
  ["gnome", 2, "strict"],
  ["kwin", 2, "strict"],
] as const) {
  test.describe(`on ${kind} with Xwayland`, () => {
    test.use({ options: { kind, hasXwayland: true, outputs: sideBySide(count) } });

    test(`a ${firmness} break covers ${count} displays whole, under the hands of who types`, async ({
      desk,
      writer,
      launch,
      folder,
    }) => {
      fs.mkdirSync(folder, { recursive: true });
      const settings = { schemaVersion: 1, onboarded: true, firmness };
      fs.writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings));
      const app = await launch(["--ozone-platform=x11"]);
      const person = new Person({ desk, writer, folder, app });
      await person.takesUpTheLetter();
      await person.writes("before ");
      await app.advance(HOUR - 30);
      await app.isSeen(1, "notice");
      await person.writes("under the notice ");
      await app.advance(30);
      await app.shown("prompt");
      await app.hasWindowOnEachOutput();
      await app.isSeen(count, "prompt");
      await person.writes("under the prompt ");
      expect(await app.view()).toMatchObject({ mode: "prompt", postponesUsed: 0 });

      await app.setIdle(4);
      await expect.poll(async () => (await app.windows()).filter(({ hasKeyboard }) => hasKeyboard).length).toBe(1);
      // With the keyboard the panel is covered too: nothing of either display is left.
      const whole = desk.outputs.map(({ x, y, width, height }) => ({ x, y, width, height }));
      await expect
        .poll(async () =>
          (await app.windows())
            .map(({ x, y, width, height }) => ({ x, y, width, height }))
            .sort((one, other) => one.x - other.x),
        )
        .toEqual(whole);
      await app.isSeen(count, "with-the-keyboard");
    });
  });
}
