import { planOf } from "../../../shared/settings/plan-of";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import type { BreakProgress } from "../../../shared/break-page/care";
import type { Step } from "../../../shared/routines/routine";
import { beginSession } from "../../../shared/routines/session";
import { customExercise } from "../../support/routine-requests";
import { guidedBy } from "../../support/guided";
import type { BreakPageState } from "../../../shared/break-page/break-page";
import { UTC } from "../../../shared/time/now";
import { initialState } from "../../../shared/scheduler/state";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { announcementOf, type Announcement } from "../../../shared/break-page/announcement";
import { breakPageState } from "../../../shared/break-page/break-page-state";

const now = { elapsed: 0, awake: 0, epoch: 0, zone: UTC };
interface Asked {
  readonly strict?: boolean;
  readonly postponesLeft?: number;
  readonly guided?: BreakProgress;
}
function announced(
  kind: BreakPageState["kind"],
  { strict = false, postponesLeft = 2, guided = guidedBy("overhead-reach") }: Asked = {},
): Announcement {
  const settings: Settings = { ...DEFAULT_SETTINGS, firmness: strict ? "strict" : "gentle" };
  const working = view(initialState(planOf(settings), now), now);
  const schedule = { ...working, total: 300_000, remaining: 300_000, postponesLeft };
  const t = createTranslator("en");
  return announcementOf(
    breakPageState({
      kind,
      primary: true,
      schedule,
      settings,
      guided,
      clock: String,
      locale: "en",
      t,
    }),
    strict,
  );
}
const labels = ({ buttons }: Announcement): readonly string[] => buttons.map(({ label }) => label);

describe("a break as a notification", () => {
  it("has the buttons of the page, and only a prompt waits", () => {
    expect(labels(announced("notice"))).toEqual(["Start now", "Postpone 5 minutes", "Skip"]);
    expect(labels(announced("prompt"))).toEqual(["Start break", "Postpone 5 minutes", "Skip"]);
    expect(labels(announced("break"))).toEqual(["Done"]);
    expect(labels(announced("micro"))).toEqual([]);
    for (const kind of ["notice", "prompt", "break", "micro"] as const)
      expect(announced(kind).waits, kind).toBe(kind === "prompt");
  });

  it("leads through a break step by step, with what to do and when to stop", () => {
    const { title, body } = announced("break");
    expect([title, body.split("\n")[0]]).toEqual(["Overhead reach", "Step 1 of 1"]);
    expect(body).toContain(createTranslator("en")("exercise.overhead-reach.1"));
    expect(body).toMatch(/Stop at sharp pain/);
    const { session } = guidedBy("calf-raise");
    expect(announced("break", { guided: { ...guidedBy(), session: { ...session, index: 1 } } })).toMatchObject({
      title: "The rest is yours",
      body: "Walk a little, or look at the farthest thing you can see.",
    });
    expect(announced("micro").body).toBe("Let the shoulders drop and look far away.");
  });

  it("keeps the words of an exercise of one's own apart from the lines around it", () => {
    const exercise = { ...customExercise("own-a"), steps: ["\u05d0\u05d1 \u202E5"] };
    const session = beginSession<Step>([{ type: "own", exercise, seconds: 30, reason: { type: "turn" } }]);
    expect(announced("break", { guided: { ...guidedBy(), session } }).body.split("\n")[1]).toBe(
      "\u2068\u05d0\u05d1 5\u2069",
    );
  });

  it("has no button that would be refused, nor one that takes two presses in the strict mode", () => {
    expect(labels(announced("prompt", { postponesLeft: 0 }))).toEqual(["Start break", "Skip"]);
    expect(labels(announced("prompt", { strict: true }))).toEqual(["Start break"]);
    expect(labels(announced("break", { strict: true }))).toEqual([]);
  });
});
