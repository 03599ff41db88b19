import { describe, expect, it } from "vitest";
import { testHooks } from "../../../electron/app/test-hooks";
import type { Diagnosis } from "../../../shared/diagnostics/diagnosis";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

/** An app that looks once a minute, and what happened to it in turn. */
function app(tick: () => void = () => {}) {
  const happened: string[] = [];
  const runtime = {
    wait: MINUTE,
    view: new Desk({}).view,
    tick: () => {
      happened.push("looked");
      tick();
    },
  };
  const time = {
    epoch: () => 5,
    move: (by: Ms) => void happened.push(`${by / SECOND} s`),
    setIdle: () => {},
  };
  const settled = (): Promise<void> => Promise.resolve(void happened.push("written"));
  const diagnoses = (): readonly Diagnosis[] => [{ sense: "call", state: "on" }];
  return {
    happened,
    hooks: testHooks({ runtime, diagnoses, settled }, time),
  };
}

describe("what a test may ask of the app", () => {
  it("lets time pass in the steps of the heartbeat", async () => {
    const { hooks, happened } = app();
    expect(await hooks.advance(2.5 * MINUTE, 1)).toBe(3);
    expect(happened).toEqual(["60 s", "looked", "60 s", "looked", "30 s", "looked", "written"]);
  });

  it("does it in a task of its own, since the debugger asks in the midst of others", async () => {
    const { hooks, happened } = app();
    const steps = hooks.advance(MINUTE, 1);
    await Promise.resolve();
    happened.push("the script that was interrupted goes on");
    await steps;
    expect(happened).toEqual(["the script that was interrupted goes on", "60 s", "looked", "written"]);
  });

  it("does it once when it is asked twice", async () => {
    const { hooks, happened } = app();
    const steps = await Promise.all([hooks.advance(MINUTE, 1), hooks.advance(MINUTE, 1)]);
    expect(steps).toEqual([1, 0]);
    expect(happened.filter((each) => each !== "written")).toEqual(["60 s", "looked"]);
  });

  it("says what went wrong in it", async () => {
    const { hooks } = app(() => {
      throw new Error("no window");
    });
    await expect(hooks.advance(MINUTE, 1)).rejects.toThrow("no window");
  });

  it("tells the time and how things stand", () => {
    const { hooks } = app();
    expect([hooks.epoch(), hooks.view().mode, hooks.diagnosis("call"), hooks.diagnosis("lock")]).toEqual([
      5,
      "working",
      "on",
      undefined,
    ]);
  });
});
