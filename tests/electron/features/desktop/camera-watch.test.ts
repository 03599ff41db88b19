import { describe, expect, it } from "vitest";
import { CameraWatch } from "../../../../electron/features/desktop/camera-watch";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { runningApp, type RunningApp } from "../../../support/running-app";
import { WORKING } from "../../../support/schedule";

/** Lets time pass, and every look end. */
async function pass({ clock }: RunningApp, time: number): Promise<void> {
  for (let left = time; left > 0; left -= SECOND) {
    clock.pass(SECOND);
    await Promise.resolve();
  }
}
const call = ({ mainWindow }: RunningApp) => mainWindow.told.desktop?.diagnoses.find(({ sense }) => sense === "call");

describe("a camera", () => {
  it("is looked for only while a break is near, and then again and again", async () => {
    const app = await runningApp();
    await pass(app, 57 * MINUTE);
    expect(app.senses.cameraLooks).toBe(0);
    await pass(app, 2 * MINUTE);
    const looks = app.senses.cameraLooks;
    expect(looks).toBeGreaterThan(4);
    expect(looks).toBeLessThan(26);
  });

  it("is not looked for in a call that is heard, far from any break", async () => {
    const app = await runningApp();
    app.senses.say("call", true);
    await pass(app, 30 * MINUTE);
    expect([app.app.runtime.view.hold, app.senses.cameraLooks]).toEqual(["call", 0]);
  });

  it("in use holds the break back like a call, and lets go; the person is told what it is", async () => {
    const app = await runningApp();
    app.events.activate();
    app.senses.say("call", false);
    app.senses.camera = true;
    await pass(app, 61 * MINUTE);
    expect([app.app.runtime.view.hold, app.app.runtime.view.surface, app.pages.kind]).toEqual(["call", null, null]);
    expect(call(app)).toEqual({ sense: "call", state: "on", by: "camera" });
    app.senses.say("call", true);
    expect(call(app)).toEqual({ sense: "call", state: "on" });
    app.senses.camera = false;
    await pass(app, MINUTE);
    expect(app.app.runtime.view.hold).toBe("call");
    app.senses.say("call", false);
    await pass(app, 2 * MINUTE);
    expect([app.app.runtime.view.hold, app.app.runtime.view.mode]).toEqual([null, "prompt"]);
    expect(call(app)).toEqual({ sense: "call", state: "off" });
  });

  it("that was seen counts for nothing once no break is near any more", async () => {
    const app = await runningApp();
    app.senses.camera = "unknown";
    await pass(app, 59 * MINUTE);
    expect(app.app.runtime.view.hold).toBeNull();
    app.senses.camera = true;
    await pass(app, 10 * SECOND);
    expect(app.app.runtime.view.hold).toBe("call");
    void app.call("pause:start", "untilResumed");
    await pass(app, MINUTE);
    expect(app.app.runtime.view.hold).toBe("paused");
  });
});

it("a look that ends when nobody asks any more is let go", async () => {
  let answer = (_reading: true): void => {};
  const watch = new CameraWatch(
    () => new Promise((resolve) => (answer = resolve)),
    () => {},
  );
  watch.follow({ ...WORKING, untilBreak: MINUTE }, 0);
  watch.follow({ ...WORKING, untilBreak: 30 * MINUTE }, SECOND);
  answer(true);
  await new Promise((resolve) => setImmediate(resolve));
  expect(watch.reading).toBe("unknown");
});
