import { beforeEach, describe, expect, it } from "vitest";
import { serve, type Handlers } from "../../../electron/ipc/serve";
import { BREAK_CALLS, MAIN_CALLS, REPORT_CALLS, SOUND_CALLS, type CallName } from "../../../shared/ipc";
import { ipcMain, resetElectron } from "../../support/ports/electron";

const PAGES = { main: MAIN_CALLS, break: BREAK_CALLS, sound: SOUND_CALLS, report: REPORT_CALLS };
const EVERY_CALL: readonly CallName[] = [...new Set(Object.values(PAGES).flat())];

/** What got through the gate, with what its handler was given. */
let through: { readonly name: string; readonly payload: unknown; readonly senderId: number }[];

beforeEach(() => {
  resetElectron();
  through = [];
  const note = (name: CallName) => (payload: unknown, senderId: number) => {
    through.push({ name, payload, senderId });
    return { ok: true, value: undefined };
  };
  // Whatever is asked for by name, so that what is under test cannot be left out; the answers are the handlers' own matter.
  const handlers: Handlers = Object(Object.fromEntries(EVERY_CALL.map((name) => [name, note(name)])));
  serve(handlers);
});

const mainFrameOf = (url: string) => ({ url });
/** A call as it arrives from the main frame of a page. */
const from = (url: string, id = 7) => {
  const frame = mainFrameOf(url);
  return { senderFrame: frame, sender: { id, mainFrame: frame } };
};
const page = (kind: keyof typeof PAGES) => from(`app://ui/${kind}/index.html`);

function call(event: unknown, name: string, ...payload: unknown[]): Promise<unknown> {
  const handler = ipcMain.handlers.get(name);
  if (handler === undefined) throw new Error(`No handler registered for '${name}'`);
  return Promise.resolve(handler(event, ...payload));
}
const refusal = (code: string) => ({ ok: false, code, message: expect.any(String) });

describe("the gate of the main process", () => {
  it("has a handler for each call there is, and for nothing else", () =>
    expect([...ipcMain.handlers.keys()].sort()).toEqual([...EVERY_CALL].sort()));

  it("lets the pages make the calls of their kind, and none of another", async () => {
    for (const kind of ["main", "break", "sound", "report"] as const) {
      const allowed: readonly CallName[] = PAGES[kind];
      for (const name of EVERY_CALL) {
        const isRefused = JSON.stringify(await call(page(kind), name)).includes("E_SENDER");
        expect(isRefused, `${kind} calls ${name}`).toBe(!allowed.includes(name));
      }
    }
  });

  it("hands on who sent it and what was sent", async () => {
    expect(await call(from("app://ui/main/index.html", 42), "shell:open", "https://example.org/")).toEqual({
      ok: true,
      value: undefined,
    });
    expect(through).toEqual([{ name: "shell:open", payload: "https://example.org/", senderId: 42 }]);
  });

  it.each([
    "https://example.org/",
    "about:blank",
    "app://ui/main/other.html",
    "app://other/main/index.html",
    "data:text/html,app://ui/main/index.html",
  ])("is closed to %s", async (url) => {
    expect(await call(from(url), "app:quit")).toEqual(refusal("E_SENDER"));
    expect(through).toEqual([]);
  });

  it("is closed to a frame within a page, whatever its address", async () => {
    const own = mainFrameOf("app://ui/main/index.html");
    const event = { senderFrame: mainFrameOf("app://ui/main/index.html"), sender: { id: 7, mainFrame: own } };
    expect(await call(event, "app:quit")).toEqual(refusal("E_SENDER"));
    expect(through).toEqual([]);
  });

  it("is closed to a frame that is gone", async () => {
    const event = { senderFrame: null, sender: { id: 7, mainFrame: null } };
    expect(await call(event, "app:quit")).toEqual(refusal("E_SENDER"));
    expect(through).toEqual([]);
  });

  it("reads nothing of who may not ask", async () => {
    const trap = {
      get key(): never {
        throw new Error("It was read");
      },
    };
    expect(await call(page("sound"), "shell:open", trap)).toEqual(refusal("E_SENDER"));
  });
});

describe("what is sent", () => {
  const send = (name: CallName, ...payload: unknown[]) => call(page("main"), name, ...payload);

  it("is one value, of the kind the call takes", async () => {
    expect(await send("shell:open", "a", "b")).toEqual(refusal("E_ARGS"));
    for (const wrong of [undefined, null, 5, {}, ["a"]])
      expect(await send("shell:open", wrong), JSON.stringify(wrong)).toEqual(refusal("E_ARGS"));
    for (const wrong of [null, 5, "now", {}]) expect(await send("app:quit", wrong)).toEqual(refusal("E_ARGS"));
    expect(through).toEqual([]);
  });

  it("is refused where it makes no sense although its kind is right", async () => {
    expect(await send("history:query", { from: 2, to: 1 })).toEqual(refusal("E_RANGE"));
    expect(await send("history:query", { from: 1, to: 1 })).toMatchObject({ ok: true });
  });

  it("is no longer than a long note", async () => {
    for (const long of ["x".repeat(65_537), { text: "x".repeat(65_537) }, Array.from({ length: 9_000 }, () => 1)])
      expect(await send("shell:open", long)).toEqual(refusal("E_TOO_LARGE"));
    expect(await send("shell:open", { ["x".repeat(65_537)]: 1 })).toEqual(refusal("E_TOO_LARGE"));
    expect(await send("shell:open", "x".repeat(65_536))).toEqual(refusal("E_ARGS"));
  });

  it("is no deeper than anything a page has to say", async () => {
    const nested = (depth: number): unknown => (depth === 0 ? "end" : [nested(depth - 1)]);
    expect(await send("shell:open", nested(2_000))).toEqual(refusal("E_TOO_LARGE"));
    const circle: unknown[] = [];
    circle.push(circle);
    expect(await send("shell:open", circle)).toEqual(refusal("E_TOO_LARGE"));
    expect(await send("shell:open", nested(10))).toEqual(refusal("E_ARGS"));
  });
});
