import path from "node:path";
import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../shared/time/units";
import { filesIn, storageIn } from "../../support/old-files";
import { FakeClock } from "../../support/ports/clock";
import { temporaryFolder } from "../../support/temporary-folder";

async function running() {
  const clock = new FakeClock();
  const folder = temporaryFolder();
  const { documents, settled, close } = await storageIn(folder, {
    after: clock.after,
    now: () => clock.now().epoch,
  });
  const pass = async (ms: number): Promise<void> => {
    clock.pass(ms);
    await settled();
  };
  const measured = (heightCm: number) => documents.measures.change({ person: { heightCm }, fixedDesks: {} });
  const heights = (): readonly unknown[] =>
    Object.entries(filesIn(folder)).flatMap(([name, text]) => {
      const [, height] = /"heightCm": (\d+)/.exec(text) ?? [];
      return path.dirname(name) === "backup" ? [Number(height)] : [];
    });
  return { clock, measured, heights, pass, close, folder };
}

describe("an app that runs for weeks", () => {
  it("has a good copy of each day on which something changed, and of no other", async () => {
    const { measured, heights, pass } = await running();
    await measured(170);
    await pass(HOUR);
    await measured(171);
    await pass(DAY - HOUR - 1);
    expect(heights()).toEqual([]);
    await pass(1);
    expect(heights()).toEqual([171]);
    await pass(3 * DAY);
    expect(heights()).toEqual([171]);
    for (let day = 2; day < 9; day += 1) {
      await measured(170 + day);
      await pass(DAY);
    }
    expect(heights()).toEqual([174, 175, 176, 177, 178]);
  });

  it("has the day of the copy in its name", async () => {
    const { measured, pass, folder } = await running();
    await measured(170);
    await pass(DAY);
    expect(Object.keys(filesIn(folder))).toEqual(["backup/measures.000001-20261124T090000Z.json", "measures.json"]);
  });

  it("waits for nothing before anything was written, after a copy, and once it ends", async () => {
    const { clock, measured, pass, close } = await running();
    expect(clock.waits).toEqual([]);
    await measured(170);
    expect(clock.waits).toEqual([DAY]);
    await pass(DAY);
    expect(clock.waits).toEqual([]);
    await measured(171);
    await close();
    expect(clock.waits).toEqual([]);
  });
});
