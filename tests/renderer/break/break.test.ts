import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BreakApi } from "../../../shared/contract";
import type { SurfaceAction, BreakPageState, SurfaceStep } from "../../../shared/break-page/break-page";

const html = fs.readFileSync(path.resolve("renderer/break/index.html"), "utf8");
const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";

const step: SurfaceStep = {
  id: "calf-stretch",
  name: "Calf stretch",
  dose: "30 seconds a side",
  count: "Step 1 of 2",
  lines: ["Step one foot back.", "Heel down."],
  caution: "",
  why: "You have not done it lately.",
  otherSide: "Now the other side",
  then: "",
  remaining: 60_000,
  total: 60_000,
  films: [],
};
const done: SurfaceAction = { call: "break:end", label: "Done", keys: ["d"], keyLabel: "D", rank: "main" };
const pause: SurfaceAction = {
  call: "break:act",
  act: "pause",
  label: "Pause",
  keys: [" "],
  keyLabel: "Space",
  rank: "side",
};
const leave: SurfaceAction = {
  call: "break:end",
  label: "Leave",
  keys: ["escape"],
  keyLabel: "Esc",
  rank: "more",
  confirm: "Press it again.",
};
const inBreak: BreakPageState = {
  closing: "Closing this page ends the break.",
  kind: "break",
  locale: "en",
  dir: "ltr",
  accent: "plumb",
  title: "Stand",
  lead: "",
  safety: "Stop if it hurts.",
  remaining: 120_000,
  total: 120_000,
  isPaused: false,
  timeLabel: "Back in {time}",
  announce: { start: "Begun.", half: "Half.", end: "Nearly over." },
  cards: [],
  step,
  care: null,
  actions: [done, pause, leave],
  moreLabel: "More",
  primary: true,
  keyGuard: 1_500,
  keyGuardText: "Keys and clicks work in a moment.",
};

const close = vi.fn();
let calls: (readonly [string, unknown])[] = [];
let drawn: readonly unknown[] = [];
let push: (state: BreakPageState) => void = () => {};
const text = (id: string): string => document.getElementById(id)?.textContent ?? "";
const press = (key: string, target: EventTarget = document.body, code = ""): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));

const click = (name: string, x = 10): void => {
  const button = [...document.querySelectorAll("button")].find((each) => each.textContent.startsWith(name));
  button?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1, clientX: x, clientY: 10 }));
};
const down = (): boolean => window.dispatchEvent(new Event("pointerdown"));

/** The page as it is loaded, with a main process played by hand. */
async function open(state: BreakPageState): Promise<void> {
  document.body.innerHTML = body;
  const api: BreakApi = {
    call: (name, payload) => {
      if (name === "surface:painted") drawn = [...drawn, payload];
      else calls = [...calls, [name, payload]];
      return Promise.resolve(JSON.parse(JSON.stringify({ ok: true, value: name === "surface:state" ? state : null })));
    },
    on: (_name, listener) => {
      push = listener;
      return () => {};
    },
  };
  Reflect.set(window, "plumbline", api);
  vi.resetModules();
  await import("../../../renderer/break/break");
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  close.mockClear();
  vi.stubGlobal("close", close);
  [calls, drawn] = [[], []];
});
afterEach(() => {
  // Listeners of the page before go with its keys: a last state without any.
  push({ ...inBreak, kind: "micro", actions: [] });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the break page", () => {
  it("counts the break and its step down, and stands still while paused", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([text("time"), text("stepTime")]).toEqual(["Back in 1:50", "0:50"]);
    push({ ...inBreak, isPaused: true, remaining: 110_000, step: { ...step, remaining: 50_000 } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([text("time"), text("stepTime")]).toEqual(["Back in 1:50", "0:50"]);
  });

  it("counts its last ten seconds so that they are seen from afar", async () => {
    const isEnding = (): string | undefined => document.documentElement.dataset["ending"];
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(109_000);
    expect(isEnding()).toBe("false");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([isEnding(), text("time")]).toEqual(["true", "Back in 0:10"]);
    push({ ...inBreak, kind: "done", total: 0, remaining: 0, step: null });
    expect(isEnding()).toBe("false");
  });

  it("tells of what it has drawn, once a frame of it is due", async () => {
    await open({ ...inBreak, kind: "prompt" });
    expect(drawn).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    push(inBreak);
    await vi.advanceTimersByTimeAsync(20);
    expect(drawn).toEqual(["prompt", "break"]);
  });

  it("says what comes of closing it, among what can be scrolled away", async () => {
    await open(inBreak);
    expect(text("closing")).toBe("Closing this page ends the break.");
    expect(document.getElementById("closing")?.closest("#scroll")).not.toBeNull();
  });

  it("closes by itself when its break is over and nobody says anything more", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(124_900);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(close).toHaveBeenCalledOnce();
  });

  it("stays as long as it hears of its break", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(121_000);
    push({ ...inBreak, remaining: 30_000 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(close).not.toHaveBeenCalled();
  });

  it("takes no key in its first moment, and says so; a state of the same break does not close the keys again", async () => {
    await open(inBreak);
    press("d");
    expect(text("guard")).toBe("Keys and clicks work in a moment.");
    await vi.advanceTimersByTimeAsync(1_500);
    push({ ...inBreak, remaining: 110_000 });
    press("d");
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("leaves only at the second Escape, within three seconds", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(1_500);
    press("Escape");
    expect(text("guard")).toBe("Press it again.");
    await vi.advanceTimersByTimeAsync(3_100);
    press("Escape");
    expect(calls.slice(1)).toEqual([]);
    press("Escape");
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("takes a key by its place where the keyboard has other letters", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(1_500);
    press("e", document.body, "KeyD");
    expect(calls.slice(1)).toEqual([]);
    expect(press("в", document.body, "KeyD")).toBe(false);
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("takes no press that was under way when it came up, nor one before the keys work", async () => {
    await open({ ...inBreak, kind: "prompt", keyGuard: 0 });
    await vi.advanceTimersByTimeAsync(10);
    down();
    await vi.advanceTimersByTimeAsync(10);
    push(inBreak);
    await vi.advanceTimersByTimeAsync(1_600);
    click("Done");
    push({ ...inBreak, kind: "over" });
    await vi.advanceTimersByTimeAsync(1_400);
    down();
    click("Done", 300);
    expect(calls.slice(1)).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    down();
    click("Done");
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("takes a second press of the same place within half a second for no answer", async () => {
    await open({ ...inBreak, keyGuard: 0 });
    const pressAt = (x: number): void => {
      down();
      click("Leave", x);
    };
    pressAt(10);
    await vi.advanceTimersByTimeAsync(300);
    pressAt(12);
    await vi.advanceTimersByTimeAsync(300);
    pressAt(14);
    expect([calls.slice(1), text("guard")]).toEqual([[], "Press it again."]);
    await vi.advanceTimersByTimeAsync(501);
    pressAt(10);
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("takes a press of what reads the screen aloud, which has no pointer", async () => {
    await open({ ...inBreak, keyGuard: 0 });
    document.querySelector<HTMLElement>("[data-name^='break:end']")?.click();
    expect(calls.slice(1)).toEqual([["break:end", undefined]]);
  });

  it("leaves Space and Enter on a button to the button", async () => {
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(1_500);
    const button = [...document.querySelectorAll("button")].find((each) => each.textContent.startsWith("Done"));
    expect(press(" ", button)).toBe(true);
    expect(calls.slice(1)).toEqual([]);
    expect(press(" ")).toBe(false);
    expect(calls.slice(1)).toEqual([["break:act", "pause"]]);
  });

  it("keeps the focus on the button when pausing makes it another", async () => {
    await open(inBreak);
    const focused = [...document.querySelectorAll("button")].find((each) => each.textContent.startsWith("Pause"));
    focused?.focus();
    push({ ...inBreak, actions: [done, { ...pause, act: "resume", label: "Go on" }, leave] });
    expect(document.activeElement?.textContent).toBe("Go onSpace");
  });

  it("says what came of the person's word above the step, with its way back", async () => {
    const undo: SurfaceAction = {
      call: "break:act",
      act: "undo",
      label: "Undo",
      keys: ["u"],
      keyLabel: "U",
      rank: "care",
    };
    await open(inBreak);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(document.getElementById("care")?.hidden).toBe(true);
    push({
      ...inBreak,
      care: { isStop: false, title: "Taken out", lines: ["For good."] },
      actions: [done, undo, leave],
    });
    expect([text("careTitle"), text("careLines"), text("name")]).toEqual(["Taken out", "For good.", "Calf stretch"]);
    expect(text("spoken")).toBe("Taken out. For good.");
    press("u");
    expect(calls.slice(1)).toEqual([["break:act", "undo"]]);
  });

  it("shows no step any more where the person is to stop, and reads on there by keyboard", async () => {
    await open(inBreak);
    document.querySelector<HTMLElement>("[data-name^='break:act pause'], [data-name='pause']")?.focus();
    push({ ...inBreak, care: { isStop: true, title: "Stop here", lines: [] }, actions: [done] });
    expect(document.getElementById("step")?.hidden).toBe(true);
    expect(document.activeElement?.id).toBe("careTitle");
    push(inBreak);
    expect([document.getElementById("care")?.hidden, text("name")]).toEqual([true, "Calf stretch"]);
  });

  it("says when it is the other side's turn", async () => {
    const film = { viewBox: "0 0 1 1", stepMs: 300, parts: [], pictures: [[]], stills: [[], []] as const };
    await open({ ...inBreak, step: { ...step, films: [film, film] } });
    expect(text("side")).toBe("");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(text("side")).toBe("Now the other side");
    expect(text("spoken")).toBe("Now the other side");
  });

  it("says the start, the half and the end, and what comes on, and nothing each second", async () => {
    await open(inBreak);
    const heard: string[] = [];
    for (let second = 0; second < 118; second += 1) {
      if (heard.at(-1) !== text("spoken")) heard.push(text("spoken"));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(heard).toEqual(["Begun.", "Half.", "Nearly over."]);
    push({ ...inBreak, remaining: 20_000, step: { ...step, count: "Step 2 of 2", name: "Reach" } });
    expect(text("spoken")).toBe("Step 2 of 2. Reach. Step one foot back. Heel down.");
  });
});
