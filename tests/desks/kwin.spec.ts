import { sideBySide } from "../support/desks/desk";
import { test } from "./fixtures";
import { GOOD_MANNERS, Person, startsOnceMoreByX, worksAndRests, worksAndRestsByNotifications } from "./journey";

test.describe("on KWin with Xwayland", () => {
  test.use({ options: { kind: "kwin", hasXwayland: true, outputs: sideBySide(2) } });

  test("a person works, sees each page, loses no key, and is missed", async ({
    desk,
    writer,
    launch,
    folder,
    startPlainly,
  }) => {
    const at = { desk, writer, folder, app: await launch(["--ozone-platform=x11"]) };
    const person = new Person(at);
    await worksAndRests(person, at, GOOD_MANNERS);
    await person.leavesAndComesBack();
    await at.app.quit();
    await startsOnceMoreByX(desk, () => startPlainly("--ozone-platform=wayland"));
  });
});

test.describe("on KWin without Xwayland", () => {
  test.use({ options: { kind: "kwin", hasXwayland: false, outputs: sideBySide(2) } });

  test("a person works, has notifications, loses no key, and is missed", async ({ desk, writer, launch, folder }) => {
    const at = { desk, writer, folder, app: await launch(["--ozone-platform=wayland"]) };
    const person = new Person(at);
    await worksAndRestsByNotifications(person, at);
    await person.leavesAndComesBack();
  });
});

test.describe("on KWin at 200 %", () => {
  test.use({
    options: { kind: "kwin", hasXwayland: true, outputs: [{ x: 0, y: 0, width: 960, height: 540, scale: 2 }] },
  });

  test("a person sees each page, with its buttons", async ({ desk, writer, launch, folder }) => {
    // Plasma tells programs of X the scale by a setting that is not KWin's.
    const app = await launch(["--ozone-platform=x11", "--force-device-scale-factor=2"]);
    const at = { desk, writer, folder, app };
    await worksAndRests(new Person(at), at, GOOD_MANNERS);
  });
});
