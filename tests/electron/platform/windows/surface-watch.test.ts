import { beforeEach, describe, expect, it } from "vitest";
import { SurfaceWatch } from "../../../../electron/platform/windows/surface-watch";
import type { LostSurface } from "../../../../shared/break-page/surface-watch";
import type { SurfaceFault } from "../../../../shared/surface-fault";
import { HOUR, SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";

let clock: FakeClock;
let fault: SurfaceFault | null;
/** How often what is shown again has to be shown until it is there; never, for Infinity. */
let stubborn: number;
let isKept: boolean;
let told: string[];
let watch: SurfaceWatch<LostSurface>;
beforeEach(() => {
  clock = new FakeClock();
  [fault, stubborn, isKept, told] = [null, 1, false, []];
  watch = new SurfaceWatch(clock.after, {
    lost: () => (fault === null ? [] : [{ surface: 1, fault }]),
    showAgain: (lost, tries) => {
      told.push(`${lost.fault} ${tries}`);
      if (tries >= stubborn) fault = null;
    },
    onThere: () => told.push("there"),
    onGivenUp: (why) => {
      told.push(`given up, ${why}`);
      return isKept;
    },
  });
});

describe("the watch over what is wanted", () => {
  it("looks once within two seconds, and then no more while all is there", () => {
    watch.begin();
    clock.pass(2 * SECOND);
    expect([told, clock.waits]).toEqual([["there"], []]);
    clock.pass(HOUR);
    expect(told).toEqual(["there"]);
  });

  it("shows again what is not there, within two seconds each time", () => {
    [fault, stubborn] = ["hidden", 2];
    watch.begin();
    clock.pass(2 * SECOND);
    expect(told).toEqual(["hidden 1"]);
    clock.pass(2 * SECOND);
    clock.pass(2 * SECOND);
    expect([told, clock.waits]).toEqual([["hidden 1", "hidden 2", "there"], []]);
  });

  it("gives up after three times, and looks no more", () => {
    [fault, stubborn] = ["unpainted", Infinity];
    watch.begin();
    clock.pass(HOUR);
    expect(told).toEqual(["unpainted 1", "unpainted 2", "unpainted 3", "given up, unpainted"]);
    expect(clock.waits).toEqual([]);
  });

  it("goes on for ever where what is given up is not let go", () => {
    [fault, stubborn, isKept] = ["minimized", Infinity, true];
    watch.begin();
    clock.pass(HOUR);
    expect(told.slice(0, 5)).toEqual([
      "minimized 1",
      "minimized 2",
      "minimized 3",
      "given up, minimized",
      "minimized 1",
    ]);
    fault = null;
    clock.pass(2 * SECOND);
    expect(clock.waits).toEqual([]);
  });

  it("looks soon after something was taken away, and counts anew each time that it came back", () => {
    watch.begin();
    clock.pass(2 * SECOND);
    for (let times = 1; times <= 5; times += 1) {
      fault = "hidden";
      watch.stir();
      clock.pass(SECOND);
      expect(fault, `${times} times`).toBeNull();
      clock.pass(2 * SECOND);
    }
    expect(told.filter((each) => each !== "there")).toEqual(Array<string>(5).fill("hidden 1"));
  });

  it("does not run in a circle with what hides a window as soon as it is shown", () => {
    [fault, stubborn] = ["hidden", Infinity];
    watch.stir();
    for (let events = 0; events < 100; events += 1) {
      watch.stir();
      clock.pass(50);
    }
    expect(told).toEqual(["hidden 1", "hidden 2", "hidden 3"]);
  });

  it("looks at nothing once nothing is wanted", () => {
    fault = "gone";
    watch.begin();
    watch.end();
    expect(clock.waits).toEqual([]);
  });
});
