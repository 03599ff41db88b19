import { beforeEach, describe, expect, it } from "vitest";
import { watchMutterIdle } from "../../../../electron/platform/idle/mutter-idle";
import { FakeBus } from "../../../support/ports/bus";

const NAME = "org.gnome.Mutter.IdleMonitor";

let bus: FakeBus;
let heard: (string | number | null)[];
/** How long there was no input, as the compositor has it, and the number it gives next. */
let idleTime: number;
let next: number;
beforeEach(() => {
  [bus, heard, idleTime, next] = [new FakeBus(), [], 0, 1];
  for (const member of ["AddIdleWatch", "AddUserActiveWatch"]) bus.answers.set(member, () => next++);
  bus.answers.set("GetIdletime", () => idleTime);
});

async function watched(isThere = true): Promise<void> {
  if (isThere) bus.own(NAME);
  watchMutterIdle(bus, {
    began: (name) => heard.push(name),
    idle: (idleFor) => heard.push(idleFor),
    ended: () => heard.push("ended"),
  });
  await bus.settle();
}
async function fire(watch: number, from = NAME): Promise<void> {
  bus.emit(NAME, "WatchFired", [watch], "/org/gnome/Mutter/IdleMonitor/Core", from);
  await bus.settle();
}
const asked = (member: string): number => bus.calls.filter((each) => each.member === member).length;

describe("input, as GNOME's compositor tells of it", () => {
  it("is told of by events, time and again, and never asked for in between", async () => {
    await watched();
    expect(bus.calls[0]).toMatchObject({ member: "AddIdleWatch", body: [1_000] });
    for (const watch of [1, 2, 1, 3]) await fire(watch);
    expect(heard).toEqual(["mutter", 1_000, null, 1_000, null]);
    expect([asked("AddIdleWatch"), asked("AddUserActiveWatch"), asked("GetIdletime")]).toEqual([1, 2, 1]);
  });

  it("is told anew where there was none again before the next was told of", async () => {
    await watched();
    for (const watch of [1, 1]) await fire(watch);
    expect(heard).toEqual(["mutter", 1_000, 1_000]);
    expect(asked("AddUserActiveWatch")).toBe(1);
  });

  it("is known at the start to be long ago, and then told of", async () => {
    idleTime = 240_000;
    await watched();
    await fire(2);
    expect(heard).toEqual(["mutter", 240_000, null]);
  });

  it("is not missed where it is told of before the number that it is told by", async () => {
    bus.answers.set("AddUserActiveWatch", () => {
      bus.emit(NAME, "WatchFired", [50]);
      return 50;
    });
    bus.answers.set("GetIdletime", () => {
      bus.emit(NAME, "WatchFired", [1]);
      return 999;
    });
    await watched();
    expect(heard).toEqual(["mutter", 1_000, null]);
  });

  it("is not told of by anyone else, nor by watches of other programs", async () => {
    await watched();
    await fire(1, "org.example.Stranger");
    await fire(7);
    expect(heard).toEqual(["mutter"]);
  });

  it("is told of by another compositor once that is there, and by none where it refuses", async () => {
    await watched(false);
    bus.own(NAME);
    await bus.settle();
    bus.own(NAME, false);
    bus.own(NAME);
    await bus.settle();
    await fire(1);
    await fire(2);
    expect(heard).toEqual(["ended", "mutter", "ended", "mutter", 1_000]);
    bus.answers.delete("AddUserActiveWatch");
    await fire(3);
    await fire(2);
    bus.answers.delete("AddIdleWatch");
    bus.own(NAME);
    await bus.settle();
    expect(heard.slice(5)).toEqual([null, 1_000, "ended", "ended"]);
  });
});
