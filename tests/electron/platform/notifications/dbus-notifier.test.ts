import { beforeEach, describe, expect, it, vi } from "vitest";
import { DBusNotifier } from "../../../../electron/platform/notifications/dbus-notifier";
import { NotificationService } from "../../../../electron/platform/notifications/notification-service";
import { Variant } from "../../../../electron/platform/linux/dbus/encode";
import type { Reading } from "../../../../electron/ports";
import type { Announcement } from "../../../../shared/break-page/announcement";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { FakeBus } from "../../../support/ports/bus";
import { heard } from "../../../support/ports/notifier";

const NAME = "org.freedesktop.Notifications";
const PROMPT: Announcement = {
  title: "Time to stand up",
  body: "Tea & <b>sun</b>",
  buttons: [
    { call: "break:start", label: "Start" },
    { call: "break:skip", label: "Skip" },
  ],
  waits: true,
};

const clock = new FakeClock();
let bus: FakeBus;
/** Numbers of the notifications that are on the screen. */
let shown: number[];
let pressed: (string | null)[];
beforeEach(() => {
  [bus, shown, pressed] = [new FakeBus(), [], []];
  let last = 0;
  bus.answers.set("GetCapabilities", () => ["actions", "body"]);
  bus.answers.set("Notify", () => {
    last += 1;
    shown.push(last);
    return last;
  });
  bus.answers.set("CloseNotification", ({ body: [id] }) => {
    if (!shown.includes(Number(id))) throw new Error("There is no such notification");
    shown = shown.filter((each) => each !== id);
    return undefined;
  });
});
const notifierOn = (open: () => Promise<FakeBus | null>): DBusNotifier =>
  new DBusNotifier(new NotificationService(open, clock));
const asked = (member: string) => bus.calls.filter((call) => call.member === member).map(({ body }) => body);

describe("a notification on the message bus", () => {
  it("says what it has to, with its buttons, and stays where it waits", async () => {
    notifierOn(() => Promise.resolve(bus)).show(PROMPT, heard());
    await bus.settle();
    expect(asked("Notify")).toEqual([
      [
        ...["Plumbline", 0, "", "Time to stand up", "Tea & <b>sun</b>"],
        ["default", "", "break:start", "Start", "break:skip", "Skip"],
        [
          ["urgency", new Variant("y", 2)],
          ["suppress-sound", new Variant("b", true)],
          ["desktop-entry", new Variant("s", "plumbline")],
          // It may carry words of the person's own, which are to stay in no list.
          ["transient", new Variant("b", true)],
        ],
        0,
      ],
    ]);
  });

  it("has no buttons where the desktop shows none, and is no markup where that is read", async () => {
    bus.answers.set("GetCapabilities", () => ["body-markup"]);
    notifierOn(() => Promise.resolve(bus)).show({ ...PROMPT, waits: false }, heard());
    await bus.settle();
    expect(asked("Notify")).toEqual([
      [
        ...["Plumbline", 0, "", "Time to stand up", "Tea &amp; &lt;b&gt;sun&lt;/b&gt;", []],
        expect.arrayContaining([["urgency", new Variant("y", 1)]]),
        -1,
      ],
    ]);
  });

  it("is one at a time, however quickly they come and go", async () => {
    const notifier = notifierOn(() => Promise.resolve(bus));
    for (let count = 0; count < 5; count += 1) notifier.show(PROMPT, heard());
    notifier.close();
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(asked("Notify")).toHaveLength(6));
    await bus.settle();
    expect(shown).toEqual([6]);
    notifier.close();
    notifier.close();
    await bus.settle();
    expect([shown, asked("CloseNotification").length]).toEqual([[], 6]);
  });

  it("answers for what is on the screen, and for nothing that went before it", async () => {
    const notifier = notifierOn(() => Promise.resolve(bus));
    const press = (id: number, key: string): void => bus.emit(NAME, "ActionInvoked", [id, key]);
    notifier.show(PROMPT, heard({ onPressed: (call) => pressed.push(`first ${call}`) }));
    await bus.settle();
    notifier.show(PROMPT, heard({ onPressed: (call) => pressed.push(call) }));
    await vi.waitFor(() => expect(shown).toEqual([2]));
    press(1, "break:start");
    press(2, "break:skip");
    press(2, "default");
    press(2, "break:anything");
    press(77, "break:start");
    await bus.settle();
    expect(pressed).toEqual(["break:skip", null]);
  });

  it("tells once that it is off the screen, whoever took it off, and not of one that it took off itself", async () => {
    const told: string[] = [];
    const notifier = notifierOn(() => Promise.resolve(bus));
    const close = (id: number): void => bus.emit(NAME, "NotificationClosed", [id, 2]);
    notifier.show(PROMPT, heard({ onGone: () => told.push("first") }));
    await bus.settle();
    notifier.show(PROMPT, heard({ onGone: () => told.push("second") }));
    await vi.waitFor(() => expect(shown).toEqual([2]));
    for (const id of [1, 77, 2, 2]) close(id);
    await bus.settle();
    expect(told).toEqual(["second"]);
  });

  it("tells that it was not shown, where the service shows none, or there is none", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const told: string[] = [];
    bus.answers.delete("Notify");
    notifierOn(() => Promise.resolve(bus)).show(PROMPT, heard({ onFailed: () => told.push("refused") }));
    notifierOn(() => Promise.resolve(null)).show(PROMPT, heard({ onFailed: () => told.push("no bus") }));
    await vi.waitFor(() => expect(told.toSorted()).toEqual(["no bus", "refused"]));
    warn.mockRestore();
  });

  it("listens once, however many are shown", async () => {
    const notifier = notifierOn(() => Promise.resolve(bus));
    for (let count = 0; count < 3; count += 1) notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(asked("Notify")).toHaveLength(3));
    expect(bus.listening).toBe(2);
  });

  it("goes on after one that was refused, and after one the person took off", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const notifier = notifierOn(() => Promise.resolve(bus));
    const good = bus.answers.get("Notify");
    bus.answers.delete("Notify");
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    if (good !== undefined) bus.answers.set("Notify", good);
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    shown = [];
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it("is nothing where there is no bus, and comes once there is one", async () => {
    let open: FakeBus | null = null;
    const notifier = notifierOn(() => Promise.resolve(open));
    notifier.show(PROMPT, heard());
    notifier.close();
    await bus.settle();
    expect(shown).toEqual([]);
    open = bus;
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(shown).toEqual([1]));
  });
});

describe("whether notifications are shown", () => {
  const watched = async (open: FakeBus | null = bus): Promise<Reading[]> => {
    const told: Reading[] = [];
    await new NotificationService(() => Promise.resolve(open), clock).watch((works) => told.push(works));
    await bus.settle();
    return told;
  };
  beforeEach(() => void bus.answers.set("GetServerInformation", () => ["rig", "test", "1", "1"]));

  it("is asked of the service that is there, and told as it goes and comes", async () => {
    bus.own(NAME);
    const told = await watched();
    bus.own(NAME, false);
    await bus.settle();
    bus.own(NAME);
    await bus.settle();
    expect(told).toEqual([true, false, true]);
  });

  it("is so of a service that comes when it is called, which is not called for that", async () => {
    bus.startable.add(NAME);
    expect(await watched()).toEqual([true]);
    expect(bus.calls).toEqual([]);
  });

  it("is not so without a bus, without a service, or with one that does not answer", async () => {
    expect(await watched(null)).toEqual([false]);
    expect(await watched()).toEqual([false]);
    bus.own(NAME);
    bus.answers.delete("GetServerInformation");
    expect(await watched()).toEqual([false]);
  });

  it("is not known while the bus is gone, and is asked of the next one", async () => {
    const next = new FakeBus();
    next.startable.add(NAME);
    let open = bus;
    const told: Reading[] = [];
    bus.own(NAME);
    await new NotificationService(() => Promise.resolve(open), clock).watch((works) => told.push(works));
    await bus.settle();
    open = next;
    bus.end();
    await bus.settle();
    expect(told).toEqual([true, "unknown"]);
    clock.pass(5 * SECOND);
    await next.settle();
    expect(told).toEqual([true, "unknown", true]);
  });

  it("is known by what comes of each", async () => {
    bus.own(NAME);
    const told: Reading[] = [];
    const service = new NotificationService(() => Promise.resolve(bus), clock);
    await service.watch((works) => told.push(works));
    await bus.settle();
    const good = bus.answers.get("Notify");
    bus.answers.delete("Notify");
    await expect(service.show(PROMPT)).rejects.toThrow("nobody answers");
    if (good !== undefined) bus.answers.set("Notify", good);
    await service.show(PROMPT);
    expect(told).toEqual([true, false, true]);
  });
});
