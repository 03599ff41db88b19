import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { SystemZone } from "../../../../electron/platform/zone/system-zone";
import { watchTimedated, watchZone } from "../../../../electron/platform/zone/watch-zone";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

const TIMEDATED = "org.freedesktop.timedate1";
const noBus = (): Promise<null> => Promise.resolve(null);

describe("the file of the zone", () => {
  it("is another one as soon as it is replaced, each time", async () => {
    const folder = temporaryFolder();
    const link = (name: string): void => {
      fs.symlinkSync(`/usr/share/zoneinfo/${name}`, path.join(folder, "new"));
      fs.renameSync(path.join(folder, "new"), path.join(folder, "localtime"));
    };
    link("Europe/Berlin");
    const zone = new SystemZone({ fixed: null, file: path.join(folder, "localtime") });
    watchZone(zone, noBus, new FakeClock());
    for (const name of ["America/New_York", "Asia/Tokyo"]) {
      link(name);
      await vi.waitFor(() => expect(zone.zone().name).toBe(name), 30_000);
    }
  });

  it("is looked at now and then where its folder cannot be watched", () => {
    const zone = new SystemZone({ fixed: null, file: "/nowhere/at-all/localtime" }, () => "Europe/Berlin");
    expect(() => watchZone(zone, noBus, new FakeClock())).not.toThrow();
  });
});

describe("the service that sets the zone", () => {
  it("says which it is now, and is nothing to a program with one of its own", async () => {
    const heard: string[] = [];
    let say = (_changed: ReadonlyMap<string, unknown>): void => {};
    watchTimedated(
      {
        onProperties: (from, name, hear) => {
          heard.push(`${from} ${name}`);
          say = (changed) => hear(changed, "/org/freedesktop/timedate1");
        },
      },
      { hear: (name) => heard.push(name), look: () => heard.push("look") },
    );
    say(new Map([["NTP", true]]));
    say(new Map([["Timezone", "Asia/Tokyo"]]));
    say(new Map([["Timezone", 5]]));
    expect(heard).toEqual([`${TIMEDATED} ${TIMEDATED}`, "look", "look", "Asia/Tokyo", "look"]);
    const open = vi.fn(noBus);
    watchZone(new SystemZone({ fixed: "Asia/Tokyo", file: null }), open, new FakeClock());
    await Promise.resolve();
    expect(open).not.toHaveBeenCalled();
  });
});
