import { describe, expect, it } from "vitest";
import { createFootwear } from "../../../../electron/features/footwear/footwear-feature";
import { DAY } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { FakeNotifications } from "../../../support/ports/system";
import { WORKING } from "../../../support/schedule";
import { TRAINERS } from "../../../support/shoes";

/** A pair that was first worn five months and 29 days before the clock's morning. */
async function withPair() {
  const app = await fakeContext();
  const notifications = new FakeNotifications();
  const feature = createFootwear(app.context, { notifications });
  const { epoch } = app.clock.now();
  const worn = new Date(epoch + DAY);
  worn.setUTCMonth(worn.getUTCMonth() - 6);
  app.context.edit("shoes", { type: "added", shoe: { ...TRAINERS, firstWornOn: worn.toISOString().slice(0, 10) } });
  return { ...app, notifications, feature };
}

describe("the reminder of shoes", () => {
  it("comes once at a bound, names no pair, and is never told twice", async () => {
    const { feature, notifications, clock, documents } = await withPair();
    feature.onView?.(WORKING);
    expect(notifications.shown).toEqual([]);
    clock.pass(DAY);
    feature.onView?.(WORKING);
    feature.onView?.(WORKING);
    expect(notifications.shown).toEqual([{ title: "Your shoes", body: expect.not.stringContaining(TRAINERS.name) }]);
    expect(documents.shoes.value.list[0]?.told).toEqual(["look"]);
    clock.pass(DAY);
    feature.onView?.(WORKING);
    expect(notifications.shown.length).toBe(1);
  });

  it("waits while a break is near, shown or held back", async () => {
    const { feature, notifications, clock } = await withPair();
    clock.pass(DAY);
    for (const mode of ["notice", "prompt", "break"] as const) feature.onView?.({ ...WORKING, mode });
    for (const hold of ["call", "paused", "offHours", "away"] as const) feature.onView?.({ ...WORKING, hold });
    expect(notifications.shown).toEqual([]);
    feature.onView?.(WORKING);
    expect(notifications.shown.length).toBe(1);
  });
});
