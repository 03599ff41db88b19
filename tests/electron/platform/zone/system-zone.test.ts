import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SystemZone, zonePlaces } from "../../../../electron/platform/zone/system-zone";
import { temporaryFolder } from "../../../support/temporary-folder";

const DATABASE = "/usr/share/zoneinfo";
const nobody = (): string => {
  throw new Error("The engine was asked.");
};

/** A computer whose file of the zone a test puts in place. */
function computer(ofEngine = nobody) {
  const file = path.join(temporaryFolder(), "localtime");
  /** As systems do it: the new file is made beside the old and takes its place. */
  const put = (make: (fresh: string) => void): void => {
    make(`${file}.new`);
    fs.renameSync(`${file}.new`, file);
  };
  return {
    file,
    link: (target: string) => put((fresh) => fs.symlinkSync(target, fresh)),
    copy: (name: string) => put((fresh) => fs.copyFileSync(path.join(DATABASE, name), fresh)),
    zone: () => new SystemZone({ fixed: null, file }, ofEngine),
  };
}

describe("the zone of the computer", () => {
  it.each([
    ["/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"],
    ["../usr/share/zoneinfo/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"],
    ["/var/db/timezone/zoneinfo/Asia/Kolkata", "Asia/Kolkata"],
    ["/usr/share/zoneinfo/posix/Asia/Tokyo", "Asia/Tokyo"],
    ["/usr/share/zoneinfo/UTC", "UTC"],
  ])("is where the link points to, such as %s", (target, name) => {
    const { link, zone } = computer();
    link(target);
    expect(zone().zone().name).toBe(name);
  });

  it("is found behind a link to a link, also when that one is another", () => {
    const { file, link, zone } = computer();
    const inner = path.join(path.dirname(file), "static");
    fs.symlinkSync("/usr/share/zoneinfo/Europe/Berlin", inner);
    link("static");
    const found = zone();
    expect(found.zone().name).toBe("Europe/Berlin");
    fs.rmSync(inner);
    fs.symlinkSync("/usr/share/zoneinfo/Asia/Tokyo", inner);
    found.look();
    expect(found.zone().name).toBe("Asia/Tokyo");
  });

  it("is the one of the same content where the file is a copy, whatever an old name beside it says", () => {
    const { file, copy, zone } = computer();
    fs.writeFileSync(path.join(path.dirname(file), "timezone"), "Europe/Berlin\n");
    copy("Asia/Kathmandu");
    expect(
      zone()
        .zone()
        .offsetAt(Date.UTC(2026, 0, 1)),
    ).toBe(5.75 * 3_600_000);
    copy("Europe/Berlin");
    expect(zone().zone().name).toBe("Europe/Berlin");
  });

  it("is what the engine finds where the file is missing or says nothing", () => {
    const { file, zone } = computer(() => "Asia/Tokyo");
    expect(zone().zone().name).toBe("Asia/Tokyo");
    fs.writeFileSync(file, "nothing");
    expect(zone().zone().name).toBe("Asia/Tokyo");
    expect(new SystemZone({ fixed: null, file: null }, () => "Asia/Tokyo").zone().name).toBe("Asia/Tokyo");
    expect(
      computer(() => "Etc/Unknown")
        .zone()
        .zone().name,
    ).toBe("UTC");
  });
});

describe("another zone", () => {
  it("is in use from the next look on, and told of once", () => {
    const { link, copy, zone } = computer();
    link("/usr/share/zoneinfo/Europe/Berlin");
    const found = zone();
    const told: string[] = [];
    found.onChange(() => told.push(found.zone().name));
    found.look();
    expect(told).toEqual([]);
    link("/usr/share/zoneinfo/America/New_York");
    expect(found.zone().name).toBe("Europe/Berlin");
    found.look();
    found.look();
    copy("Asia/Kathmandu");
    found.look();
    expect(told).toEqual(["America/New_York", expect.stringMatching(/^Asia\/[KG]atmandu|^Asia\/Kathmandu/)]);
  });

  it("is what the service says, until the file says another one", () => {
    const { link, zone } = computer();
    link("/usr/share/zoneinfo/Europe/Berlin");
    const found = zone();
    found.hear("America/New_York");
    found.look();
    expect(found.zone().name).toBe("America/New_York");
    found.hear("Mars/Olympus");
    expect(found.zone().name).toBe("America/New_York");
    link("/usr/share/zoneinfo/Asia/Tokyo");
    found.look();
    expect(found.zone().name).toBe("Asia/Tokyo");
  });

  it("is asked of the engine at each look where there is no file", () => {
    let engine = "Europe/Berlin";
    const found = new SystemZone({ fixed: null, file: null }, () => engine);
    engine = "Asia/Tokyo";
    found.look();
    expect(found.zone().name).toBe("Asia/Tokyo");
  });
});

describe("where the zone is found", () => {
  it.each([
    [{}, "linux", { fixed: null, file: "/etc/localtime" }],
    [{}, "darwin", { fixed: null, file: "/etc/localtime" }],
    [{}, "win32", { fixed: null, file: null }],
    [{ TZ: "Europe/Berlin" }, "linux", { fixed: "Europe/Berlin", file: null }],
    [{ TZ: ":Europe/Berlin" }, "linux", { fixed: "Europe/Berlin", file: null }],
    [{ TZ: "" }, "linux", { fixed: "UTC", file: null }],
    [{ TZ: ":/somewhere/localtime" }, "linux", { fixed: null, file: "/somewhere/localtime" }],
    [{ TZ: "<+0330>-3:30" }, "linux", { fixed: null, file: null }],
  ])("with %j on %s is %j", (env, platform, places) => expect(zonePlaces(env, platform)).toEqual(places));

  it("is fixed for a program that was given one of its own", () => {
    const found = new SystemZone({ fixed: "Europe/Berlin", file: null }, nobody);
    found.look();
    found.hear("Asia/Tokyo");
    expect(found.zone().name).toBe("Europe/Berlin");
  });
});

it("the engine of this process finds its zone anew when it is asked", () => {
  const before = process.env["TZ"];
  try {
    const found = new SystemZone({ fixed: null, file: null });
    for (const name of ["America/New_York", "Pacific/Auckland"]) {
      process.env["TZ"] = name;
      found.look();
      expect(found.zone().name).toBe(name);
    }
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});
