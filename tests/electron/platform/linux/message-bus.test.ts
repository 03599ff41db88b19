import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { systemClock } from "../../../../electron/platform/clock";
import { UTC } from "../../../../shared/time/now";
import { busSockets } from "../../../../electron/platform/linux/dbus/address";
import { Variant } from "../../../../electron/platform/linux/dbus/encode";
import { DBusConnection, sharedBus } from "../../../../electron/platform/linux/message-bus";
import { SECOND } from "../../../../shared/time/units";
import { BusClient, startBus, type StartedBus } from "../../../support/desktop/bus";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

const NAME = "org.example.Lock";
const PATH = "/org/example/Lock";

let daemon: StartedBus;
let service: BusClient;
let stranger: BusClient;
let app: BusClient;
beforeEach(async () => {
  daemon = await startBus();
  const join = (): Promise<BusClient> => BusClient.connect(daemon.address);
  [service, stranger, app] = await Promise.all([join(), join(), join()]);
  service.export(PATH, NAME, { properties: () => ({ Locked: new Variant("b", true) }) });
  await service.own(NAME);
});
afterEach(() => daemon.stop());
/** Whatever was sent before has arrived. */
const settled = async (): Promise<void> => {
  for (const each of [service, stranger, app]) await each.hasOwner(NAME);
};

describe.skipIf(process.platform !== "linux")("a signal on the bus", () => {
  it("is believed from the owner of the name alone, however it is sent", async () => {
    const heard: unknown[] = [];
    app.onProperties(NAME, NAME, (changed) => heard.push(changed.get("Locked")));
    app.onSignal({ from: NAME, interface: NAME, member: "ActiveChanged" }, ([active]) => heard.push(active));
    await settled();
    for (const to of [undefined, app.address]) {
      stranger.tellProperty(PATH, NAME, "Locked", new Variant("b", true), to);
      stranger.signal(PATH, NAME, "ActiveChanged", "b", [true], to);
    }
    await settled();
    expect(heard).toEqual([]);
    service.tellProperty(PATH, NAME, "Locked", new Variant("b", false));
    service.signal(PATH, NAME, "ActiveChanged", "b", [false], app.address);
    await settled();
    expect(heard).toEqual([false, false]);
  });

  it("is believed from whoever owns the name now, and from its former owner no longer", async () => {
    const heard: unknown[] = [];
    const seen: boolean[] = [];
    app.onSignal({ from: NAME, interface: NAME, member: "Said" }, ([what]) => heard.push(what));
    app.watchName(NAME, (isThere) => seen.push(isThere));
    await settled();
    await service.disown(NAME);
    service.signal(PATH, NAME, "Said", "s", ["former"]);
    await stranger.own(NAME);
    stranger.signal(PATH, NAME, "Said", "s", ["new"]);
    await settled();
    expect([heard, seen]).toEqual([["new"], [true, false, true]]);
  });

  it("of half a million entries is let go unread, from whomever, and the connection goes on", async () => {
    const entries = Array.from({ length: 500_000 }, (_, index) => [`entry ${index}`, new Variant("u", index)]);
    const heard: number[] = [];
    vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", daemon.address);
    onTestFinished(() => void vi.unstubAllEnvs());
    const bus = await DBusConnection.open("session", systemClock(() => UTC).after);
    bus?.onProperties(NAME, NAME, (changed) => heard.push(changed.size));
    await bus?.hasOwner(NAME);
    const reading = vi.spyOn(Buffer.prototype, "toString");
    service.signal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", [NAME, entries, []]);
    await service.hasOwner(NAME);
    await bus?.hasOwner(NAME);
    const texts = reading.mock.calls.length;
    reading.mockRestore();
    expect(heard).toEqual([]);
    expect(texts).toBeLessThan(1_000);
    expect(await bus?.property(NAME, PATH, NAME, "Locked")).toBe(true);
  });
});

describe.skipIf(process.platform !== "linux")("a call on the bus", () => {
  it("answers what the service says, and rejects where it refuses or nobody has the name", async () => {
    expect(await app.property(NAME, PATH, NAME, "Locked")).toBe(true);
    await expect(app.property(NAME, PATH, NAME, "Other")).rejects.toThrow("UnknownProperty");
    await expect(app.call("org.example.Nobody", "/", "org.example.Nobody", "Ask")).rejects.toThrow("ServiceUnknown");
    await expect(stranger.call(app.address, "/", NAME, "Ask")).rejects.toThrow("UnknownMethod");
  });

  it("is given up where the service hangs, or the bus goes", async () => {
    const clock = new FakeClock();
    vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", daemon.address);
    onTestFinished(() => void vi.unstubAllEnvs());
    const bus = await DBusConnection.open("session", clock.after);
    service.isSilent = true;
    const hung = bus?.property(NAME, PATH, NAME, "Locked");
    const late = expect(hung).rejects.toThrow("no answer within 5000 ms");
    clock.pass(5 * SECOND);
    await late;
    const seen: boolean[] = [];
    bus?.watchName(NAME, (isThere) => seen.push(isThere));
    await vi.waitFor(() => expect(seen).toEqual([true]));
    const lost = expect(bus?.property(NAME, PATH, NAME, "Locked")).rejects.toThrow("The bus is gone");
    daemon.stop();
    await lost;
    expect([seen, bus?.isOpen]).toEqual([[true, false], false]);
    await new Promise<void>((resolve) => bus?.onEnd(resolve));
    await expect(bus?.hasOwner(NAME)).rejects.toThrow("the bus is gone");
  });
});

describe.skipIf(process.platform !== "linux")("a call to us", () => {
  it("is taken from the owner of the name alone, and answered; anyone else's is refused", async () => {
    vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", daemon.address);
    onTestFinished(() => void vi.unstubAllEnvs());
    const bus = await DBusConnection.open("session", systemClock(() => UTC).after);
    const heard: unknown[] = [];
    bus?.onCall({ from: NAME, path: PATH, interface: NAME, member: "Tell" }, ([what]) => heard.push(what));
    await vi.waitFor(async () => {
      await service.call(bus?.address ?? "", PATH, NAME, "Tell", "s", "ours");
    });
    await expect(stranger.call(bus?.address ?? "", PATH, NAME, "Tell", "s", "theirs")).rejects.toThrow("UnknownMethod");
    await expect(service.call(bus?.address ?? "", PATH, NAME, "Other")).rejects.toThrow("UnknownMethod");
    expect(heard).toEqual(["ours"]);
  });
});

describe.skipIf(process.platform !== "linux")("the connection that everyone shares", () => {
  it("is another one once it has ended, which is told", async () => {
    vi.stubEnv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address);
    onTestFinished(() => void vi.unstubAllEnvs());
    const open = sharedBus("system", systemClock(() => UTC).after);
    const first = await open();
    expect(await open()).toBe(first);
    const ended = new Promise<void>((resolve) => first?.onEnd(resolve));
    daemon.stop();
    await ended;
    expect(first?.isOpen).toBe(false);
    daemon = await startBus();
    vi.stubEnv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address);
    const next = await open();
    expect([next === first, next?.isOpen]).toEqual([false, true]);
  });
});

describe.skipIf(process.platform !== "linux")("the address of a bus", () => {
  const sockets = (address: string): readonly string[] =>
    busSockets("session", { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: "/run/user/7" }, 7);

  it("leads to sockets of this machine, and else to where a bus is if nothing is said", () => {
    const usual = "/run/user/7/bus";
    expect(sockets("unix:path=/tmp/a%20bus,guid=1f;unix:abstract=/tmp/b")).toEqual(["/tmp/a bus", "\0/tmp/b", usual]);
    const none = ["", "disabled:", "garbage", "autolaunch:", "tcp:host=example.org,port=1", "unixexec:path=/bin/sh"];
    for (const each of [
      ...none,
      "unix:",
      "unix:path=",
      "unix:path=relative",
      "unix:path=%zz",
      ";;",
      "unix:runtime=yes",
    ])
      expect(sockets(each)).toEqual([usual]);
    expect(busSockets("session", {}, 7)).toEqual([usual]);
    expect(busSockets("system", {}, 7)).toEqual(["/run/dbus/system_bus_socket"]);
  });

  it("that leads nowhere is passed over for the usual one", async () => {
    const folder = temporaryFolder();
    const [real = ""] = busSockets("session", { DBUS_SESSION_BUS_ADDRESS: daemon.address }, 0);
    onTestFinished(() => void vi.unstubAllEnvs());
    symlinkSync(real, path.join(folder, "bus"));
    vi.stubEnv("XDG_RUNTIME_DIR", folder);
    for (const address of ["disabled:", "garbage", "autolaunch:", "unix:path=/nowhere", ""]) {
      vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", address);
      const bus = await DBusConnection.open("session", systemClock(() => UTC).after);
      expect(await bus?.hasOwner(NAME), address).toBe(true);
    }
    vi.stubEnv("XDG_RUNTIME_DIR", "/nowhere");
    expect(await DBusConnection.open("session", systemClock(() => UTC).after)).toBeNull();
  });

  it("at which somebody listens and says nothing, or nonsense, is none", async () => {
    const clock = new FakeClock();
    const file = path.join(temporaryFolder(), "bus");
    let says = "";
    const server = createServer((socket) => void socket.on("error", () => {}).write(says)).listen(file);
    onTestFinished(() => void [vi.unstubAllEnvs(), server.close()]);
    vi.stubEnv("XDG_RUNTIME_DIR", "/nowhere");
    vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", `unix:path=${file}`);
    for (says of ["REJECTED\r\n", "x".repeat(5_000), "OK 1\r\n\0\0\0\0"]) {
      const opening = DBusConnection.open("session", clock.after);
      await vi.waitFor(() => expect(clock.waits.length).toBeGreaterThan(0));
      await new Promise((resolve) => setImmediate(resolve));
      clock.pass(5 * SECOND);
      expect(await opening).toBeNull();
    }
  });
});
