import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { storageIn } from "../../../support/old-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const OURS = ["settings.json", "own-sound", "backup", "backup/settings.1.json", "history", "history/2026-11.jsonl"];

describe("a folder that others may look into", () => {
  it.skipIf(process.platform === "win32")(
    "is closed at the start with our files in it, which is told once",
    async () => {
      const folder = temporaryFolder();
      for (const place of ["backup", "history"]) fs.mkdirSync(path.join(folder, place));
      for (const name of [...OURS, "Cookies"].filter((each) => !["backup", "history"].includes(each)))
        fs.writeFileSync(path.join(folder, name), "{}");
      for (const name of [...OURS, "Cookies"]) fs.chmodSync(path.join(folder, name), 0o755);
      fs.chmodSync(folder, 0o755);
      const outside = path.join(temporaryFolder(), "elsewhere");
      fs.writeFileSync(outside, "", { mode: 0o644 });
      fs.symlinkSync(outside, path.join(folder, "rosa.bak-20261121T093000Z.json"));
      expect((await storageIn(folder)).wereOpen).toBe(7);
      const modeOf = (name: string) => fs.statSync(path.join(folder, name)).mode & 0o777;
      expect(["", ...OURS].map(modeOf)).toEqual([0o700, 0o600, 0o600, 0o700, 0o600, 0o700, 0o600]);
      expect([modeOf("Cookies"), fs.statSync(outside).mode & 0o777]).toEqual([0o755, 0o644]);
      expect((await storageIn(folder)).wereOpen).toBe(0);
    },
  );
});
