import fs from "node:fs";
import path from "node:path";
import type { Firmness } from "../../shared/settings/settings";
import { sideBySide, type DeskOptions } from "../support/desks/desk";
import { expect, test } from "./fixtures";
import { Person, startsOnceMoreByX, worksAndRests, worksAndRestsByNotifications, type Manners } from "./journey";

/*
 * What is tried on every desk. A spec of each desk calls it, so that a desk that is not on this machine leaves out its own alone.
 */
type Kind = DeskOptions["kind"];
const HOUR = 60 * 60;

/** A day of work and breaks on a desk with two outputs, with Xwayland and without. */
export function dayOn(kind: Kind, name: string, manners: Manners): void {
  test.describe(`on ${name} with Xwayland`, () => {
    test.use({ options: { kind, hasXwayland: true, outputs: sideBySide(2) } });

    test("a person works, sees each page, loses no key, and is missed", async ({
      desk,
      writer,
      launch,
      folder,
      startPlainly,
    }) => {
      const at = { desk, writer, folder, app: await launch(["--ozone-platform=x11"]) };
      const person = new Person(at);
      await worksAndRests(person, at, manners);
      await person.leavesAndComesBack();
      await at.app.quit();
      await startsOnceMoreByX(desk, () => startPlainly("--ozone-platform=wayland"));
    });
  });

  test.describe(`on ${name} without Xwayland`, () => {
    test.use({ options: { kind, hasXwayland: false, outputs: sideBySide(2) } });

    test("a person works, has notifications, loses no key, and is missed", async ({ desk, writer, launch, folder }) => {
      const at = { desk, writer, folder, app: await launch(["--ozone-platform=wayland"]) };
      const person = new Person(at);
      await worksAndRestsByNotifications(person, at);
      await person.leavesAndComesBack();
    });
  });
}

/** Firm and strict breaks, where displays may have a panel: each is covered, and nothing takes the keyboard early. */
export function coversOn(kind: Kind, name: string, count: number, firmness: Firmness): void {
  test.describe(`on ${name} with Xwayland`, () => {
    test.use({ options: { kind, hasXwayland: true, outputs: sideBySide(count) } });

    test(`a ${firmness} break covers ${count} displays whole, under the hands of who types`, async ({
      desk,
      writer,
      launch,
      folder,
    }) => {
      fs.mkdirSync(folder, { recursive: true });
      const settings = { schemaVersion: 1, firmness, graceMin: 0 };
      fs.writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings));
      const app = await launch(["--ozone-platform=x11"]);
      const person = new Person({ desk, writer, folder, app });
      // KWin now and then answers no script that is asked while its X server gets its first program; with a window it is there.
      await person.closesTheMainWindow();
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

      await app.setIdle(6);
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
