import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { saveElsewhere } from "../../../../electron/storage/files/save-elsewhere";
import { storageIn } from "../../../support/old-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const REPORT = Buffer.from("my report");
const dead = spawnSync("true").pid;

describe("a file at a place that the person chose", () => {
  it("takes the place of a link, and leaves alone what that leads to", async () => {
    const [own, there] = [temporaryFolder(), temporaryFolder()];
    const [file, target] = [path.join(there, "report.pdf"), path.join(there, "of-someone-else")];
    fs.writeFileSync(target, "theirs", { mode: 0o644 });
    fs.symlinkSync(target, file);
    expect(await saveElsewhere(own, file, REPORT)).toEqual({ ok: true });
    expect([fs.lstatSync(file).isFile(), fs.readFileSync(file, "utf8")]).toEqual([true, "my report"]);
    expect([fs.readFileSync(target, "utf8"), fs.statSync(target).mode & 0o777]).toEqual(["theirs", 0o644]);
    expect([fs.readdirSync(own), fs.readdirSync(there).sort()]).toEqual([[], ["of-someone-else", "report.pdf"]]);
  });

  it("leaves nothing behind where it cannot be written, and says why", async () => {
    const own = temporaryFolder();
    expect(await saveElsewhere(own, path.join(own, "gone", "report.pdf"), REPORT)).toEqual({
      ok: false,
      errno: "ENOENT",
    });
    expect(fs.readdirSync(own)).toEqual([]);
  });

  it("is saved also where our own folder takes nothing", async () => {
    const file = path.join(temporaryFolder(), "report.pdf");
    expect(await saveElsewhere(path.join(temporaryFolder(), "gone"), file, REPORT)).toEqual({ ok: true });
    expect(fs.readFileSync(file, "utf8")).toBe("my report");
  });

  it("is cleaned up at the next start where a kill left a part of it, and nothing else is", async () => {
    const [own, there] = [temporaryFolder(), temporaryFolder()];
    const put = (name: string, about: string): void => {
      fs.writeFileSync(path.join(own, `elsewhere.tmp-${dead}-${name}`), path.join(there, about));
      fs.writeFileSync(path.join(there, about), "part");
    };
    put("1", `report.pdf.tmp-${dead}-2`);
    put("2", "report.pdf");
    await storageIn(own);
    await vi.waitFor(() => expect(fs.readdirSync(own)).toEqual([]));
    expect(fs.readdirSync(there)).toEqual(["report.pdf"]);
  });
});
