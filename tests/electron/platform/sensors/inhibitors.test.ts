import { expect, it } from "vitest";
import { watchInhibitors } from "../../../../electron/platform/sensors/inhibitors";
import type { Reading } from "../../../../electron/ports";
import { FakeBus } from "../../../support/ports/bus";

const NAME = "org.gnome.SessionManager";

it("what keeps GNOME's session from being idle is asked for when it may have changed, and not known without GNOME", async () => {
  const bus = new FakeBus();
  let isInhibited: unknown = false;
  bus.answers.set("IsInhibited", () => isInhibited);
  bus.own(NAME);
  const told: Reading[] = [];
  watchInhibitors(bus, (sensed) => told.push(sensed));
  await bus.settle();
  expect(bus.calls[0]).toMatchObject({ to: NAME, member: "IsInhibited", body: [8] });
  isInhibited = true;
  bus.emit(NAME, "InhibitorAdded", ["/1"]);
  await bus.settle();
  isInhibited = false;
  bus.emit(NAME, "InhibitorRemoved", ["/1"]);
  await bus.settle();
  isInhibited = "perhaps";
  bus.emit(NAME, "InhibitorAdded", ["/2"]);
  await bus.settle();
  // An answer that comes once it is gone is too late.
  isInhibited = true;
  bus.emit(NAME, "InhibitorAdded", ["/3"]);
  bus.own(NAME, false);
  await bus.settle();
  expect(told).toEqual([false, true, false, "unknown", "unknown"]);
});
