import { beforeEach, describe, expect, it } from "vitest";
import { handlers, type AppActs } from "../../../electron/app/handlers";
import type { Keeping } from "../../../electron/storage/keeping";
import { SOURCE_URLS } from "../../../shared/workspace/checklist/sources";
import { createTranslator } from "../../../shared/i18n/format";
import type { Output } from "../../../shared/scheduler/outputs";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { HOUR } from "../../../shared/time/units";
import { after } from "../../support/checklist-edits";
import { appState } from "../../support/fake-api";
import { keptWith } from "../../support/kept";

const t = createTranslator("en");
const refusal = (code: string, message: unknown = expect.any(String)) => ({ ok: false, code, message });
const accepted = { ok: true, value: undefined };

let keeping: Keeping;
let events: SchedulerEvent[];
let did: string[];
beforeEach(async () => {
  keeping = await keptWith();
  events = [];
  did = [];
});

/** What the calls do in an app whose scheduler answers with these outputs. */
function calls({ outputs = [], ...change }: Partial<AppActs> & { readonly outputs?: readonly Output[] } = {}) {
  // The acts of reports and routines have tests of their own.
  const elsewhere = Object({});
  return handlers({
    keeping,
    t,
    state: () => appState(),
    surfaceOf: () => null,
    dispatch: (event) => {
      events.push(event);
      return outputs;
    },
    change: () => Promise.resolve({ ok: true, value: keeping.settings.value }),
    inBreak: (act) => void did.push(`in the break: ${act}`),
    refresh: () => void did.push("refresh"),
    dismiss: (id) => void did.push(`dismiss ${id}`),
    chooseCalendar: () => Promise.resolve(null),
    copyReport: () => void did.push("copy"),
    quit: () => void did.push("quit"),
    openInBrowser: (url) => void did.push(url),
    moment: () => after(0),
    routines: elsewhere,
    sounds: elsewhere,
    reports: elsewhere,
    ...change,
  });
}

describe("an answer to a break", () => {
  it.each(["start", "end", "postpone", "skip", "report"] as const)("%s reaches the scheduler", async (answer) => {
    expect(await calls()[`break:${answer}`](undefined, 1)).toEqual(accepted);
    expect(events).toEqual([{ type: "answered", answer }]);
  });

  it("is told of where it came too late, or was one too many", async () => {
    const refused = (code: "E_NO_PROMPT" | "E_POSTPONE_LIMIT") =>
      calls({ outputs: [{ type: "action_refused", action: "postpone", code }] })["break:postpone"](undefined, 1);
    expect(await refused("E_NO_PROMPT")).toEqual(refusal("E_NO_PROMPT", t("error.noPrompt")));
    expect(await refused("E_POSTPONE_LIMIT")).toEqual(refusal("E_POSTPONE_LIMIT", t("break.postpone.used")));
  });
});

describe("the other calls of the pages", () => {
  it("pause, and end the pause", async () => {
    await calls()["pause:start"](60, 1);
    await calls()["pause:end"](undefined, 1);
    expect(events).toEqual([{ type: "paused", length: HOUR }, { type: "unpaused" }]);
  });

  it("open the app's own sources, and no other address", async () => {
    const [source = ""] = SOURCE_URLS;
    expect(await calls()["shell:open"](source, 1)).toEqual(accepted);
    for (const url of ["https://example.org/", `${source}/x`, "file:///etc/passwd", ""])
      expect(await calls()["shell:open"](url, 1), url).toEqual(refusal("E_URL"));
    expect(did).toEqual([source]);
  });

  it("do what they say", async () => {
    await calls()["break:act"]("next", 1);
    await calls()["notice:dismiss"]("history-save", 1);
    await calls()["diagnostics:copy"](undefined, 1);
    await calls()["app:quit"](undefined, 1);
    expect(did).toEqual(["in the break: next", "dismiss history-save", "copy", "quit"]);
  });

  it("answer a page with what it shows, and one that shows nothing with that", async () => {
    expect(await calls()["surface:state"](undefined, 7)).toEqual(refusal("E_NO_PROMPT"));
    const shown = Object({ title: "Time to stand up" });
    const surfaceOf: AppActs["surfaceOf"] = (senderId) => (senderId === 7 ? shown : null);
    expect(await calls({ surfaceOf })["surface:state"](undefined, 7)).toEqual({ ok: true, value: shown });
    expect(await calls()["app:state"](undefined, 1)).toEqual({ ok: true, value: appState() });
  });
});

describe("a calendar that is imported", () => {
  const calendar = (...days: readonly string[]) =>
    [
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN",
      ...days.map(
        (day) => `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT`,
      ),
      "END:VCALENDAR\r\n",
    ].join("\r\n");
  const imported = (text: () => Promise<string | null>, isSaved = true) => {
    const patches: unknown[] = [];
    const change: AppActs["change"] = (patch) => {
      patches.push(patch);
      return Promise.resolve(
        isSaved ? { ok: true, value: keeping.settings.value } : { ok: false, code: "E_SAVE", message: "Not saved" },
      );
    };
    return { patches, reply: calls({ chooseCalendar: text, change })["holidays:import"](undefined, 1) };
  };

  it("adds the days that are new, and says how many", async () => {
    await keeping.settings.change({ ...keeping.settings.value, daysOff: ["2026-12-25"] });
    const { reply, patches } = imported(() => Promise.resolve(calendar("20261225", "20261231")));
    expect(await reply).toEqual({ ok: true, value: 1 });
    expect(patches).toEqual([{ daysOff: ["2026-12-25", "2026-12-31"] }]);
  });

  it("changes nothing where none is chosen, and says what was wrong with one that is", async () => {
    const none = imported(() => Promise.resolve(null));
    const unread = imported(() => Promise.reject(new Error("EACCES")));
    const strange = imported(() => Promise.resolve("a letter"));
    expect(await none.reply).toEqual({ ok: true, value: 0 });
    expect(await unread.reply).toEqual(refusal("E_READ"));
    expect(await strange.reply).toEqual(refusal("E_FORMAT"));
    expect([none.patches, unread.patches, strange.patches]).toEqual([[], [], []]);
  });

  it("is told of where the days could not be saved", async () =>
    expect(await imported(() => Promise.resolve(calendar("20261225")), false).reply).toEqual(refusal("E_SAVE")));
});
