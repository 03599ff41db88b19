import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchDoNotDisturb } from "../../../../electron/platform/sensors/do-not-disturb";
import type { Reading } from "../../../../electron/ports";
import { until } from "../../../support/desktop/until";
import { FakeBus } from "../../../support/ports/bus";
import { temporaryFolder } from "../../../support/temporary-folder";

const NOTIFICATIONS = "org.freedesktop.Notifications";
const PATH = "/org/freedesktop/Notifications";
const XFCONF = "org.xfce.Xfconf";

let bus: FakeBus;
let told: Reading[];
beforeEach(() => {
  [bus, told] = [new FakeBus(), []];
  vi.stubEnv("ORIGINAL_XDG_CURRENT_DESKTOP", "KDE");
  return () => vi.unstubAllEnvs();
});
async function watched(): Promise<void> {
  watchDoNotDisturb(bus, (sensed) => told.push(sensed));
  await bus.settle();
}

describe("do not disturb, of KDE", () => {
  it("is read at the start, followed, and not known once nobody shows notifications", async () => {
    bus.answers.set("property Inhibited", () => false);
    bus.own(NOTIFICATIONS);
    await watched();
    for (const isOn of [true, false, true]) bus.change(NOTIFICATIONS, PATH, "Inhibited", isOn);
    bus.own(NOTIFICATIONS, false);
    expect(told.slice(-5)).toEqual([false, true, false, true, "unknown"]);
  });

  it("is not known of a service that does not have it", async () => {
    bus.own(NOTIFICATIONS);
    await watched();
    expect(new Set(told)).toEqual(new Set(["unknown"]));
    bus.change(NOTIFICATIONS, PATH, "Inhibited", "perhaps");
    bus.change(NOTIFICATIONS, PATH, "SomethingElse", true);
    expect(new Set(told)).toEqual(new Set(["unknown"]));
  });
});

describe("do not disturb, of XFCE", () => {
  beforeEach(() => bus.own(XFCONF));

  it("is off before it was ever switched on, and followed from there", async () => {
    await watched();
    const change = (value: unknown, property = "/do-not-disturb", channel = "xfce4-notifyd"): void =>
      bus.emit(XFCONF, "PropertyChanged", [channel, property, value]);
    change(true, "/theme");
    change(true, "/do-not-disturb", "xfce4-panel");
    expect(told.at(-1)).toBe(false);
    change(true);
    expect(told.at(-1)).toBe(true);
    change(false);
    expect(told.at(-1)).toBe(false);
    change(true);
    bus.emit(XFCONF, "PropertyRemoved", ["xfce4-notifyd", "/do-not-disturb"]);
    expect(told.slice(-2)).toEqual([true, false]);
  });

  it("is read where it was on before", async () => {
    bus.answers.set("GetProperty", () => true);
    await watched();
    expect(told.at(-1)).toBe(true);
  });
});

describe("do not disturb, of GNOME", () => {
  /** Settings of GNOME's that a test writes. */
  const settings = () => {
    const folder = temporaryFolder();
    const shows = (banners: boolean): void => writeFileSync(path.join(folder, "shown"), `${banners}\n`);
    const script = `#!/bin/sh\n[ "$*" = "get org.gnome.desktop.notifications show-banners" ] && exec /bin/cat '${folder}/shown'\n`;
    writeFileSync(path.join(folder, "gsettings"), script, { mode: 0o755 });
    vi.stubEnv("PATH", folder);
    vi.stubEnv("ORIGINAL_XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    return shows;
  };
  const becomes = (sensed: Reading): Promise<true> =>
    until(`"${sensed}"`, () => (told.at(-1) === sensed ? true : undefined));

  it("is that no banners are shown, read anew when it is written", async () => {
    const shows = settings();
    shows(true);
    await watched();
    await becomes(false);
    shows(false);
    bus.emit(
      "ca.desrt.dconf.Writer",
      "Notify",
      ["/org/gnome/desktop/notifications/show-banners"],
      "/",
      "ca.desrt.dconf",
    );
    await becomes(true);
  });

  it("is asked of GNOME alone", async () => {
    settings()(false);
    vi.stubEnv("ORIGINAL_XDG_CURRENT_DESKTOP", "XFCE");
    await watched();
    const listening = bus.listening;
    vi.stubEnv("ORIGINAL_XDG_CURRENT_DESKTOP", "GNOME");
    const gnome = new FakeBus();
    watchDoNotDisturb(gnome, () => {});
    expect(gnome.listening).toBe(listening + 1);
  });
});
