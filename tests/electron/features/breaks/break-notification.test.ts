import { describe, expect, it } from "vitest";
import { HOUR, MINUTE } from "../../../../shared/time/units";
import { BreakNotification } from "../../../../electron/features/breaks/break-notification";
import { createTranslator } from "../../../../shared/i18n/format";
import type { Answer } from "../../../../shared/scheduler/answers";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import type { BreakPageKind } from "../../../../shared/break-page/break-page";
import { breakPageState } from "../../../../shared/break-page/break-page-state";
import { WORKING } from "../../../support/schedule";
import { guidedBy } from "../../../support/guided";
import { FakeClock } from "../../../support/ports/clock";
import { FakeNotifier } from "../../../support/ports/notifier";

const t = createTranslator("en");
const schedule: ScheduleView = { ...WORKING, mode: "prompt", surface: "prompt" };

function announced(change: Partial<Settings> = {}) {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...change };
  const notifier = new FakeNotifier();
  const clock = new FakeClock();
  const failed: BreakPageKind[] = [];
  const answers: (Answer | "open")[] = [];
  const announcing = new BreakNotification({
    notifier,
    surface: (kind: BreakPageKind) =>
      breakPageState({
        kind,
        primary: true,
        schedule: { ...schedule, postponesLeft: settings.firmness === "strict" ? 0 : 2 },
        settings,
        guided: guidedBy("calf-raise"),
        clock: String,
        locale: "en",
        t,
      }),
    isStrict: () => settings.firmness === "strict",
    answer: (answer) => void answers.push(answer),
    open: () => void answers.push("open"),
    onFailed: (kind) => failed.push(kind),
    elapsed: () => clock.now().elapsed,
  });
  return {
    clock,
    failed,
    announcing,
    notifier,
    answers,
    labels: () => notifier.shown?.buttons.map(({ label }) => label),
  };
}

describe("a break as a notification", () => {
  it("is one at a time, shown once however often it is looked at, and gone with what it says", () => {
    const { announcing, notifier } = announced();
    for (const kind of [null, "notice", "notice", "prompt", "prompt", "break", null, null] as const)
      announcing.follow(kind);
    expect(notifier.asked).toEqual([t("notice.title"), t("prompt.title"), expect.any(String), "close"]);
    expect(notifier.shown).toBeNull();
  });

  it("comes again with the next break", () => {
    const { announcing, notifier } = announced();
    for (const kind of ["prompt", null, "prompt"] as const) announcing.follow(kind);
    expect(notifier.asked).toEqual([t("prompt.title"), "close", t("prompt.title")]);
  });

  it("waits where an answer is wanted, and goes by itself where none is", () => {
    const { announcing, notifier } = announced();
    announcing.follow("notice");
    expect(notifier.shown?.waits).toBe(false);
    announcing.follow("prompt");
    expect(notifier.shown?.waits).toBe(true);
  });

  it("answers with its buttons, and opens the window where it is pressed itself", () => {
    const { announcing, notifier, answers, labels } = announced();
    announcing.follow("prompt");
    for (const label of labels() ?? []) notifier.press(label);
    notifier.press();
    expect(answers).toEqual(["start", "postpone", "skip", "open"]);
    announcing.follow("break");
    answers.length = 0;
    for (const label of labels() ?? []) notifier.press(label);
    expect(answers).toEqual(["end"]);
  });

  it("has no button for what the strict mode wants two presses for", () => {
    const { announcing, notifier, answers, labels } = announced({ firmness: "strict" });
    announcing.follow("prompt");
    for (const label of labels() ?? []) notifier.press(label);
    expect(answers).toEqual(["start"]);
  });

  it("is offered again five minutes after it was taken off unanswered, as often as that happens", () => {
    const { announcing, notifier, clock } = announced();
    announcing.follow("prompt");
    for (let times = 1; times <= 3; times += 1) {
      expect(announcing.wait).toBeNull();
      notifier.takeOff();
      expect(announcing.wait).toBe(5 * MINUTE);
      clock.pass(5 * MINUTE - 1);
      announcing.follow("prompt");
      expect(notifier.shown, `${times} times`).toBeNull();
      clock.pass(1);
      announcing.follow("prompt");
      expect(notifier.shown?.title).toBe(t("prompt.title"));
    }
  });

  it("is not offered again where it waits for no answer, or has its answer", () => {
    const { announcing, notifier, clock } = announced();
    announcing.follow("notice");
    notifier.takeOff();
    expect(announcing.wait).toBeNull();
    announcing.follow("prompt");
    notifier.takeOff();
    announcing.follow("break");
    clock.pass(HOUR);
    announcing.follow("break");
    expect([announcing.wait, notifier.asked.length]).toEqual([null, 3]);
  });

  it("tells where the desktop does not show it", () => {
    const { announcing, notifier, failed } = announced();
    notifier.works = false;
    announcing.follow("prompt");
    announcing.follow("prompt");
    expect([failed, notifier.asked.length]).toEqual([["prompt"], 1]);
  });
});
