import { describe, expect, it } from "vitest";
import { createBody } from "../../../../electron/features/body/body-feature";
import { NO_ANSWERS } from "../../../../shared/body/check-in";
import { DAY, HOUR, MINUTE } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { filesIn, storageIn } from "../../../support/old-files";
import { WORKING } from "../../../support/schedule";

async function made() {
  const given = await fakeContext();
  const shown: unknown[] = [];
  const feature = createBody(given.context, { notifications: { show: (each) => void shown.push(each) } });
  const tick = () => feature.onView?.({ ...WORKING, work: 20 * MINUTE, untilBreak: 40 * MINUTE });
  return { ...given, shown, tick };
}

describe("the feature of how one feels", () => {
  it("reminds once a day at the time that was chosen, in words that tell nothing of anyone’s health", async () => {
    const { context, clock, shown, tick } = await made();
    tick();
    context.edit("body", { type: "remindAt", at: "10:00" });
    tick();
    expect(shown).toEqual([]);
    clock.pass(HOUR + MINUTE);
    tick();
    tick();
    const line = { title: "Time for a check-in", body: "Twenty seconds under “How you feel”, if you like." };
    expect(shown).toEqual([line]);
    clock.pass(DAY);
    tick();
    expect(shown).toEqual([line, line]);
  });

  it("lets go of what is older than it is to be kept, day by day", async () => {
    const { context, clock, documents, tick } = await made();
    context.edit("body", { type: "kept", entry: { ...NO_ANSWERS, isFine: true }, at: null });
    context.edit("body", { type: "keptFor", keptFor: "days90" });
    clock.pass(90 * DAY);
    tick();
    expect(documents.body.value.checkIns).toHaveLength(1);
    clock.pass(DAY);
    tick();
    expect(documents.body.value.checkIns).toEqual([]);
  });

  it("leaves no byte of a check-in that was deleted, in any file", async () => {
    const { context, folder, settled } = await made();
    context.edit("body", { type: "kept", entry: { ...NO_ANSWERS, scores: { ankleOuterL: 7 } }, at: null });
    await settled();
    const bytes = (): string => Object.values(filesIn(folder)).join();
    expect(bytes()).toContain("ankleOuterL");
    // Another start makes a copy of it.
    const { documents } = await storageIn(folder);
    const [kept] = documents.body.value.checkIns;
    if (kept === undefined) throw new Error("Nothing was kept");
    context.edit("body", { type: "removed", at: kept.at });
    await settled();
    expect(bytes()).not.toContain("ankleOuterL");
  });
});
