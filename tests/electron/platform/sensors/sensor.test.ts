import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAnyRunning } from "../../../../electron/platform/sensors/programs";
import { combineReadings } from "../../../../electron/platform/sensors/sensor";
import { type Reading } from "../../../../electron/ports";
import { onPlatform } from "../../../support/platform";

describe("several witnesses of the same thing", () => {
  it("are believed where one says yes, and not known where none knows", () => {
    const told: Reading[] = [];
    const witness = combineReadings((sensed) => told.push(sensed));
    const [one, other] = [witness("one"), witness("other")];
    one("unknown");
    other(false);
    one(true);
    other("unknown");
    one("unknown");
    expect(told).toEqual(["unknown", false, true, "unknown"]);
  });

  it("are told once, however often they repeat themselves", () => {
    const told: Reading[] = [];
    const witness = combineReadings((sensed) => told.push(sensed));
    for (let count = 0; count < 5; count += 1) for (const name of ["one", "other"]) witness(name)(true);
    witness("one")(false);
    expect(told).toEqual([true]);
  });
});

describe("the programs that run", () => {
  it.skipIf(process.platform !== "linux")("are found by their names, in any case", async () => {
    const own = readFileSync("/proc/self/comm", "utf8").trim();
    expect(await isAnyRunning([own.toUpperCase()])).toBe(true);
    expect(await isAnyRunning(["no-such-program-runs"])).toBe(false);
    expect(await isAnyRunning([])).toBe(false);
  });

  it("are not known on other systems", async () => {
    onPlatform("win32");
    expect([await isAnyRunning(["a"]), await isAnyRunning([])]).toEqual(["unknown", false]);
  });
});
