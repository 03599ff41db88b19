import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { HOUR, MINUTE } from "../../../../shared/time/units";
import { runningApp } from "../../../support/running-app";

const t = createTranslator("en");
const refusal = (code: string, message: unknown = expect.any(String)) => ({ ok: false, code, message });
const accepted = { ok: true, value: undefined };

/** An app whose prompt is on the screen. */
async function prompted() {
  const app = await runningApp({ maxPostpones: 1 });
  app.clock.pass(60 * MINUTE);
  return { ...app, last: () => app.recorded().at(-1)?.kind };
}

describe("an answer to a break", () => {
  it.each([
    ["start", "break_started"],
    ["postpone", "postponed"],
    ["skip", "skipped"],
    ["report", "break_reported"],
  ] as const)("%s reaches the scheduler", async (answer, kind) => {
    const { call, last } = await prompted();
    expect([await call(`break:${answer}`), last()]).toEqual([accepted, kind]);
  });

  it("ends a break that runs", async () => {
    const { call, last, clock } = await prompted();
    await call("break:start");
    clock.pass(MINUTE);
    expect([await call("break:end"), last()]).toEqual([accepted, "break_cut_short"]);
  });

  it("is told of where it came too late, or was one too many", async () => {
    const { call, clock } = await prompted();
    expect(await call("break:postpone")).toEqual(accepted);
    expect(await call("break:skip")).toEqual(refusal("E_NO_PROMPT", t("error.noPrompt")));
    clock.pass(10 * MINUTE);
    expect(await call("break:postpone")).toEqual(refusal("E_POSTPONE_LIMIT", t("break.postpone.used")));
  });
});

describe("a break with a routine", () => {
  it("starts with its cards, and not with one that is gone", async () => {
    const { call, app } = await prompted();
    expect(await call("break:start-with", "own-gone")).toEqual(refusal("E_REFUSED", t("error.routine.gone")));
    expect(app.runtime.view.mode).toBe("prompt");
    expect(await call("break:start-with", "standAndReach")).toEqual(accepted);
    expect(app.runtime.view.mode).toBe("break");
  });
});

describe("a pause", () => {
  it("begins and ends as the person says", async () => {
    const { call, app, clock } = await runningApp();
    expect(await call("pause:start", 60)).toEqual(accepted);
    expect(app.runtime.view).toMatchObject({ hold: "paused", holdEnds: clock.now().epoch + HOUR });
    expect(await call("pause:end")).toEqual(accepted);
    expect(app.runtime.view.hold).toBeNull();
  });
});

describe("a page of a break", () => {
  it("is answered with what it shows, and one that shows nothing with that", async () => {
    const { call, pages } = await prompted();
    expect(await call("surface:state", undefined, "break")).toEqual({ ok: true, value: pages.state });
    await call("break:skip");
    expect(await call("surface:state", undefined, "break")).toEqual(refusal("E_NO_PROMPT"));
  });

  it("leads through the break", async () => {
    const { call, pages } = await prompted();
    await call("break:start");
    const first = pages.state?.step;
    expect(await call("break:act", "next", "break")).toEqual(accepted);
    expect(pages.sent.at(-1)?.step).not.toEqual(first);
  });
});
