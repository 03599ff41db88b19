import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DEFINITIONS } from "../../../electron/storage/documents/registry";
import { DOCUMENT_NAMES } from "../../../shared/documents/registry";
import { entries, list, nested, required, optional } from "../../../shared/documents/shape";
import { TRANSFER_FILE_MOST } from "../../../shared/documents/transfer";
import { hostileFiles } from "../../support/hostile-files";

/** Milliseconds that the quicker of two runs takes: what else the machine does makes a run longer, never shorter. */
function quicker(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("a file of 8 MiB that was made to keep the app busy", () => {
  it.each(hostileFiles)("is answered within a second, whatever it is imported as: %s", (_name, make) => {
    const text = make(TRANSFER_FILE_MOST);
    expect(text.length).toBeLessThanOrEqual(TRANSFER_FILE_MOST);
    for (const name of DOCUMENT_NAMES) {
      const { transfer } = DEFINITIONS[name];
      if (transfer === null) continue;
      const own = text.replace("plumbline-routines", transfer.fileName.replace(/\.json$/, ""));
      expect(
        quicker(() => void transfer.read(own)),
        name,
      ).toBeLessThan(1_000);
    }
  });
});

describe("a list of 100,000 good entries", () => {
  const raw = Array.from({ length: 100_000 }, (_, at) => ({ id: `w${at}` }));
  const entry = z.object({ id: z.string() });

  it("has each told apart from the others without being compared with all of them", () => {
    const part = list(entry, { key: ({ id }) => id });
    expect(quicker(() => expect(part.read(raw, "list").value).toHaveLength(raw.length))).toBeLessThan(1_000);
    const whole = entries(nested<{ id: string }>({ id: required(optional(z.string())) }));
    expect(quicker(() => expect(whole.read(raw, "list").value).toHaveLength(raw.length))).toBeLessThan(1_000);
  });
});
