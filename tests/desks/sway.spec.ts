import { test } from "./fixtures";
import { workAndRest } from "./journey";
import { sideBySide } from "../support/desks/desk";

test.describe("on sway with Xwayland", () => {
  test.use({ options: { kind: "sway", hasXwayland: true, outputs: sideBySide(2) } });

  test("a person works, sees the notice, the prompt and the break, and loses no key", async ({
    desk,
    writer,
    launch,
  }) => {
    await workAndRest({ desk, writer, app: await launch(["--ozone-platform=x11"]), keepsKeyboard: false });
  });
});
