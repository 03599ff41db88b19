import { describe, expect, it } from "vitest";
import { DisplayNames, type DisplayReader } from "../../../../electron/platform/displays/display-names";
import type { DisplayIdentity } from "../../../../shared/displays/display-name";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";

const display = (label: string): DisplayIdentity => ({ label, vendor: "", model: "", serial: "" });

/** Two who could name the displays, and what was told. */
function desk() {
  const clock = new FakeClock();
  const world: { best: readonly string[] | null; label: readonly string[] } = { best: ["Dell"], label: ["Screen"] };
  let reads = 0;
  let wait = Promise.resolve();
  const readers: readonly DisplayReader[] = [
    {
      source: "mutter",
      read: async () => {
        reads += 1;
        await wait;
        return world.best?.map(display) ?? Promise.reject(new Error("gone"));
      },
    },
    { source: "label", read: () => Promise.resolve(world.label.map(display)) },
  ];
  const names = new DisplayNames(readers, clock.after);
  const told: string[] = [];
  names.onChange(() => told.push(`${names.source}: ${names.names.join(", ")}`));
  return { clock, world, names, told, reads: () => reads, hang: () => (wait = new Promise(() => {})) };
}

describe("the names of the displays", () => {
  it("are those of the best who can name each of them, sorted", async () => {
    const { names, world, told } = desk();
    await names.look();
    world.best = ["Dell", "Beamer"];
    await names.look();
    world.best = ["Dell", ""];
    await names.look();
    world.best = null;
    world.label = ["", "Screen"];
    await names.look();
    expect(told).toEqual(["mutter: Dell", "mutter: Beamer, Dell", "label: Screen", "none: "]);
  });
  it("are told of only when they are others", async () => {
    const { names, told, reads } = desk();
    for (let look = 0; look < 5; look += 1) await names.look();
    expect([reads(), told]).toEqual([5, ["mutter: Dell"]]);
  });
  it("are read once at a time, and once more for all that changed meanwhile", async () => {
    const { names, reads } = desk();
    const first = names.look();
    for (let look = 0; look < 10; look += 1) void names.look();
    await first;
    expect(reads()).toBe(2);
  });
  it("are not waited for where nobody answers", async () => {
    const { clock, names, told, hang } = desk();
    void hang();
    const looked = names.look();
    clock.pass(3 * SECOND);
    await looked;
    expect(told).toEqual(["label: Screen"]);
  });
});
