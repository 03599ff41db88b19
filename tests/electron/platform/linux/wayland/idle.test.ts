import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WaylandClient } from "../../../../../electron/platform/linux/wayland/client";
import { watchWaylandIdle } from "../../../../../electron/platform/linux/wayland/idle";
import { FakeCompositor, SEAT, type Offer } from "../../../../support/compositor";
import { FakeClock } from "../../../../support/ports/clock";
import { temporaryFolder } from "../../../../support/temporary-folder";

const EXT: Offer = [3, "ext_idle_notifier_v1", 1];
const EXT_2: Offer = [3, "ext_idle_notifier_v1", 2];
const KDE: Offer = [4, "org_kde_kwin_idle", 1];
const [IDLED, RESUMED] = [0, 1];

let compositor: FakeCompositor;
let heard: (string | number | null)[];
beforeEach(() => {
  heard = [];
});
afterEach(() => compositor.stop());

async function watch(...offers: readonly Offer[]): Promise<void> {
  const folder = temporaryFolder();
  compositor = await FakeCompositor.in(folder, ...offers);
  const client = await WaylandClient.open(new FakeClock(), { XDG_RUNTIME_DIR: folder, WAYLAND_DISPLAY: "wayland-7" });
  if (client === null) throw new Error("There is no compositor");
  // What an earlier one says at its end is not of this one.
  const own = heard;
  watchWaylandIdle(client, {
    began: (name) => own.push(name),
    idle: (idleFor) => own.push(idleFor),
    ended: () => own.push("ended"),
  });
}
const asked = (face: string): Promise<void> => vi.waitFor(() => expect(compositor.madeBy(face)).not.toEqual([]));
const settled = (...all: readonly unknown[]): Promise<void> => vi.waitFor(() => expect(heard).toEqual(all));

describe("input, as a compositor of Wayland tells of it", () => {
  it.each([
    ["waylandInput", [SEAT, KDE, EXT_2], "ext_idle_notifier_v1", 2, [1_000, "seat"]],
    ["wayland", [SEAT, KDE, EXT], "ext_idle_notifier_v1", 1, [1_000, "seat"]],
    ["waylandOld", [SEAT, KDE], "org_kde_kwin_idle", 0, ["seat", 1_000]],
  ] as const)("is asked for by the best it has: %s", async (name, offers, face, request, args) => {
    await watch(...offers);
    await asked(face);
    const seat = compositor.requests.find((each) => each.face === "bind wl_seat")?.args[0];
    const [id = 0] = compositor.madeBy(face);
    expect(compositor.requests.find((each) => each.face === face)).toEqual({
      face,
      opcode: request,
      args: [id, ...args.map((each) => (each === "seat" ? seat : each))],
    });
    for (const event of [IDLED, RESUMED, IDLED]) compositor.say(id, event);
    await settled(name, null, 1_000, null, 1_000);
    compositor.stop();
    await settled(name, null, 1_000, null, 1_000, "ended");
  });

  it("is not told of where the compositor offers neither, or has no seat", async () => {
    await watch(SEAT);
    await settled("ended");
    compositor.stop();
    heard = [];
    await watch(EXT);
    await settled();
  });

  it("begins to be told of with the first seat, and is the person's at any of several", async () => {
    await watch(EXT);
    compositor.offer(...SEAT);
    await settled("wayland", null);
    compositor.offer(8, "wl_seat", 7);
    await vi.waitFor(() => expect(compositor.madeBy(EXT[1])).toHaveLength(2));
    const [first = 0, second = 0] = compositor.madeBy(EXT[1]);
    compositor.say(first, IDLED);
    compositor.say(second, IDLED);
    await settled("wayland", null, 1_000);
    // Something else is offered: the time without input goes on.
    compositor.offer(20, "wl_output", 4);
    compositor.say(second, RESUMED);
    await settled("wayland", null, 1_000, null);
    compositor.withdraw(8);
    compositor.say(second, IDLED);
    await settled("wayland", null, 1_000, null, 1_000);
    compositor.withdraw(1);
    await settled("wayland", null, 1_000, null, 1_000, "ended");
  });
});
