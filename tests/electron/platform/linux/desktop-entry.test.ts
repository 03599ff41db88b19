import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { desktopEntry, execOf, programOf, readDesktopEntry } from "../../../../electron/platform/linux/desktop-entry";
import { isOnPath } from "../../../../electron/platform/is-on-path";
import { temporaryFolder } from "../../../support/temporary-folder";

describe("the line that starts a program", () => {
  it.each([
    [["/opt/Plumbline/plumbline", "--hidden"], '"/opt/Plumbline/plumbline" "--hidden"'],
    [["/a $b/c`d"], '"/a \\\\$b/c\\\\`d"'],
    [['/a "b"'], '"/a \\\\"b\\\\""'],
    [["/a\\b"], '"/a\\\\\\\\b"'],
    [["/a\nExec=b"], '"/a\\nExec=b"'],
    [["/50%", "-f%u"], '"/bin/sh" "-c" "exec \\\\"\\\\$0\\\\" \\\\"\\\\$@\\\\"" "/50%%" "-f%%u"'],
  ])("is quoted as the specification has it: %j", (command, line) => expect(execOf(command)).toBe(line));

  it("is one line of the entry, and names the program, whatever that is called", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", minLength: 1 }), fc.string(), (name, argument) => {
        const program = `/${name}`.replaceAll("\0", "");
        const text = desktopEntry("An app", [program, argument.replaceAll("\0", "")]);
        expect(text.split(/[\n\r]/)).toHaveLength(6);
        const { exec, isOn } = readDesktopEntry(text);
        expect([isOn, programOf(exec)]).toEqual([true, program.includes("%") ? "/bin/sh" : program]);
      }),
    ));

  it.runIf(isOnPath("gio"))("is followed by the desktop's own library", () => {
    for (const name of [
      "plain",
      "with blank",
      "50% off",
      'a$x"`b',
      "back\\slash",
      "two\nlines",
      "a=b",
      "ünï",
      "tab\t%",
    ]) {
      const folder = path.join(temporaryFolder(), name);
      fs.mkdirSync(folder);
      const [program, entry, out] = ["prog", "app.desktop", "out"].map((file) => path.join(folder, file)).concat("");
      if (program === undefined || entry === undefined || out === undefined)
        throw new Error("Three files were expected.");
      fs.writeFileSync(program, `#!/bin/sh\nprintf '%s|' "$0" "$@" > "\${0%/*}/out"\n`, { mode: 0o755 });
      fs.writeFileSync(entry, desktopEntry("An app", [program, "--hidden"]));
      expect(spawnSync("gio", ["launch", entry], { encoding: "utf8" }).stderr, name).toBe("");
      const wait = `until [ -s "$0" ]; do sleep 0.01; done`;
      spawnSync("sh", ["-c", wait, out], { timeout: 5_000 });
      expect(fs.readFileSync(out, "utf8")).toBe(`${program}|--hidden|`);
    }
  });
});

describe("what an entry says", () => {
  it("stands in its own group, with blanks and line ends as they may be", () => {
    const text = '# x\r\n[Desktop Entry]\r\nExec = "/a" b \r\n[Desktop Action x]\r\nExec=/c\r\nHidden=true\r\n';
    expect(readDesktopEntry(text)).toEqual({ exec: '"/a" b', isOn: true });
  });

  it("is nothing where there is no program, or no entry", () => {
    for (const text of ["", "[Desktop Entry]", "Exec=/a", "[Other]\nExec=/a\n", "[Desktop Entry]\n[Other]\nExec=/a"])
      expect(readDesktopEntry(text)).toEqual({ exec: "", isOn: false });
  });

  it("names the program, quoted or not", () =>
    expect(['"/a \\\\"b" -c', "/a b", "/50%%", ""].map(programOf)).toEqual(['/a "b', "/a", "/50%", ""]));
});
