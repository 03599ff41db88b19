import { readFileSync } from "node:fs";
import path from "node:path";

/** One deliberate mistake. `find` is a text of the file that must occur in it exactly once. */
export interface Mutation {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What goes wrong for the person, in plain words. */
  readonly why: string;
}

/** The mutation applied to the text of its file. Throws where the text to change is not there exactly once. */
export function mutated(text: string, { file, find, replace }: Mutation): string {
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${file}: expected to find this text once, found it ${parts.length - 1} times: ${find}`);
  return parts.join(replace);
}

/** The mutations whose text is not in its file exactly once, as messages. */
export function misplaced(root: string, mutations: readonly Mutation[]): readonly string[] {
  return mutations.flatMap((mutation) => {
    try {
      mutated(readFileSync(path.join(root, mutation.file), "utf8"), mutation);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** Mistakes in one file, each as the text to find, what to put in its place, and why that is wrong. */
export const inFile = (file: string, ...changes: readonly (readonly [string, string, string])[]): readonly Mutation[] =>
  changes.map(([find, replace, why]) => ({ file, find, replace, why }));

export const MUTATIONS: readonly Mutation[] = [
  ...inFile(
    "shared/scheduler/advance.ts",
    [
      "andThen(upToSleep, (s) => unchanged(freeze(s, s.elapsed)))",
      "upToSleep",
      "sleep that no event told of counts as work",
    ],
    [
      'withdraw(state, "disabled"), withoutProgress)',
      'withdraw(state, "disabled"), quietly)',
      "work stands while disabled",
    ],
    [
      'if (state.off) return andThen(withdraw(state, "quiet_hours"), withoutProgress);',
      "",
      "quiet hours neither withdraw a prompt nor empty the work",
    ],
    ['if (state.pause !== null) return withdraw(state, "paused");', "", "a pause leaves the prompt on the screen"],
    [
      'state.phase.kind === "working" ? withdraw(state, "dnd") : unchanged(state);',
      'withdraw(state, "dnd");',
      "a call takes a prompt off the screen",
    ],
    [
      'state.phase.kind === "working" ? withdraw(state, "dnd") : unchanged(state);',
      "unchanged(state);",
      "a call leaves the notice on the screen",
    ],
    ["if (isHeld(state)) return", "if (!state.plan.enabled) return", "calls and full screen hold nothing back"],
    [
      'state.phase.kind === "resting" || dueAt === null ||',
      "dueAt === null ||",
      "a natural break comes inside a break",
    ],
    ["now.elapsed < dueAt)", "now.elapsed <= dueAt)", "a natural break is missed at the very moment it is due"],
    ["const since = dueAt - state.plan.idleReset;", "const since = dueAt;", "a natural break is recorded too short"],
    [
      "settleAbsence(restartRhythm(freshInterval(s)), dueAt)",
      "restartRhythm(freshInterval(s))",
      "one absence makes natural breaks over and over",
    ],
    [
      "settleAbsence(restartRhythm(freshInterval(s)), dueAt)",
      "settleAbsence(restartRhythm(s), dueAt)",
      "a natural break does not reset the work",
    ],
    [
      'return andThen(withdraw(state, "natural_break"), (s) => ({',
      "return andThen(unchanged(state), (s) => ({",
      "a prompt goes at a natural break without being withdrawn",
    ],
    ["at !== null && at <= to)", "at !== null && at < to)", "a break that ends just now is noticed a look later"],
    [
      "settleBreakEnd(restartRhythm(freshInterval(state)), endedAt)",
      "freshInterval(state)",
      "an absence in a break is a second break",
    ],
    [
      "settleBreakEnd(restartRhythm(freshInterval(state)), endedAt)",
      "settleBreakEnd(restartRhythm(state), endedAt)",
      "a break never ends by itself",
    ],
    ["work < target - plan.notice)", "work < target)", "the notice comes only at the target"],
    ["Math.max(targetOf(state), noticedAt + notice)", "targetOf(state)", "a late notice does not delay its prompt"],
    [
      "if (isOff(plan.hours, promptAt, now.zone)) return unchanged(state);",
      "",
      "a notice shows although its prompt would fall in quiet hours",
    ],
    ["now.epoch >= until", "now.epoch < until", "a pause until tomorrow ends at once"],
  ),
  ...inFile(
    "shared/scheduler/answers.ts",
    ["state.postponesUsed >= state.plan", "state.postponesUsed > state.plan", "one postpone more than the limit"],
    ["const used = state.postponesUsed + 1;", "const used = 1;", "the second postpone is counted as the first"],
    [
      "done({ ...freshInterval(state), postponesUsed: used }",
      "done({ ...freshInterval(state), work: state.work, postponesUsed: used }",
      "work does not restart at a postpone",
    ],
    ["duration >= (to - from) / 2", "duration > (to - from) / 2", "a break ended at exactly half counts as cut short"],
    [
      'state.phase.kind === "resting" ? unchanged(state) : beginBreak(state, now)',
      "beginBreak(state, now)",
      "starting in a break begins it again",
    ],
    ['done(freshInterval(state), { type: "skipped" })', 'done(state, { type: "skipped" })', "a skip leaves the prompt"],
    ['state.phase.kind === "prompting" || isNoticeUp', "isNoticeUp", "a prompt can be neither postponed nor skipped"],
  ),
  ...inFile(
    "shared/scheduler/rest.ts",
    ["to: rest.to + EXTENSION", "to: rest.to", "half a minute more adds nothing"],
    ["from: rest.from + stood,", "", "time in which a break stood still counts as rest"],
    ["to: rest.to + stood", "to: rest.to", "a break ends although it stood still"],
    ["rest.pausedAt ?? state.elapsed", "state.elapsed", "a second pause forgets the first"],
    ["pausedAt + LONGEST_PAUSE", "Infinity", "a forgotten pause never ends"],
  ),
  ...inFile(
    "shared/scheduler/begin-break.ts",
    ["{ ...state, noticedAt: null, phase }", "{ ...state, phase }", "a notice outlives the start of its break"],
    ["|| presence.absence !== null) return false;", ") return false;", "someone who is away is sent into a break"],
    [
      "presence.lastInput >= TYPING_PAUSE",
      "presence.lastInput > STILL",
      "a break waits longer than the hands are still",
    ],
    ["phase.since >= plan.grace", "phase.since > plan.grace", "a break waits longer than the grace"],
  ),
  ...inFile(
    "shared/scheduler/secondary-timers.ts",
    ["!isFree || isTaken ||", "!isFree ||", "a microbreak comes while the hands rest anyway"],
    [
      "secondary: { ...secondary, nudge: 0, nudges: count }",
      "secondary: { ...secondary, nudges: count }",
      "a nudge comes at each look",
    ],
  ),
  ...inFile(
    "shared/scheduler/presence.ts",
    ["absence: locked ? absence : null,", "absence: null,", "an input at the lock screen ends the absence"],
    ["since: Math.min(lastInput, at), settledAt", "since: at, settledAt", "idle time before a lock is not absence"],
    [
      "withPresence(freeze(state, now.elapsed), { locked",
      "withPresence(state, { locked",
      "a lock does not freeze the work",
    ],
    [
      "noteInput(withPresence(state, { locked: false }), now)",
      "withPresence(state, { locked: false })",
      "unlocking is not a return",
    ],
    [
      "inputAwake - lastInputAwake <= IDLE_GRAIN",
      "inputAt - lastInput <= IDLE_GRAIN",
      "an hour of sleep reads as an input an hour ago",
    ],
    [
      "if (presence.absence !== null && presence.absence.settledAt !== null) return null;",
      "",
      "one absence makes a second natural break",
    ],
    [
      "(absence?.settledAt ?? -Infinity) > inputAt",
      "absence === undefined",
      "an input from before the break's end is a return",
    ],
    ["const away = absence !== null ||", "const away =", "a sleep in a break becomes a natural break after it"],
  ),
  ...inFile(
    "shared/scheduler/state.ts",
    ["state.pause === null &&\n", "\n", "work grows in a pause"],
    ["!state.off &&\n", "\n", "work grows in quiet hours"],
    ["state.presence.absence === null &&\n", "\n", "work grows while locked or away"],
    ["&&\n  state.phase.kind ===", "||\n  state.phase.kind ===", "work grows although something forbids it"],
    ["  if (postponesUsed > 0) return plan.postpone;\n", "", "a postponed prompt comes a whole interval late"],
    ["plan.heldBy.includes(hold)", "plan.interval > 0", "a call holds breaks back though the person wants it not to"],
    [
      "work: 0,\n  postponesUsed: 0,\n  timeTarget: null,",
      "work: 0,\n  noticedAt: null,",
      "a reset forgets the postpones",
    ],
  ),
  ...inFile(
    "shared/scheduler/snapshot.ts",
    ["gap <= plan.idleReset", "gap < plan.idleReset", "work is lost after exactly five minutes off"],
    ["gap <= plan.idleReset", "gap >= 0", "work from long ago goes on after a restart"],
    ["snapshot.bootId === bootId ?", "snapshot.bootId !== bootId ?", "the wrong clock measures the time off"],
    ["work: Math.max(0, snapshot.work),", "work: Math.max(0, snapshot.work + gap),", "time off counts as work"],
    ["if (to <= now.elapsed) {", "if (from <= now.elapsed) {", "a break does not go on over a restart"],
    ["pause.endsAt + moved;", "pause.endsAt;", "a timed pause ends at the wrong time after a reboot"],
    ["return isOver ? null :", "return", "a pause that ended while the app was off goes on for a look"],
    ["const gap = Math.max(0, snapshot", "const gap = (snapshot", "a clock set back makes a negative time off"],
  ),
  ...inFile(
    "shared/scheduler/step.ts",
    [
      "unchanged(freeze(state, now.elapsed))",
      "unchanged(state)",
      "an announced sleep does not freeze the work at once",
    ],
    [
      "dated.presence.absence === null ? unchanged(dated) : noticeAbsence(dated, now)",
      "unchanged(state)",
      "an unlock after an hour is no natural break",
    ],
    ["&& !state.plan.enabled &&", "&& state.plan.enabled &&", "any change of a setting begins a new interval"],
    ['!holdsOf(state).includes("call"))', "!isInCall)", "a call in a break leaves the break on the screen"],
    ["return answer(noteInput(state, now),", "return answer(state,", "an answer is not taken as a sign of life"],
  ),
  ...inFile(
    "shared/scheduler/next-tick.ts",
    ["...workDues(state)]", "]", "the heartbeat sleeps through the instant a prompt is due"],
    ["return [natural, rest,", "return [natural,", "the heartbeat sleeps through the end of a break"],
    ["untilBeat, ...dues", "most, ...dues", "the heartbeat sleeps through whole minutes, so hours change late"],
  ),
  ...inFile(
    "shared/time/hours.ts",
    ["minute < range.to", "minute <= range.to", "quiet hours go on for a minute too long"],
    ["minute >= range.from", "minute > range.from", "quiet hours begin a minute late"],
  ),
  ...inFile("shared/settings/hours-of.ts", [
    "to: to > from ? to : MINUTES_A_DAY",
    "to",
    "hours over midnight never hold before midnight",
  ]),
  ...inFile(
    "shared/scheduler/view.ts",
    ["Math.max(0, running.to - now.elapsed)", "running.to - now.elapsed", "a countdown shows less than nothing"],
    ["Math.max(0, workDue(state) - work)", "workDue(state) - work", "less than no work is left until the break"],
  ),
  ...inFile(
    "shared/scheduler/lock-doubt.ts",
    ["input.hasRisen &&", "", "an idle counter that stands at 0 unlocks a locked screen"],
    ["inputAt - input.last > PAUSE", "inputAt < input.last", "passing by a locked computer twice counts as work at it"],
  ),
  ...inFile(
    "shared/scheduler/idle-health.ts",
    ["if (idleFor > 0) return UNTRIED;", "", "a counter that moves is still called stuck"],
    ["STUCK_READINGS * seconds &&", "STUCK_READINGS * seconds ||", "a busy minute counts as a stuck counter"],
  ),
  ...inFile(
    "shared/scheduler/hold-debounce.ts",
    ["releaseAt(record[hold]) > at", "releaseAt(record[hold]) >= at", "a hold outlives its delayed release"],
    [
      "hold.isFlapping ? hold.since + HOLD_RELEASE_DELAY : hold.since",
      "hold.since + HOLD_RELEASE_DELAY",
      "each break comes ten seconds late after a call",
    ],
    [
      "hold.isFlapping ? hold.since + HOLD_RELEASE_DELAY : hold.since",
      "hold.since",
      "a call that flaps shows a notice each time it drops",
    ],
    ["lasted <= FLAP_WINDOW", "lasted < FLAP_WINDOW", "a hold that comes back after exactly a minute does not flap"],
    ["!hold.isOn && lasted", "lasted", "a short call counts as flapping"],
    ["isBackSoon ||", "isBackSoon &&", "a hold never flaps"],
    ["lasted < FLAP_MEMORY", "lasted <= FLAP_MEMORY", "a hold still flaps after exactly five calm minutes"],
    ["reported.includes(hold) !==", "reported.includes(hold) ===", "a hold that begins is not noticed"],
    ["wait > 0", "wait >= 0", "the timer runs hot after a hold was released"],
    ["Math.min(...waits)", "Math.max(...waits)", "the first of two holds is released only with the second"],
  ),
  ...inFile(
    "shared/scheduler/turn.ts",
    [
      "effectiveHolds(holds, now.elapsed), senses",
      "senses.holds, senses",
      "a call that flaps shows notice after notice",
    ],
    ["outputs.length > 0 || before.pause !== after.pause", "outputs.length > 0", "a crash forgets a pause"],
    [
      "untilCheckpoint(savedAt, now) < nextTick",
      "0 * untilCheckpoint(savedAt, now) > nextTick",
      "a crash loses all work",
    ],
    ["mustSave ? now.elapsed : loop.savedAt", "loop.savedAt", "the state is written at every tick"],
    ["untilRelease(holds, now.elapsed) ?? Infinity", "Infinity", "the timer sleeps through the release of a hold"],
    ["mustSave: snapshot !== null", "mustSave: false", "two crashes in a row add up to an absence"],
    [
      'event.type === "answered" ? "user"',
      'event.type === "locked" ? "user"',
      "no break ever takes the keyboard at once",
    ],
    ["idleFor === null ? UNTRIED", "idleFor === 1 ? UNTRIED", "a desktop without an idle counter has a stuck one"],
  ),
  ...inFile(
    "electron/app/runtime.ts",
    [
      "      this.#cancelTimer();\n      this.#cancelTimer = this",
      "      this.#cancelTimer = this",
      "each event adds a timer that is never cancelled",
    ],
    ["if (turned.mustSave) this.#save(now);", "", "nothing outlives a crash"],
    ["isOn ? [...others, hold] : others", "isOn ? [hold] : others", "full screen lets a break into a call"],
    ["wanted ?? Infinity", "Infinity", "the steps of a break change late"],
    [
      '    this.#record(turned.outputs, now);\n    this.#attempt("publish", () => publish(turned.view));\n',
      '    this.#attempt("publish", () => publish(turned.view));\n    this.#record(turned.outputs, now);\n',
      "the window is told of a break before it is durable",
    ],
    ["    this.#record(outputs, now);\n    if (mustSave)", "    if (mustSave)", "a break that ended while off is lost"],
  ),
];
