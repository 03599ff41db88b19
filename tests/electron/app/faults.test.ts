import { describe, expect, it, vi } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { MINUTE } from "../../../shared/time/units";
import { runningApp, type RunningApp } from "../../support/running-app";

const t = createTranslator("en");
const state = ({ app }: RunningApp) => app.state();
const itself = (app: RunningApp) => state(app).desktop.diagnoses.find(({ sense }) => sense === "plumbline")?.state;

describe("an app of which a part fails", () => {
  it("offers the break, shows it and records it all the same", async () => {
    const app = await runningApp();
    app.faults.mayHappen = true;
    const failing = [vi.spyOn(app.tray, "show"), vi.spyOn(app.mainWindow, "push"), vi.spyOn(app.chimes, "play")];
    for (const each of failing)
      each.mockImplementation(() => {
        throw new TypeError("Object has been destroyed");
      });
    app.clock.pass(60 * MINUTE);
    expect(app.pages.kind).toBe("prompt");
    expect(await app.call("break:start", undefined, "break")).toEqual({ ok: true, value: undefined });
    app.clock.pass(6 * MINUTE);
    expect(app.recorded().map(({ kind }) => kind)).toEqual(["prompt", "break_started", "break_completed"]);
    for (const each of failing) each.mockRestore();
  });

  it("says so once, calmly, and in the diagnostics, until it is started again", async () => {
    const app = await runningApp();
    expect([state(app).notices, itself(app)]).toEqual([[], "works"]);
    app.events.activate();
    app.faults.mayHappen = true;
    app.faults.note("uncaught", new Error("x"));
    app.faults.note("uncaught", new Error("y"));
    const notice = { id: "fault", code: "E_INTERNAL", text: t("notice.fault") };
    expect([app.mainWindow.told.notices, itself(app)]).toEqual([[notice], "fails"]);
    await app.call("notice:dismiss", "fault");
    app.faults.note("uncaught", new Error("z"));
    expect(state(app).notices).toEqual([]);
  });
});
