import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import type { BreakAct, BreakPageState } from "../../../../shared/break-page/break-page";
import type { Diagnosis } from "../../../../shared/diagnostics/diagnosis";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import type { SettingsPatch } from "../../../../shared/settings/settings";
import { runningApp } from "../../../support/running-app";

const t = createTranslator("en");

/** An app that runs, of which only the breaks are looked at. */
async function running(settings: SettingsPatch = {}, over: Parameters<typeof runningApp>[1] = {}) {
  // Without a grace a prompt is a page at once.
  const app = await runningApp({ graceMin: 0, ...settings }, over);
  const answer = (given: "start" | "end" | "postpone"): void =>
    void app.app.runtime.dispatch({ type: "answered", answer: given });
  const act = (given: BreakAct): Promise<unknown> => app.call("break:act", given, "break");
  return { ...app, answer, act, page: (): BreakPageState | null => app.pages.state };
}

describe("a break on the screen", () => {
  it("is a notice, a prompt, a break with its steps, and gone, hour after hour", async () => {
    const { pages, page, clock, answer } = await running();
    for (let hour = 0; hour < 2; hour += 1) {
      expect(pages.kind).toBeNull();
      clock.pass(60 * MINUTE - 15 * SECOND);
      expect(pages.kind).toBe("notice");
      clock.pass(15 * SECOND);
      expect(pages.kind).toBe("prompt");
      answer("start");
      expect(page()).toMatchObject({ kind: "break", total: 5 * MINUTE });
      expect(page()?.step).not.toBeNull();
      expect(pages.kind).toBe("break");
      clock.pass(5 * MINUTE);
      expect(page()).toMatchObject({
        kind: "done",
        title: "That was 5 minutes",
        lead: expect.stringMatching(/^Next at 1[12]:\d\d\.$/),
      });
      clock.pass(6 * SECOND);
    }
    expect(pages.kind).toBeNull();
  });

  it("goes through its steps in time, and as the person says", async () => {
    const { page, clock, act, answer } = await running();
    answer("start");
    const first = page()?.step;
    await act("next");
    expect(page()?.step).not.toEqual(first);
    await act("previous");
    expect(page()?.step).toEqual(first);
    clock.pass(4 * MINUTE);
    expect(page()?.step?.count).not.toMatch(/^Step [12] /);
  });

  it("shows the next step at its instant, and later where a step is given more time", async () => {
    const { page, clock, act, answer } = await running();
    answer("start");
    const left = page()?.step?.remaining ?? 0;
    await act("extend");
    clock.pass(left + 30 * SECOND - 1);
    expect(page()?.step?.count).toMatch(/^Step 1 /);
    clock.pass(1);
    expect(page()?.step?.count).toMatch(/^Step 2 /);
  });

  it("looks each second whether the person has stopped typing, while its page waits for the keyboard", async () => {
    const { pages, clock, answer } = await running();
    answer("start");
    pages.wantsFocus = true;
    clock.pass(10 * SECOND);
    expect(clock.waits).toEqual([SECOND]);
  });

  it("stands still while it is paused, and is longer by what is added", async () => {
    const { page, clock, act, answer } = await running();
    answer("start");
    clock.pass(MINUTE);
    await act("pause");
    clock.pass(3 * MINUTE);
    expect(page()).toMatchObject({ isPaused: true, remaining: 4 * MINUTE });
    await act("resume");
    await act("extend");
    expect(page()).toMatchObject({ isPaused: false, remaining: 4.5 * MINUTE });
  });

  it("is in the chair where the person says so, and the next ones only where they say that too", async () => {
    const { act, documents, page, answer } = await running();
    const seatedOnly = (): boolean => documents.settings.value.seatedOnly;
    answer("start");
    await act("seated");
    expect([page()?.care?.title, seatedOnly()]).toEqual([t("care.once", { posture: "seated" }), false]);
    await act("always");
    expect([page()?.care?.title, seatedOnly()]).toEqual([t("care.always", { posture: "seated" }), true]);
    await act("undo");
    expect([page()?.care, seatedOnly()]).toEqual([null, false]);
  });

  it("stands still where it hurts, says so, and goes on with something else, or as it was", async () => {
    const { act, app, page, answer } = await running();
    const isPaused = (): boolean => app.runtime.view.breakPaused;
    answer("start");
    const first = page()?.step?.id;
    await act("hurts");
    expect([page()?.care?.title, page()?.care?.isStop, isPaused()]).toEqual([t("care.hurts.title"), true, true]);
    await act("undo");
    expect([page()?.care, page()?.step?.id, isPaused()]).toEqual([null, first, false]);
    await act("hurts");
    await act("resume");
    expect([page()?.care, page()?.step?.id === first, isPaused()]).toEqual([null, false, false]);
    await act("pause");
    await act("hurts");
    await act("undo");
    expect(isPaused()).toBe(true);
  });

  it("brings what hurt no more that day, although it was not left out for good", async () => {
    const { act, documents, page, answer } = await running({ breakMin: 10 });
    answer("start");
    const hurt = page()?.step?.id ?? "";
    await act("hurts");
    const cards = (): readonly string[] => page()?.cards.map(({ id }) => id) ?? [];
    for (let hour = 0; hour < 3; hour += 1) {
      answer("end");
      answer("start");
      expect(cards()).not.toContain(hurt);
    }
    expect(documents.routines.value.excluded).toEqual([]);
  });

  it("does nothing of that where no break is running", async () => {
    const { act, page, documents } = await running();
    const before = [documents.settings.value, documents.routines.value, documents.checklist.value];
    for (const given of ["next", "extend", "pause", "seated", "hurts", "fixed"] as const) await act(given);
    expect([documents.settings.value, documents.routines.value, documents.checklist.value]).toEqual(before);
    expect(page()).toBeNull();
  });

  it("tells the page what has changed, step by step", async () => {
    const { act, pages, page, answer } = await running();
    answer("start");
    pages.sent.length = 0;
    await act("next");
    expect(pages.sent.length).toBeGreaterThan(0);
    expect(pages.sent.at(-1)).toEqual(page());
  });
});

describe("a prompt that comes up while the person types", () => {
  /** Somebody who has paused for a second now and then, as people do, and types as the hour is full. */
  const typing = async (settings: SettingsPatch = {}) => {
    const app = await running({ graceMin: 5, ...settings });
    app.clock.pass(59 * MINUTE);
    app.presence.leave();
    app.clock.pass(15 * SECOND);
    app.presence.comeBack();
    app.clock.pass(45 * SECOND);
    return app;
  };

  it("waits in a corner, looks no oftener than it has to, and comes once the hands have rested", async () => {
    const { pages, clock, presence, app } = await typing();
    expect([pages.kind, app.runtime.view.mode, clock.waits]).toEqual(["chip", "prompt", [5 * SECOND]]);
    clock.pass(4 * MINUTE);
    expect(pages.kind).toBe("chip");
    presence.leave();
    clock.pass(5 * SECOND - 1);
    expect(pages.kind).toBe("chip");
    clock.pass(1);
    expect(pages.kind).toBe("prompt");
    presence.comeBack();
    clock.pass(MINUTE);
    expect(pages.kind).toBe("prompt");
  });

  it("comes where the person asks for it, and at the end of the grace where it is firm", async () => {
    const gentle = await typing();
    await gentle.act("open");
    expect(gentle.pages.kind).toBe("prompt");
    const firm = await typing({ firmness: "firm" });
    firm.clock.pass(5 * MINUTE - 1);
    expect(firm.pages.kind).toBe("chip");
    firm.clock.pass(1);
    expect(firm.pages.kind).toBe("prompt");
  });

  it("is answered from its corner", async () => {
    const { pages, page, answer, recorded } = await typing();
    expect(page()?.actions.map(({ call, act }) => act ?? call)).toEqual(["open", "break:postpone", "break:skip"]);
    answer("postpone");
    expect([pages.kind, recorded().at(-1)?.kind]).toEqual([null, "postponed"]);
  });

  it("comes at once where what the desktop tells cannot be true", async () => {
    const { pages, clock } = await running({ graceMin: 5 });
    clock.pass(60 * MINUTE);
    expect(pages.kind).toBe("prompt");
  });

  it("comes at once where the desktop cannot tell whether anybody types", async () => {
    const { pages, clock, presence } = await running({ graceMin: 5 });
    presence.isKnown = false;
    clock.pass(60 * MINUTE);
    expect(pages.kind).toBe("prompt");
  });
});

describe("a break that has run out", () => {
  it("waits for the person where they want it to, and goes when they are back", async () => {
    const { pages, clock, presence, answer } = await running({ waitForMe: true });
    answer("start");
    presence.leave();
    clock.pass(20 * MINUTE);
    expect(pages.kind).toBe("over");
    presence.comeBack();
    clock.pass(SECOND);
    expect(pages.kind).toBeNull();
  });

  it("sounds softly as it ends, also for who has set nothing", async () => {
    const { chimes, clock, answer } = await running();
    answer("start");
    clock.pass(5 * MINUTE);
    expect(chimes.played.at(-1)).toMatchObject({ sound: "soft", part: "end", volume: 60 });
  });

  it("says so in a corner where its page does not wait, until the person is back", async () => {
    const { pages, page, clock, presence, answer } = await running();
    answer("start");
    presence.leave();
    clock.pass(15 * MINUTE);
    expect(page()).toMatchObject({ kind: "done", title: "That was 5 minutes" });
    presence.comeBack();
    clock.pass(2 * SECOND);
    expect(pages.kind).toBeNull();
    answer("start");
    answer("end");
    expect(pages.kind).toBeNull();
  });

  it("goes at once where the person says that they are back", async () => {
    const { pages, act, clock, presence, answer } = await running({ waitForMe: true });
    answer("start");
    presence.leave();
    clock.pass(10 * MINUTE);
    await act("back");
    expect(pages.kind).toBeNull();
  });
});

describe("the help from the page of a break", () => {
  it("opens in the main window; the break stands still and gives way, and goes on where the person comes back", async () => {
    const { act, app, pages, page, clock, mainWindow, answer } = await running();
    answer("start");
    await act("help");
    expect([mainWindow.told.requestedScreen?.screen, pages.kind]).toEqual(["help", "aside"]);
    expect(page()).toMatchObject({ title: "Your break stands still", actions: [{ act: "open" }] });
    clock.pass(2 * MINUTE);
    expect(app.runtime.view).toMatchObject({ breakPaused: true, remaining: 5 * MINUTE });
    await act("open");
    expect([pages.kind, app.runtime.view.breakPaused]).toEqual(["break", false]);
  });

  it("leaves a prompt waiting, and a stop where it hurts a stop", async () => {
    const { act, pages, page, clock, app, answer } = await running();
    clock.pass(60 * MINUTE);
    await act("help");
    expect([pages.kind, page()?.title, app.runtime.view.mode]).toEqual(["aside", "Your break is ready", "prompt"]);
    pages.close();
    clock.pass(0);
    expect(pages.kind).toBe("prompt");
    answer("start");
    await act("hurts");
    await act("help");
    await act("open");
    expect([pages.kind, page()?.care?.isStop, app.runtime.view.breakPaused]).toEqual(["break", true, true]);
  });

  it("keeps a break waiting for ten minutes at most", async () => {
    const { act, pages, clock, answer } = await running();
    answer("start");
    await act("help");
    clock.pass(10 * MINUTE + SECOND);
    expect(pages.kind).toBe("break");
  });
});

describe("a break as a notification", () => {
  it("opens no page, and is taken along when the app quits", async () => {
    const { pages, notifier, clock, events } = await running({ showAs: "notification" });
    clock.pass(61 * MINUTE);
    expect([pages.kind, notifier.shown?.title]).toEqual([null, t("prompt.title")]);
    void events.quit();
    expect(notifier.shown).toBeNull();
  });

  it("leads through the steps one by one, each with what to do, and says when it is over", async () => {
    const { notifier, page, app, clock, presence } = await running({ showAs: "notification", breakMin: 3 });
    app.runtime.dispatch({ type: "answered", answer: "start" });
    presence.leave();
    const told: (string | undefined)[] = [];
    for (let second = 0; second < 190; second += 1) {
      const now = notifier.shown?.body.split("\n")[0];
      if (told.at(-1) !== now) told.push(now);
      clock.pass(SECOND);
    }
    expect(told.slice(0, 2)).toEqual([expect.stringMatching(/^Step 1 of/), expect.stringMatching(/^Step 2 of/)]);
    expect([notifier.shown?.title, notifier.shown?.buttons, page()]).toEqual(["That was 3 minutes", [], null]);
    presence.comeBack();
    clock.pass(2 * SECOND);
    expect(notifier.shown).toBeNull();
  });

  it("is what a break comes as where no window can be placed, whatever is set", async () => {
    const { pages, notifier, clock } = await running({ showAs: "page" }, { windowing: "wayland" });
    clock.pass(61 * MINUTE);
    expect([pages.kind, notifier.shown?.title]).toEqual([null, t("prompt.title")]);
  });

  it("opens the main window at Today where it is pressed itself", async () => {
    const { clock, notifier, mainWindow } = await running({ showAs: "notification" });
    clock.pass(61 * MINUTE);
    notifier.press();
    expect([mainWindow.shows, mainWindow.told.requestedScreen?.screen]).toEqual([1, "today"]);
  });
});

describe("a page that cannot be brought onto the screen", () => {
  const pageDiagnosis = (app: { readonly diagnoses: () => readonly Diagnosis[] }) =>
    app.diagnoses().find(({ sense }) => sense === "breakPages");

  it("gives way to a notification, with which the break goes on; the next one is a page again", async () => {
    const { answer, pages, notifier, app, clock } = await running();
    clock.pass(60 * MINUTE);
    pages.giveUp("unpainted");
    expect([notifier.shown?.title, app.runtime.view.mode]).toEqual([t("prompt.title"), "prompt"]);
    expect(pageDiagnosis(app)).toEqual({ sense: "breakPages", state: "fails", cause: "unpainted" });
    notifier.press(t("break.start"));
    expect([notifier.shown?.title, app.runtime.view.mode]).toEqual([expect.any(String), "break"]);
    answer("end");
    expect(notifier.shown).toBeNull();
    clock.pass(60 * MINUTE);
    expect([pages.kind, notifier.shown]).toEqual(["prompt", null]);
    pages.look();
    expect(pageDiagnosis(app)).toEqual({ sense: "breakPages", state: "works" });
  });
});

describe("a page that is closed like any window", () => {
  it("is postponed while it can be, and then skipped, where it is gentle", async () => {
    const { pages, clock, recorded } = await running({ maxPostpones: 1 });
    clock.pass(60 * MINUTE);
    pages.close();
    expect([recorded().at(-1)?.kind, pages.kind]).toEqual(["postponed", null]);
    clock.pass(5 * MINUTE);
    pages.close();
    expect([recorded().at(-1)?.kind, pages.kind]).toEqual(["skipped", null]);
  });

  it("stays where it is firm or strict, and the break too", async () => {
    for (const firmness of ["firm", "strict"] as const) {
      const { pages, answer, recorded } = await running({ firmness });
      answer("start");
      pages.close();
      expect([recorded().at(-1)?.kind, pages.kind]).toEqual(["break_started", "break"]);
    }
  });

  it("is left where the break is over", async () => {
    const { pages, clock, presence, answer } = await running({ waitForMe: true, firmness: "strict" });
    answer("start");
    presence.leave();
    clock.pass(10 * MINUTE);
    pages.close();
    expect(pages.kind).toBeNull();
  });
});

describe("where the desktop shows no notification", () => {
  it("a break is a page all the same", async () => {
    const { pages, notifier, clock } = await running({ showAs: "notification" });
    notifier.works = false;
    clock.pass(60 * MINUTE);
    expect(pages.kind).toBe("prompt");
    pages.giveUp("hidden");
    clock.pass(MINUTE);
    expect(notifier.shown).toBeNull();
  });

  it("one that was taken off unanswered is offered again after five minutes", async () => {
    const { notifier, clock } = await running({ showAs: "notification" });
    clock.pass(60 * MINUTE);
    notifier.takeOff();
    clock.pass(4.5 * MINUTE);
    expect(notifier.shown).toBeNull();
    clock.pass(MINUTE);
    expect(notifier.shown?.title).toBe(t("prompt.title"));
  });
});
