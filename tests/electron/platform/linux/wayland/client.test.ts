import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WaylandClient } from "../../../../../electron/platform/linux/wayland/client";
import { messageBytes, text, word } from "../../../../../electron/platform/linux/wayland/wire";
import { SECOND } from "../../../../../shared/time/units";
import { FakeCompositor, SEAT } from "../../../../support/compositor";
import { FakeClock } from "../../../../support/ports/clock";
import { temporaryFolder } from "../../../../support/temporary-folder";

let folder: string;
let clock: FakeClock;
let compositor: FakeCompositor;
beforeEach(async () => {
  [folder, clock] = [temporaryFolder(), new FakeClock()];
  compositor = await FakeCompositor.in(folder, SEAT, [2, "wl_output", 4]);
});
afterEach(() => compositor.stop());

const open = (env: Readonly<Record<string, string>> = { WAYLAND_DISPLAY: "wayland-7" }) =>
  WaylandClient.open(clock, { XDG_RUNTIME_DIR: folder, ...env });
async function opened(): Promise<WaylandClient> {
  const client = await open();
  if (client === null) throw new Error("There is no compositor");
  return client;
}
const ended = (client: WaylandClient): Promise<void> => new Promise((resolve) => client.onEnd(resolve));

describe("the compositor of a session", () => {
  it("says what it offers, and what of it comes and goes", async () => {
    const client = await opened();
    expect(client.offered("wl_seat")).toEqual([{ name: 1, face: "wl_seat", version: 7 }]);
    let told = 0;
    client.onOffers(() => (told += 1));
    compositor.offer(9, "wl_seat", 8);
    await vi.waitFor(() => expect(client.offered("wl_seat")).toHaveLength(2));
    compositor.withdraw(1);
    await vi.waitFor(() => expect(client.offered("wl_seat")).toEqual([{ name: 9, face: "wl_seat", version: 8 }]));
    expect([told, clock.waits]).toEqual([2, []]);
  });

  it("is where the session says, by a path or a name, and otherwise in the usual place of one of Wayland", async () => {
    expect(await open({ WAYLAND_DISPLAY: `${folder}/wayland-7` })).not.toBeNull();
    expect(await open({})).toBeNull();
    expect(await open({ WAYLAND_DISPLAY: "wayland-7", XDG_RUNTIME_DIR: "" })).toBeNull();
    expect(await open({ WAYLAND_DISPLAY: "wayland-8" })).toBeNull();
    expect(await open({ XDG_SESSION_TYPE: "wayland" })).toBeNull();
    const other = temporaryFolder();
    const usual = await FakeCompositor.in(other, SEAT);
    const { renameSync } = await import("node:fs");
    renameSync(`${other}/wayland-7`, `${other}/wayland-0`);
    expect(await open({ XDG_SESSION_TYPE: "wayland", XDG_RUNTIME_DIR: other })).not.toBeNull();
    usual.stop();
  });

  it("is none where it takes the call and does not answer", async () => {
    compositor.isSilent = true;
    const opening = open();
    await vi.waitFor(() => expect(compositor.clients).toBe(1));
    clock.pass(5 * SECOND);
    expect(await opening).toBeNull();
  });

  it("is known to be gone once it is, also by who asks later", async () => {
    const client = await opened();
    const end = ended(client);
    compositor.stop();
    await end;
    await ended(client);
    expect(client.isOpen).toBe(false);
    expect(() => client.request(1, 0, word(5))).not.toThrow();
  });
});

describe("a compositor that says what no compositor does", () => {
  it.each([
    ["a message shorter than its head", Buffer.concat([word(1), word(4 << 16)])],
    ["a message of an odd length", Buffer.concat([word(1), word(9 << 16)])],
    ["a text longer than its message", messageBytes(2, 0, [word(5), word(0xffff_fff0), word(0)])],
    ["half an offer", messageBytes(2, 0, [word(5)])],
    ["an error of the protocol", messageBytes(1, 0, [word(1), word(0), text("bad")])],
    [
      "more offers than there are things",
      Buffer.concat(Array.from({ length: 1_001 }, (_, at) => messageBytes(2, 0, [word(at + 50), text("a"), word(1)]))),
    ],
    [
      "more words in a second than there is to say",
      Buffer.concat(Array.from({ length: 20_001 }, () => messageBytes(99, 0, []))),
    ],
  ])("is hung up on: %s", async (_what, bytes) => {
    const client = await opened();
    const end = ended(client);
    compositor.raw(bytes);
    await end;
    await vi.waitFor(() => expect(compositor.clients).toBe(0));
  });

  it("and so is one that makes more things than a desktop has, which nothing keeps", async () => {
    const client = await opened();
    const manager = client.newId((_opcode, body) => client.listenTo(body.word(), () => {}));
    const end = ended(client);
    for (let at = 0; at < 5_001; at += 1) compositor.say(manager, 0, word(0xff00_0000 + at));
    await end;
  });

  it("is listened to in any pieces, and what concerns nobody is passed over", async () => {
    const client = await opened();
    const heard: number[] = [];
    const id = client.newId((opcode, body) => heard.push(opcode, body.word()));
    const bytes = Buffer.concat([
      messageBytes(77, 3, [word(1)]),
      messageBytes(id, 4, [word(5)]),
      messageBytes(id, 6, [word(7)]),
    ]);
    for (const byte of bytes) compositor.raw(Buffer.from([byte]));
    await vi.waitFor(() => expect(heard).toEqual([4, 5, 6, 7]));
    client.forget(id);
    compositor.say(id, 8, word(9));
    compositor.offer(9, "wl_seat", 8);
    await vi.waitFor(() => expect(client.offered("wl_seat")).toHaveLength(2));
    expect(heard).toHaveLength(4);
  });
});
