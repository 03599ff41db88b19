import { describe, expect, it } from "vitest";
import { offerTask } from "../../../../electron/features/breaks/small-task";
import { DAY, HOUR } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { FakeClock, MORNING } from "../../../support/ports/clock";

describe("the small task", () => {
  it("is offered once a day, also after a restart, and recorded", async () => {
    const { context, clock, documents, folder } = await fakeContext();
    const answer = { type: "answer", item: "s1", answer: "fix", workspace: "w1" } as const;
    const answered = context.edit("checklist", answer);
    clock.pass(HOUR);
    expect(offerTask(context, clock.now())?.item).toBe("s1");
    clock.pass(HOUR);
    expect(offerTask(context, clock.now())).toBeNull();
    expect(answered.ok && (await answered.saving)).toEqual({ ok: true });
    await documents.checklist.change(documents.checklist.value);
    const again = await fakeContext({}, folder, new FakeClock(3 * HOUR));
    expect(again.documents.checklist.value.list[0]?.actions.s1).toMatchObject({
      offers: 1,
      lastOffered: MORNING + HOUR,
    });
    expect(offerTask(again.context, again.clock.now())).toBeNull();
    again.clock.pass(DAY);
    expect(offerTask(again.context, again.clock.now())?.item).toBe("s1");
  });

  it("is none while nothing needs fixing", async () => {
    const { context, clock } = await fakeContext();
    expect(offerTask(context, clock.now())).toBeNull();
  });
});
