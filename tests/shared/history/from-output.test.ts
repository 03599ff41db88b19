import { describe, expect, it } from "vitest";
import { readLine, writeLine } from "../../../shared/history/codec";
import { entryOf } from "../../../shared/history/from-output";
import type { Now } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import { HOUR, MINUTE } from "../../../shared/time/units";

const EPOCH = Date.UTC(2026, 9, 25, 1, 10);
/** Central Europe sets its clocks back at 01:00 UTC of this day. */
const now: Now = {
  elapsed: 5 * HOUR + 0.4,
  awake: 5 * HOUR,
  epoch: EPOCH,
  zone: { name: "Europe/Berlin", offsetAt: (epoch) => (epoch < Date.UTC(2026, 9, 25, 1) ? 2 * HOUR : HOUR) },
};
const here = { id: "x", at: EPOCH, utcOffset: HOUR };

const CASES: readonly (readonly [Output, object | null])[] = [
  [{ type: "notice" }, null],
  [{ type: "notice_withdrawn", reason: "dnd" }, null],
  [{ type: "action_refused", action: "skip", code: "E_NO_PROMPT" }, null],
  [{ type: "break_resumed", remaining: 1 }, null],
  [{ type: "prompt" }, { ...here, kind: "prompt" }],
  [{ type: "break_started" }, { ...here, kind: "break_started" }],
  [{ type: "break_reported" }, { ...here, kind: "break_reported" }],
  [
    { type: "postponed", used: 1 },
    { ...here, kind: "postponed" },
  ],
  [{ type: "skipped" }, { ...here, kind: "skipped" }],
  [
    { type: "prompt_withdrawn", reason: "dnd" },
    { ...here, kind: "prompt_withdrawn", reason: "dnd" },
  ],
  [
    { type: "work_reset", reason: "app_was_off" },
    { ...here, kind: "work_reset", reason: "app_was_off" },
  ],
  [{ type: "break_completed" }, { ...here, kind: "break_completed" }],
  [
    { type: "break_completed", duration: 99.6 },
    { ...here, kind: "break_completed", duration: 100 },
  ],
  [
    { type: "break_cut_short", duration: 99.4 },
    { ...here, kind: "break_cut_short", duration: 99 },
  ],
];

describe("the history entry of what happened", () => {
  for (const [output, entry] of CASES) {
    it(`${JSON.stringify(output)} ${entry === null ? "is of the moment only" : "is kept"}`, () =>
      expect(entryOf(output, now, "x")).toEqual(entry));
  }

  it("is put when a break ended, with the offset of that time, also when it was noticed later", () => {
    const output: Output = { type: "break_completed", completedAt: now.elapsed - 20 * MINUTE };
    expect(entryOf(output, now, "x")).toEqual({
      id: "x",
      at: EPOCH - 20 * MINUTE,
      utcOffset: 2 * HOUR,
      kind: "break_completed",
    });
  });

  it("says of a natural break since when, and how long", () => {
    expect(entryOf({ type: "natural_break", since: now.elapsed - 7 * MINUTE }, now, "x")).toEqual({
      ...here,
      kind: "natural_break",
      since: EPOCH - 7 * MINUTE,
      duration: 7 * MINUTE,
    });
  });

  it("can always be written and read back", () => {
    const outputs: readonly Output[] = [...CASES.map(([output]) => output), { type: "natural_break", since: 0.7 }];
    const entries = outputs.map((output) => entryOf(output, now, "x")).filter((entry) => entry !== null);
    expect(entries.map((entry) => readLine(writeLine(entry).trimEnd()))).toEqual(entries);
  });
});
