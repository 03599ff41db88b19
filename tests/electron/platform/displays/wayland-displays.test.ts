import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWaylandDisplays } from "../../../../electron/platform/displays/wayland-displays";
import { WaylandClient } from "../../../../electron/platform/linux/wayland/client";
import { text, word } from "../../../../electron/platform/linux/wayland/wire";
import { displayName } from "../../../../shared/displays/display-name";
import { FakeCompositor } from "../../../support/compositor";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

let compositor: FakeCompositor;
let folder: string;
beforeEach(async () => {
  folder = temporaryFolder();
  compositor = await FakeCompositor.in(folder, [4, "wl_output", 4], [9, "wl_output", 2]);
});
afterEach(() => compositor.stop());
const read = async () =>
  readWaylandDisplays(
    await WaylandClient.open(new FakeClock(), { WAYLAND_DISPLAY: "wayland-7", XDG_RUNTIME_DIR: folder }),
  );

describe("the displays of a Wayland session", () => {
  it("are known by maker and model, and the connection goes", async () => {
    const models = ["DELL U2720Q", "Beamer"];
    compositor.greetings.set("wl_output", (id) => {
      const place = [0, 0, 600, 340, 0].map(word);
      compositor.say(id, 0, ...place, text("Dell Inc."), text(models.shift() ?? ""), word(0));
    });
    expect((await read())?.map(displayName)).toEqual(["DELL U2720Q [Dell Inc.]", "Beamer [Dell Inc.]"]);
    await expect.poll(() => compositor.clients).toBe(0);
  });
  it("have no name where the compositor tells none", async () => {
    expect((await read())?.map(displayName)).toEqual([null, null]);
  });
  it("are not known where it says what makes no sense, or there is none", async () => {
    compositor.greetings.set("wl_output", (id) => compositor.say(id, 0, word(1), word(2)));
    expect(await read()).toBe(null);
    expect(await readWaylandDisplays(null)).toBe(null);
  });
});
