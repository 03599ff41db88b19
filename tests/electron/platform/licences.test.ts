import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readLicences } from "../../../electron/platform/licences";
import { temporaryFolder } from "../../support/temporary-folder";

it("the licences of a build are read in their own form alone", async () => {
  const file = path.join(temporaryFolder(), "licences.json");
  await expect(readLicences(file)).rejects.toThrow("ENOENT");
  fs.writeFileSync(file, JSON.stringify({ own: "Ours." }));
  await expect(readLicences(file)).rejects.toThrow("packages");
  const licences = { own: "Ours.", packages: [{ name: "a", version: "1", licence: "MIT", text: "Theirs." }] };
  fs.writeFileSync(file, JSON.stringify(licences));
  expect(await readLicences(file)).toEqual(licences);
});
