import { beforeEach, describe, expect, it, vi } from "vitest";
import { MUTTER_DISPLAYS } from "../../../../electron/platform/displays/mutter-displays";
import { watchDisplays } from "../../../../electron/platform/sensors/displays";
import { onPlatform } from "../../../support/platform";
import { resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";
import { FakeBus } from "../../../support/ports/bus";
import { FakeClock } from "../../../support/ports/clock";

beforeEach(() => {
  resetElectron();
  for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"]) vi.stubEnv(name, "");
  return () => vi.unstubAllEnvs();
});

/** What is told of the displays from now on. */
async function watched(bus: FakeBus | null) {
  const displays = watchDisplays({ session: () => Promise.resolve(bus), clock: new FakeClock() });
  const told: string[] = [];
  displays.onDisplaysChanged(() => told.push(`${displays.displaySource()}: ${displays.presentDisplays().join(", ")}`));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  return told;
}
const calm = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));
const resized = (id: number) => ({ ...displayAt(id), size: { width: 1920, height: 1080 } });

describe("the displays that are there", () => {
  it("are told of by their labels where nobody knows more, and not again when one has other points", async () => {
    onPlatform("win32");
    const told = await watched(null);
    screen.displays = [resized(1)];
    screen.emit("display-metrics-changed");
    await calm();
    screen.plugIn(displayAt(2));
    await vi.waitFor(() => expect(told).toEqual(["label: Screen 1", "label: Screen 1, Screen 2"]));
  });
  it("are told of anew when one becomes another while its place stays", async () => {
    onPlatform("win32");
    const told = await watched(null);
    screen.displays = [{ ...displayAt(1), label: "Beamer" }];
    screen.emit("display-metrics-changed");
    await vi.waitFor(() => expect(told).toEqual(["label: Screen 1", "label: Beamer"]));
  });
  it("are those of GNOME's compositor while it is there, and followed by its signal", async () => {
    onPlatform("linux");
    const bus = new FakeBus();
    bus.own(MUTTER_DISPLAYS);
    let serial = "1";
    const state = () => [1, [], [[0, 0, 1, 0, true, [["DP-1", "DEL", "U2415", serial]], new Map()]], new Map()];
    bus.answers.set("GetCurrentState", state);
    const told = await watched(bus);
    serial = "2";
    bus.emit(MUTTER_DISPLAYS, "MonitorsChanged", []);
    await vi.waitFor(() => expect(told).toEqual(["mutter: U2415 [DEL 1]", "mutter: U2415 [DEL 2]"]));
    bus.end();
    await vi.waitFor(() => expect(told.at(-1)).toBe("label: Screen 1"));
  });
});
