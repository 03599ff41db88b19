import { coversOn, dayOn } from "./days";
import { test } from "./fixtures";
import { GOOD_MANNERS, Person, worksAndRests } from "./journey";

dayOn("kwin", "KWin", GOOD_MANNERS);
coversOn("kwin", "KWin", 2, "strict");

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
