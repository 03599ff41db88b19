import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DEFINITIONS } from "../../../electron/storage/documents/registry";
import { DOCUMENT_NAMES } from "../../../shared/documents/registry";
import { entries, list, nested, required, optional } from "../../../shared/documents/shape";
import { TRANSFER_FILE_MOST } from "../../../shared/documents/transfer";
import { hostileFiles } from "../../support/hostile-files";

// How long it takes is in `npm run bench`; effort without a bound does not come to an end here.
describe("a file of 8 MiB that was made to keep the app busy", () => {
  it.each(hostileFiles)("is answered, whatever it is imported as: %s", (_name, make) => {
    const text = make(TRANSFER_FILE_MOST);
    expect(text.length).toBeLessThanOrEqual(TRANSFER_FILE_MOST);
    for (const name of DOCUMENT_NAMES) {
      const { transfer } = DEFINITIONS[name];
      if (transfer === null) continue;
      const own = text.replace("plumbline-routines", transfer.fileName.replace(/\.json$/, ""));
      expect(transfer.read(own), name).toHaveProperty("ok");
    }
  });
});

describe("a list of 100,000 good entries", () => {
  const raw = Array.from({ length: 100_000 }, (_, at) => ({ id: `w${at}` }));
  const entry = z.object({ id: z.string() });

  it("has each told apart from the others without being compared with all of them", () => {
    const part = list(entry, { key: ({ id }) => id });
    expect(part.read(raw, "list").value).toHaveLength(raw.length);
    const whole = entries(nested<{ id: string }>({ id: required(optional(z.string())) }));
    expect(whole.read(raw, "list").value).toHaveLength(raw.length);
  });
});
