import { sideBySide } from "../support/desks/desk";
import { test } from "./fixtures";
import { GOOD_MANNERS, Person, startsOnceMoreByX, worksAndRests, worksAndRestsByNotifications } from "./journey";

test.describe("on GNOME Shell with Xwayland", () => {
  test.use({ options: { kind: "gnome", hasXwayland: true, outputs: sideBySide(2) } });

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

test.describe("on GNOME Shell without Xwayland", () => {
  test.use({ options: { kind: "gnome", hasXwayland: false, outputs: sideBySide(2) } });

  test("a person works, has notifications, loses no key, and is missed", async ({ desk, writer, launch, folder }) => {
    const at = { desk, writer, folder, app: await launch(["--ozone-platform=wayland"]) };
    const person = new Person(at);
    await worksAndRestsByNotifications(person, at);
    await person.leavesAndComesBack();
  });
});
