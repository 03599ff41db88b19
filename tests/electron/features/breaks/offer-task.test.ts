import path from "node:path";
import { describe, expect, it } from "vitest";
import { offerTask } from "../../../../electron/features/breaks/offer-task";
import { DocumentStore } from "../../../../electron/storage/document-store";
import { CHECKLIST_FORMAT } from "../../../../electron/storage/formats";
import { DAY, HOUR } from "../../../../shared/time/units";
import { after, fresh, made, START } from "../../../support/checklist-edits";
import { openConf } from "../../../support/open-conf";
import { temporaryFolder } from "../../../support/temporary-folder";

describe("the small task", () => {
  it("is offered once a day, also after a restart, and recorded", async () => {
    const file = path.join(temporaryFolder(), "checklist.json");
    const open = () => new DocumentStore(file, CHECKLIST_FORMAT, openConf, START);
    const store = open();
    const answered = made(fresh, [{ type: "answer", item: "s1", answer: "fix", workspace: "w1" }, after(0)]);
    await store.change(answered);
    expect(offerTask(store, after(HOUR))?.item).toBe("s1");
    expect(offerTask(store, after(2 * HOUR))).toBeNull();
    await store.change(store.value);
    const again = open();
    expect(again.value.list[0]?.actions.s1).toMatchObject({ offers: 1, lastOffered: START + HOUR });
    expect(offerTask(again, after(3 * HOUR))).toBeNull();
    expect(offerTask(again, after(DAY))?.item).toBe("s1");
  });

  it("is none while nothing needs fixing", () => {
    const file = path.join(temporaryFolder(), "checklist.json");
    expect(offerTask(new DocumentStore(file, CHECKLIST_FORMAT, openConf, START), after(0))).toBeNull();
  });
});
