import { beforeEach, describe, expect, it } from "vitest";
import type { Sender } from "../../../electron/ports";
import { serve, type Handlers } from "../../../electron/ipc/serve";
import { CALL_NAMES, mayCall, type CallName } from "../../../shared/contract";
import { createTranslator } from "../../../shared/i18n/format";
import { PAGE_KINDS, type PageKind } from "../../../shared/schemas/channel";
import { sentFor } from "../../../shared/schemas/payload-limits";
import { HOSTILE, NOT_PLAIN } from "../../support/payloads";
import { FakeFaults } from "../../support/ports/faults";
import { FakeGate } from "../../support/ports/gate";

/** What got through the gate, with what its handler was given. */
let through: { readonly name: string; readonly payload: unknown; readonly senderId: number }[];
let gate: FakeGate;
let faults: FakeFaults;
/** What a handler does before it answers. */
let fails: () => unknown;

beforeEach(() => {
  gate = new FakeGate();
  through = [];
  const note = (name: CallName) => (payload: unknown, senderId: number) => {
    through.push({ name, payload, senderId });
    const failing = fails();
    return failing instanceof Promise ? failing : { ok: true, value: undefined };
  };
  // Whatever is asked for by name, so that what is under test cannot be left out; the answers are the handlers' own matter.
  const handlers: Handlers = Object(Object.fromEntries(CALL_NAMES.map((name) => [name, note(name)])));
  faults = new FakeFaults();
  fails = () => {};
  serve(gate, handlers, { t: createTranslator("en") }, faults);
});

/** A call as it arrives from the main frame of a page; from none where there is no address. */
const from = (url: string | null, id = 7): Sender => ({ id, url });
const page = (kind: PageKind) => from(`app://ui/${kind}/index.html`);
const call = (sender: Sender, name: string, ...payload: unknown[]): Promise<unknown> =>
  gate.call(sender, name, ...payload);
const refusal = (code: string) => ({ ok: false, code, message: expect.any(String) });

describe("the gate of the main process", () => {
  it("has a handler for each call there is, and for nothing else", () =>
    expect(gate.names.toSorted()).toEqual(CALL_NAMES.toSorted()));

  it("lets the pages make the calls of their kind, and none of another", async () => {
    let refusals = 0;
    for (const kind of PAGE_KINDS)
      for (const name of CALL_NAMES) {
        const isRefused = JSON.stringify(await call(page(kind), name)).includes("E_SENDER");
        expect(isRefused, `${kind} calls ${name}`).toBe(!mayCall(kind, name));
        if (isRefused) refusals += 1;
      }
    // The small pages make a handful of calls each.
    expect(refusals).toBeGreaterThan(CALL_NAMES.length * 2);
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

  it("is closed to what comes from no main frame", async () => {
    expect(await call(from(null), "app:quit")).toEqual(refusal("E_SENDER"));
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

  it.each(HOSTILE)("is too large, and refused for that: %s", async (_name, make) => {
    expect(await send("document:edit", make())).toEqual(refusal("E_TOO_LARGE"));
    expect(through).toEqual([]);
  });

  it.each(NOT_PLAIN)("is nothing that JSON cannot say: %s", async (_name, value) => {
    expect(await send("document:edit", { document: "settings", edit: value })).toEqual(refusal("E_ARGS"));
    expect(through).toEqual([]);
  });

  it("is refused alike where it has not even left the page", async () => {
    for (const [name, make] of HOSTILE) {
      const sent = sentFor(make());
      expect(JSON.stringify(sent).length, name).toBeLessThan(65_560);
      expect(await send("shell:open", ...sent), name).toEqual(refusal("E_TOO_LARGE"));
    }
    for (const [name, value] of NOT_PLAIN)
      for (const call of CALL_NAMES.filter((each) => mayCall("main", each)))
        expect(await send(call, ...sentFor(value)), name).toEqual(refusal("E_ARGS"));
    expect(through).toEqual([]);
  });

  it("leaves the page as it is where it fits", () => expect(sentFor({ edit: [1] })).toEqual([{ edit: [1] }]));
});

describe("a handler that fails", () => {
  const secret = new Error("EEXIST: file already exists, mkdir '/home/someone/.config/autostart'");

  it.each([
    [
      "at once",
      () => {
        throw secret;
      },
    ],
    ["later", () => Promise.reject(secret)],
  ] as const)("%s is answered for, in words that say nothing of the machine", async (_when, how) => {
    faults.mayHappen = true;
    fails = how;
    const answer = await call(page("main"), "app:state");
    expect(answer).toEqual({ ok: false, code: "E_INTERNAL", message: createTranslator("en")("error.internal") });
    expect(faults.noted).toEqual([{ where: "call app:state", error: secret }]);
  });
});
