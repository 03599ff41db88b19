import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "../../../../electron/ports";
import { watchSessionLock } from "../../../../electron/platform/sensors/session-lock";
import { FakeBus } from "../../../support/ports/bus";

const LOGIND = "org.freedesktop.login1";
const SESSION = "org.freedesktop.login1.Session";
const OURS = "/org/freedesktop/login1/session/_32";
const ANOTHERS = "/org/freedesktop/login1/session/_37";
const GNOME = "org.gnome.ScreenSaver";
const MATE = "org.mate.ScreenSaver";

let session: FakeBus;
let system: FakeBus;
let told: Reading[];
beforeEach(() => {
  [session, system, told] = [new FakeBus(), new FakeBus(), []];
  vi.stubEnv("XDG_SESSION_ID", "2");
  system.answers.set("GetSession", ({ body: [id] }) => (id === "2" ? OURS : ANOTHERS));
  system.answers.set("property LockedHint", () => false);
  return () => vi.unstubAllEnvs();
});

async function watched(buses: { session?: FakeBus | null; system?: FakeBus | null } = {}): Promise<void> {
  watchSessionLock({ session, system, ...buses }, (sensed) => told.push(sensed));
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
    for (const isLocked of [true, false, true, false]) system.change(SESSION, OURS, "LockedHint", isLocked);
    expect(told).toEqual([false, true, false, true, false]);
  });

  it("is known at the start where it is locked already", async () => {
    system.answers.set("property LockedHint", () => true);
    await watched({ session: null });
    expect(told).toEqual([true]);
  });

  it("is that of our own session: another person's lock is nothing to us", async () => {
    await watched({ session: null });
    system.change(SESSION, ANOTHERS, "LockedHint", true);
    expect(told).toEqual([false]);
    system.change(SESSION, OURS, "LockedHint", true);
    system.change(SESSION, ANOTHERS, "LockedHint", false);
    expect(told).toEqual([false, true]);
  });

  it("is asked of the session the app was started in, or else of the one its process is in", async () => {
    await watched({ session: null });
    expect(system.calls[0]).toMatchObject({ to: LOGIND, member: "GetSession", body: ["2"] });
    for (const none of ["", undefined]) {
      vi.stubEnv("XDG_SESSION_ID", none);
      const other = new FakeBus();
      await watched({ session: null, system: other });
      expect(other.calls[0]).toMatchObject({ to: LOGIND, member: "GetSessionByPID", body: [process.pid] });
    }
  });

  it("is not known where nobody answers, or something else is said", async () => {
    system.answers.clear();
    await watched({ session: null });
    expect(told).toEqual(["unknown"]);
    const strange = new FakeBus();
    strange.answers.set("GetSession", () => OURS);
    strange.answers.set("property LockedHint", () => "perhaps");
    await watched({ session: null, system: strange });
    strange.change(SESSION, OURS, "LockedHint", "perhaps");
    strange.change(SESSION, OURS, "IdleHint", true);
    expect(told).toEqual(["unknown", "unknown"]);
  });
});

describe("the lock of the session, as a screen saver has it", () => {
  it("is told as it comes and goes, and not known once the screen saver is gone", async () => {
    session.answers.set(`${GNOME} GetActive`, () => false);
    session.own(GNOME);
    await watched({ system: null });
    expect(await lastTold()).toBe(false);
    session.emit(GNOME, "ActiveChanged", [true]);
    expect(await lastTold()).toBe(true);
    session.emit(GNOME, "ActiveChanged", [false]);
    expect(await lastTold()).toBe(false);
    session.emit(GNOME, "ActiveChanged", [true]);
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
    session.answers.set(`${GNOME} GetActive`, () => false);
    session.own(GNOME);
    await watched();
    expect(await lastTold()).toBe(false);
    told = [false];
    system.change(SESSION, OURS, "LockedHint", true);
    session.emit(GNOME, "ActiveChanged", [true]);
    system.change(SESSION, OURS, "LockedHint", false);
    expect(told).toEqual([false, true]);
    session.emit(GNOME, "ActiveChanged", [false]);
    expect(told).toEqual([false, true, false]);
  });

  it("is not known where there is no bus at all", async () => {
    await watched({ session: null, system: null });
    expect(told).toEqual(["unknown"]);
  });
});
