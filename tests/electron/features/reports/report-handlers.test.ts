import { describe, expect, it } from "vitest";
import {
  reportHandlers,
  type PrintOutcome,
  type ReportActs,
  type SaveOutcome,
} from "../../../../electron/features/reports/report-handlers";
import { createTranslator } from "../../../../shared/i18n/format";
import type { DrawnSheet } from "../../../../shared/workspace/report/channels";

const t = createTranslator("en");
const CHOICE = { workspace: "w1", before: null, comfort: false, paper: "A4" } as const;
const SHEET: DrawnSheet = Object({ title: "Office" });

function handlersFor(save: SaveOutcome, print: PrintOutcome) {
  const did: string[] = [];
  const acts: ReportActs = {
    save: () => Promise.resolve(save),
    print: () => Promise.resolve(print),
    printHelp: () => Promise.resolve(print),
    show: () => void did.push("show"),
    sheetFor: (senderId) => (senderId === 7 ? SHEET : null),
    drawnBy: (senderId) => void did.push(`drawn by ${senderId}`),
  };
  return { did, handlers: reportHandlers(acts, t) };
}
const refusal = (code: string) => ({ ok: false, code, message: expect.any(String) });
const printed: PrintOutcome = { kind: "printed" };

describe("what the page is told of a report", () => {
  it.each<readonly [SaveOutcome, unknown]>([
    [
      { kind: "saved", file: "Office.pdf" },
      { ok: true, value: "Office.pdf" },
    ],
    [{ kind: "cancelled" }, { ok: true, value: null }],
    [{ kind: "unknown" }, refusal("E_REFUSED")],
    [{ kind: "undrawn" }, refusal("E_REFUSED")],
    [
      { kind: "unwritten", errno: "ENOSPC" },
      { ok: false, code: "E_SAVE", message: expect.stringContaining("ENOSPC") },
    ],
  ])("that is saved: %o", async (outcome, reply) =>
    expect(await handlersFor(outcome, printed).handlers["report:save"]({ ...CHOICE, format: "pdf" }, 1)).toEqual(reply),
  );

  it.each<readonly [PrintOutcome["kind"], unknown]>([
    ["printed", { ok: true, value: true }],
    ["cancelled", { ok: true, value: false }],
    ["unknown", refusal("E_REFUSED")],
    ["unprinted", refusal("E_REFUSED")],
  ])("that is printed: %s", async (kind, reply) => {
    const { handlers } = handlersFor({ kind: "cancelled" }, { kind });
    expect(await handlers["report:print"](CHOICE, 1)).toEqual(reply);
    expect(await handlers["help:print"]({ round: 1, paper: "A4" }, 1)).toEqual(reply);
  });

  it("is shown in its folder, and given to the page that draws it alone", async () => {
    const { handlers, did } = handlersFor({ kind: "cancelled" }, printed);
    await handlers["report:show"](undefined, 1);
    await handlers["report:drawn"](undefined, 7);
    expect(did).toEqual(["show", "drawn by 7"]);
    expect(handlers["report:sheet"](undefined, 7)).toEqual({ ok: true, value: SHEET });
    expect(handlers["report:sheet"](undefined, 8)).toEqual(refusal("E_REFUSED"));
  });
});
