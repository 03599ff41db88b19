import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WaylandClient } from "../../../../../electron/platform/linux/wayland/client";
import { watchWaylandFullScreen } from "../../../../../electron/platform/linux/wayland/full-screen";
import { text, word } from "../../../../../electron/platform/linux/wayland/wire";
import type { Reading } from "../../../../../electron/ports";
import { FakeCompositor, type Offer } from "../../../../support/compositor";
import { FakeClock } from "../../../../support/ports/clock";
import { temporaryFolder } from "../../../../support/temporary-folder";

const FACE = "zwlr_foreign_toplevel_manager_v1";
const MANAGER: Offer = [4, FACE, 3];
const [ACTIVATED, FULL_SCREEN] = [2, 3];

let compositor: FakeCompositor;
let told: Reading[];
let manager: number;

async function watch(...offers: readonly Offer[]): Promise<void> {
  const folder = temporaryFolder();
  compositor = await FakeCompositor.in(folder, ...offers);
  const client = await WaylandClient.open(new FakeClock(), { XDG_RUNTIME_DIR: folder, WAYLAND_DISPLAY: "wayland-7" });
  if (client === null) throw new Error("There is no compositor");
  const own = told;
  watchWaylandFullScreen(
    client,
    (appId) => appId === "plumbline",
    (sensed) => own.push(sensed),
  );
  if (offers.length === 0) return;
  await vi.waitFor(() => expect(compositor.requests).not.toEqual([]));
  manager = compositor.requests[0]?.args[0] ?? 0;
}
const add = (id: number): void => compositor.say(manager, 0, word(id));
function set(id: number, appId: string, ...states: readonly number[]): void {
  compositor.say(id, 0, text("a title"));
  compositor.say(id, 1, text(appId));
  compositor.say(id, 4, word(states.length * 4), ...states.map(word));
  compositor.say(id, 5);
}
const tellsOf = (...all: readonly Reading[]): Promise<void> => vi.waitFor(() => expect(told).toEqual(all));

beforeEach(() => {
  told = [];
});
afterEach(() => compositor.stop());

describe("what fills the screen, as a compositor's list of windows has it", () => {
  it("is the window in front, while it is in front, fills it, and is there", async () => {
    await watch(MANAGER);
    expect(compositor.requests[0]).toMatchObject({ face: `bind ${FACE}`, opcode: 2 });
    [1, 2].forEach((each) => add(0xff00_0000 + each));
    set(0xff00_0001, "films", ACTIVATED, FULL_SCREEN);
    await tellsOf(false, true);
    set(0xff00_0001, "films", FULL_SCREEN);
    set(0xff00_0002, "letters", ACTIVATED);
    await tellsOf(false, true, false);
    set(0xff00_0001, "films", ACTIVATED, FULL_SCREEN);
    await tellsOf(false, true, false, true);
    compositor.say(0xff00_0001, 6);
    await tellsOf(false, true, false, true, false);
    await vi.waitFor(() => expect(compositor.requests.at(-1)).toEqual({ face: "4278190081", opcode: 7, args: [] }));
  });

  it("is no window of Plumbline's own, and nothing before all of it is said", async () => {
    await watch(MANAGER);
    add(0xff00_0001);
    set(0xff00_0001, "plumbline", ACTIVATED, FULL_SCREEN);
    add(0xff00_0002);
    compositor.say(0xff00_0002, 4, word(8), word(ACTIVATED), word(FULL_SCREEN));
    add(0xff00_0003);
    set(0xff00_0003, "letters", ACTIVATED);
    await vi.waitFor(() => expect(compositor.clients).toBe(1));
    expect(told).toEqual([false]);
  });

  it("is not known where there is no such list, it ends, or the compositor does", async () => {
    await watch();
    expect(told).toEqual(["unknown"]);
    compositor.stop();
    told = [];
    await watch(MANAGER);
    compositor.say(manager, 1);
    await tellsOf(false, "unknown");
  });
});
