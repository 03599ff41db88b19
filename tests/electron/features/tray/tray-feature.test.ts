import { describe, expect, it } from "vitest";
import { createTray } from "../../../../electron/features/tray/tray-feature";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { MORNING } from "../../../support/ports/clock";
import { FakeTrayIcon } from "../../../support/ports/system";
import { WORKING } from "../../../support/schedule";

/** A tray that is shown these views one after another; how often its menu was made. */
async function menusFor(...views: readonly Partial<ScheduleView>[]): Promise<number> {
  const { context } = await fakeContext();
  const tray = new FakeTrayIcon();
  const feature = createTray(context, { tray, open: () => {}, quit: () => {} });
  for (const view of views) feature.onView?.({ ...WORKING, ...view });
  return tray.menus.length;
}

describe("the tray's menu", () => {
  it("is made anew with each minute, and not with each look in between", async () => {
    const seconds = Array.from({ length: 121 }, (_, at) => ({ untilBreak: 60 * MINUTE - at * SECOND }));
    expect(await menusFor(...seconds)).toBe(3);
  });

  it("is made anew where something else in it has changed", async () => {
    expect(await menusFor({}, { hold: "call", nextBreakAt: null })).toBe(2);
    expect(await menusFor({}, { postponesUsed: 1 })).toBe(2);
    expect(await menusFor({}, { nextBreakAt: (WORKING.nextBreakAt ?? 0) + 2 * SECOND })).toBe(2);
    expect(await menusFor({ mode: "break", remaining: MINUTE }, { mode: "break", remaining: MINUTE + 1 })).toBe(2);
  });

  it("is made anew where the break comes later little by little", async () => {
    const drift = Array.from({ length: 10 }, (_, at) => ({ nextBreakAt: MORNING + at * 0.6 * SECOND }));
    expect(await menusFor(...drift)).toBe(5);
  });

  it("is not made anew because two clocks are read one after the other", async () => {
    const pause = (jitter: number) => ({ hold: "paused", nextBreakAt: null, holdEnds: MORNING + jitter }) as const;
    expect(await menusFor(pause(0), pause(0.4), pause(-0.3), pause(1))).toBe(1);
    expect(await menusFor(pause(0), pause(30 * MINUTE))).toBe(2);
  });

  it("is made anew as settings change, since it has their numbers, and with other words", async () => {
    const { context } = await fakeContext();
    const tray = new FakeTrayIcon();
    const feature = createTray(context, { tray, open: () => {}, quit: () => {} });
    for (const name of ["settings", "checklist", "routines"] as const) feature.onDocument?.(name);
    expect(tray.menus).toHaveLength(1);
    feature.onRetell?.();
    expect(tray.menus).toHaveLength(2);
  });
});
