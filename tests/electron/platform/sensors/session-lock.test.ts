import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "../../../../electron/ports";
import { combineReadings } from "../../../../electron/platform/sensors/sensor";
import { watchLogind, watchSavers } from "../../../../electron/platform/sensors/session-lock";
import { MINUTE } from "../../../../shared/time/units";
import { FakeBus } from "../../../support/ports/bus";
import { FakeClock } from "../../../support/ports/clock";

const LOGIND = "org.freedesktop.login1";
const SESSION = "org.freedesktop.login1.Session";
const OURS = "/org/freedesktop/login1/session/_32";
const ANOTHERS = "/org/freedesktop/login1/session/_37";
const GNOME = "org.gnome.ScreenSaver";
const MATE = "org.mate.ScreenSaver";

let session: FakeBus;
let system: FakeBus;
let clock: FakeClock;
let told: Reading[];
/** What logind says of our session when it is asked. */
let isLocked: unknown;
beforeEach(() => {
  [session, system, clock, told, isLocked] = [new FakeBus(), new FakeBus(), new FakeClock(), [], false];
  system.own(LOGIND);
  vi.stubEnv("XDG_SESSION_ID", "2");
  system.answers.set("GetSession", ({ body: [id] }) => (id === "2" ? OURS : ANOTHERS));
  system.answers.set("property LockedHint", () => isLocked);
  return () => vi.unstubAllEnvs();
});

async function watched(buses: { session?: FakeBus | null; system?: FakeBus | null } = {}): Promise<void> {
  const there = { session, system, ...buses };
  const witness = combineReadings((sensed) => told.push(sensed));
  if (there.system !== null) watchLogind(there.system, clock.after, witness("logind"));
  if (there.session !== null) watchSavers(there.session, clock.after, witness("savers"));
  await system.settle();
}
/** The hint changes, and logind says so, as it does. */
async function setLocked(sensed: boolean): Promise<void> {
  isLocked = sensed;
  system.change(SESSION, OURS, "LockedHint", sensed, LOGIND);
  await system.settle();
}
/** The last that was told, once all that is on its way has arrived. */
async function lastTold(): Promise<Reading | undefined> {
  await system.settle();
  return told.at(-1);
}

describe("the lock of the session, as logind has it", () => {
  it("is told when it is locked and when it is not, again and again", async () => {
    await watched({ session: null });
    for (const each of [true, false, true, false]) await setLocked(each);
    expect(told).toEqual([false, true, false, true, false]);
  });

  it("is known at the start where it is locked already", async () => {
    isLocked = true;
    await watched({ session: null });
    expect(told).toEqual([true]);
  });

  it("is that of our own session: another person's lock is nothing to us", async () => {
    await watched({ session: null });
    system.change(SESSION, ANOTHERS, "LockedHint", true, LOGIND);
    expect(told).toEqual([false]);
    await setLocked(true);
    system.change(SESSION, ANOTHERS, "LockedHint", false, LOGIND);
    expect(told).toEqual([false, true]);
  });

  it("is asked of the session the app was started in, or else of the one its process is in", async () => {
    await watched({ session: null });
    expect(system.calls[0]).toMatchObject({ to: LOGIND, member: "GetSession", body: ["2"] });
    for (const none of ["", undefined]) {
      vi.stubEnv("XDG_SESSION_ID", none);
      const other = new FakeBus();
      other.own(LOGIND);
      await watched({ session: null, system: other });
      expect(other.calls[0]).toMatchObject({ to: LOGIND, member: "GetSessionByPID", body: [process.pid] });
    }
  });

  it("is not known where nobody answers, or something else is said", async () => {
    system.answers.clear();
    await watched({ session: null });
    expect(told).toEqual(["unknown"]);
    const strange = new FakeBus();
    strange.own(LOGIND);
    strange.answers.set("GetSession", () => OURS);
    strange.answers.set("property LockedHint", () => "perhaps");
    await watched({ session: null, system: strange });
    strange.change(SESSION, OURS, "LockedHint", "perhaps", LOGIND);
    strange.change(SESSION, OURS, "IdleHint", true, LOGIND);
    expect(told).toEqual(["unknown", "unknown"]);
  });
});

describe("a lock that was told", () => {
  const asked = (): number => system.calls.filter(({ member }) => member === "property LockedHint").length;

  it("is asked after at once, and over where logind knows of none", async () => {
    await watched({ session: null });
    system.change(SESSION, OURS, "LockedHint", true, LOGIND);
    expect(await lastTold()).toBe(false);
    expect(told).toEqual([false, true, false]);
  });

  it("is asked after each minute while it lasts, and no longer", async () => {
    await watched({ session: null });
    await setLocked(true);
    for (let minute = 0; minute < 3; minute += 1) {
      clock.pass(MINUTE);
      expect(await lastTold()).toBe(true);
    }
    // That it is over is never told.
    isLocked = false;
    clock.pass(MINUTE);
    expect(await lastTold()).toBe(false);
    const before = asked();
    clock.pass(60 * MINUTE);
    await system.settle();
    expect([asked() - before, clock.waits]).toEqual([0, []]);
  });

  it("goes on while logind does not answer, and is asked after again", async () => {
    await watched({ session: null });
    await setLocked(true);
    system.answers.delete("property LockedHint");
    clock.pass(MINUTE);
    expect(await lastTold()).toBe(true);
    system.answers.set("property LockedHint", () => false);
    clock.pass(MINUTE);
    expect(await lastTold()).toBe(false);
  });

  it("is not known once logind is gone", async () => {
    await watched({ session: null });
    await setLocked(true);
    system.own(LOGIND, false);
    expect(await lastTold()).toBe("unknown");
    expect(clock.waits).toEqual([]);
  });

  it("of the screen saver is asked of the screen saver", async () => {
    session.answers.set(`${GNOME} GetActive`, () => false);
    session.own(GNOME);
    await watched({ system: null });
    session.emit(GNOME, "ActiveChanged", [true]);
    expect(await lastTold()).toBe(false);
  });
});

describe("the lock of the session, as a screen saver has it", () => {
  it("is told as it comes and goes, and not known once the screen saver is gone", async () => {
    let isActive = false;
    session.answers.set(`${GNOME} GetActive`, () => isActive);
    session.own(GNOME);
    await watched({ system: null });
    expect(await lastTold()).toBe(false);
    for (const each of [true, false, true]) {
      isActive = each;
      session.emit(GNOME, "ActiveChanged", [each]);
      expect(await lastTold()).toBe(each);
    }
    session.own(GNOME, false);
    expect(await lastTold()).toBe("unknown");
  });

  it("is asked of one that comes later", async () => {
    await watched({ system: null });
    expect(await lastTold()).toBe("unknown");
    session.answers.set(`${MATE} GetActive`, () => true);
    session.own(MATE);
    expect(await lastTold()).toBe(true);
  });

  it("is one lock, whoever says so, until none does", async () => {
    let isActive = false;
    session.answers.set(`${GNOME} GetActive`, () => isActive);
    session.own(GNOME);
    await watched();
    expect(await lastTold()).toBe(false);
    told = [false];
    await setLocked(true);
    isActive = true;
    session.emit(GNOME, "ActiveChanged", [true]);
    await setLocked(false);
    expect(told).toEqual([false, true]);
    isActive = false;
    session.emit(GNOME, "ActiveChanged", [false]);
    expect(told).toEqual([false, true, false]);
  });
});
