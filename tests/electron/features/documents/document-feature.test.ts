import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { DOCUMENT_NAMES } from "../../../../shared/documents/registry";
import { customExercise } from "../../../support/routine-requests";
import { runningApp } from "../../../support/running-app";

const t = createTranslator("en");
const refusal = (code: string, message: string) => ({ ok: false, code, message });

/** What becomes of an edit that a page sends, whatever it is; nothing of the documents may change by a refused one. */
async function edited(document: string, edit: unknown) {
  const { call, app } = await runningApp();
  const before = app.storage.values();
  const reply = await call("document:edit", Object({ document, edit }));
  return { reply, hasChanged: JSON.stringify(app.storage.values()) !== JSON.stringify(before) };
}
const refused = (code: string, message: string) => ({ reply: refusal(code, message), hasChanged: false });

describe("an edit of a document", () => {
  it("is in use, and answered without errors", async () =>
    expect(await edited("settings", { breakMin: 7 })).toEqual({ reply: { ok: true, value: [] }, hasChanged: true }));

  it("is told by the name of what nobody knows", async () => {
    expect(await edited("settings", { breakMin: 7, colour: "red" })).toEqual(
      refused("E_ARGS", t("edit.unknown", { key: "colour", document: t("document.settings") })),
    );
    expect(await edited("measures", { type: "fixedDesk", workspace: "w1", fixedDeskCm: 74, more: 1 })).toEqual(
      refused("E_ARGS", t("edit.unknown", { key: "more", document: t("document.measures") })),
    );
  });

  it("is told by the name of a value that does not fit", async () =>
    expect(await edited("settings", { breakMin: 7, intervalMin: 0 })).toEqual(
      refused("E_RANGE", t("edit.range", { key: "intervalMin" })),
    ));

  it("has a name cut short that is long or not for showing", async () => {
    const { reply } = await edited("settings", { [`x\n${"y".repeat(100)}`]: 1 });
    expect(reply).toEqual(
      refusal("E_ARGS", t("edit.unknown", { key: `x ${"y".repeat(38)}`, document: t("document.settings") })),
    );
  });

  it.each(DOCUMENT_NAMES)("is refused where it is none of %s", async (document) => {
    const nothings = document === "settings" ? [null, 5, "x", []] : [null, 5, "x", [], { type: "erase" }];
    for (const nothing of nothings)
      expect(await edited(document, nothing), JSON.stringify(nothing)).toEqual(refused("E_ARGS", t("edit.unread")));
  });

  it("is refused where there is no such document, or what is sent is no edit", async () => {
    for (const document of ["history", "__proto__", ""])
      expect(await edited(document, {})).toEqual(refused("E_ARGS", t("error.payload")));
    const { call } = await runningApp();
    for (const sent of [null, 5, { document: "settings", edit: {}, more: 1 }])
      expect(await call("document:edit", Object(sent))).toMatchObject({ ok: false, code: "E_ARGS" });
  });

  it("is refused in words where the document cannot have it", async () => {
    for (const [document, edit, key] of [
      ["checklist", { type: "add", name: " ", workspace: "" }, "refused.checklist.noName"],
      ["checklist", { type: "remove", workspace: "w1" }, "refused.checklist.last"],
      ["checklist", { type: "choose", workspace: "w9" }, "refused.checklist.unknown"],
      ["settings", { profile: "nobody" }, "refused.settings.profile"],
      ["settings", { intervalMin: 1, noticeSec: 120 }, "refused.settings.noticeSec"],
    ] as const)
      expect(await edited(document, edit), key).toEqual(refused("E_REFUSED", t(key)));
  });

  it("is answered with the fields of an entry that are not as they have to be", async () => {
    const entry = { ...customExercise("own-a"), name: "", seconds: 0 };
    expect(await edited("routines", { type: "exercise", entry })).toEqual({
      reply: {
        ok: true,
        value: [
          { field: "name", reason: expect.any(String) },
          { field: "seconds", reason: "range" },
        ],
      },
      hasChanged: false,
    });
    expect(await edited("routines", { type: "exercise", entry: { ...customExercise("own-a"), more: 1 } })).toEqual({
      reply: { ok: true, value: [{ field: "more", reason: "unknownField" }] },
      hasChanged: false,
    });
  });

  it("that says a task was offered is refused: that the app notes by itself", async () =>
    expect(await edited("checklist", { type: "offered", item: "c1", workspace: "w1" })).toEqual(
      refused("E_ARGS", t("edit.unread")),
    ));
});
