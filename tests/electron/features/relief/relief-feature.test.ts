import { afterEach, describe, expect, it } from "vitest";
import { createRelief } from "../../../../electron/features/relief/relief-feature";
import { RELIEF_QUESTIONS, type ReliefEdit } from "../../../../shared/relief/relief";
import { HOUR, MINUTE } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { FakeNotifications } from "../../../support/ports/system";

const answers = Object.fromEntries(RELIEF_QUESTIONS.map((each) => [each, "no"]));

let settled = (): Promise<void> => Promise.resolve();
afterEach(() => settled());

async function app() {
  const { context, clock, settled: written } = await fakeContext();
  settled = written;
  const notifications = new FakeNotifications();
  const feature = createRelief(context, { notifications });
  const edit = (change: ReliefEdit): void => {
    context.edit("relief", change);
    feature.onDocument?.("relief");
  };
  return { clock, feature, edit, bodies: () => notifications.shown.map(({ body }) => body.split(" ", 1)[0]) };
}

describe("the notifications of the timer", () => {
  it("come at five and at fifteen minutes, whether a window is open or not", async () => {
    const { clock, edit, bodies } = await app();
    edit({ type: "started", kind: "cold", answers });
    clock.pass(4 * MINUTE);
    expect(bodies()).toEqual([]);
    clock.pass(MINUTE);
    expect(bodies()).toEqual(["Five"]);
    edit({ type: "looked" });
    clock.pass(10 * MINUTE);
    expect(bodies()).toEqual(["Five", "Fifteen"]);
  });

  it("come no more once it was stopped", async () => {
    const { clock, edit, bodies } = await app();
    edit({ type: "started", kind: "warm", answers });
    clock.pass(6 * MINUTE);
    edit({ type: "ended" });
    clock.pass(HOUR);
    expect(bodies()).toEqual(["Five"]);
  });

  it("come after the app was started anew", async () => {
    const { clock, edit, bodies, feature } = await app();
    edit({ type: "started", kind: "warm", answers });
    feature.stop?.();
    clock.pass(2 * MINUTE);
    feature.start?.();
    clock.pass(13 * MINUTE);
    expect(bodies()).toEqual(["Five", "Fifteen"]);
  });
});
