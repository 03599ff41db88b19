import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { storageIn } from "../../../support/old-files";
import { OPENED } from "../../../support/open-document";
import { temporaryFolder } from "../../../support/temporary-folder";

/** The number of a process that has ended. */
const dead = spawnSync("true").pid;
/** One that is there for as long as the tests are, and not ours. */
const alive = process.ppid;

describe("what killed writes left over", () => {
  it("goes at the next start, of every kind of file and however young, and nothing else does", async () => {
    const folder = temporaryFolder();
    const put = (name: string): void => {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), "");
      fs.utimesSync(path.join(folder, name), OPENED / 1_000, OPENED / 1_000);
    };
    const left = [
      "settings.json",
      "schedule.json",
      "own-sound",
      "workspace-fit.json",
      "rosa.bak-20261121T093000Z-1.json",
    ];
    const within = ["backup/settings.20261121T093000Z.json", "history/2026-11.jsonl.torn-20261121T093000Z"];
    for (const name of [...left, ...within]) put(`${name}.tmp-${dead}-1`);
    put(`settings.json.tmp-${process.pid}-1`);
    const stays = [
      "Cookies.tmp-12",
      `Cookies.tmp-${dead}-1`,
      `routines.json.tmp-${alive}-1`,
      `rosa.json.tmp-${dead}-1.txt`,
    ];
    for (const name of stays) put(name);
    // A write that takes nearly an hour is not done.
    const begun = OPENED / 1_000 - 3_500;
    fs.utimesSync(path.join(folder, `routines.json.tmp-${alive}-1`), begun, begun);
    fs.mkdirSync(path.join(folder, `comfort.json.tmp-${dead}-1`));
    await storageIn(folder);
    expect(fs.readdirSync(folder).sort()).toEqual([...stays, "backup", `comfort.json.tmp-${dead}-1`, "history"].sort());
    expect([fs.readdirSync(path.join(folder, "backup")), fs.readdirSync(path.join(folder, "history"))]).toEqual([
      [],
      [],
    ]);
  });

  it("goes after an hour also where another process has the number now", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, `settings.json.tmp-${alive}-1`);
    fs.writeFileSync(file, "");
    fs.utimesSync(file, OPENED / 1_000 - 3_601, OPENED / 1_000 - 3_601);
    await storageIn(folder);
    expect(fs.existsSync(file)).toBe(false);
  });
});
