import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { SANDBOX_SWITCHES } from "../../../../electron/platform/sandbox-switches";
import { launcherScript } from "../../../../electron/tools/packaging/launcher";
import { temporaryFolder } from "../../../support/temporary-folder";

/** A package, the system it is started on, and what came of it. The programs that the launcher calls are these alone. */
let root: string;
const at = (name: string): string => path.join(root, name);
const REAL = ["sh", "readlink", "dirname", "find", "sed", "timeout", "true"];

/** A program that writes down what it was called with. */
function program(name: string, does = ""): void {
  fs.writeFileSync(
    at(name),
    `#!/bin/sh\n{ printf '\\036'; for each in '${name}' "$@"; do echo "$each"; done; } >>'${at("log")}'\n${does}\n`,
  );
  fs.chmodSync(at(name), 0o755);
}
function proc(name: string, value: string): void {
  fs.mkdirSync(path.dirname(at(`proc/${name}`)), { recursive: true });
  fs.writeFileSync(at(`proc/${name}`), `${value}\n`);
}
const namespacesAre = (state: "open" | "closed"): void =>
  program("bin/unshare", state === "open" ? "exit 0" : "echo no >&2; exit 1");

beforeEach(() => {
  root = temporaryFolder();
  for (const folder of ["package one", "bin", "proc/self/ns"]) fs.mkdirSync(at(folder), { recursive: true });
  fs.writeFileSync(at("package one/plumbline"), launcherScript({ proc: at("proc"), sockets: at("sockets") }), {
    mode: 0o755,
  });
  fs.writeFileSync(at("package one/chrome-sandbox"), "", { mode: 0o755 });
  fs.symlinkSync("user:[1]", at("proc/self/ns/user"));
  for (const name of REAL)
    fs.symlinkSync(execFileSync("which", [name], { encoding: "utf8" }).trim(), at(`bin/${name}`));
  fs.writeFileSync(at("bin/id"), "#!/bin/sh\necho 1000\n", { mode: 0o755 });
  program("package one/plumbline-app", "exit 7");
  namespacesAre("open");
});

function start(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const options = { env: { PATH: at("bin"), ...env }, encoding: "utf8" } as const;
  const { status, stderr } = spawnSync(at(env["AS"] ?? "package one/plumbline"), args, options);
  const log = fs.existsSync(at("log")) ? fs.readFileSync(at("log"), "utf8").split("\u001e") : [];
  const calls = log
    .map((call) => call.slice(0, -1).split("\n"))
    .filter(([name]) => name !== "" && name !== "bin/unshare");
  return { status, stderr, calls };
}
const STARTED = { status: 7, stderr: "", calls: [["package one/plumbline-app"]] };
const refused = (word: string) => ({ status: 1, stderr: expect.stringContaining(word), calls: [] });

describe("the launcher of a package, on a system with namespaces", () => {
  it("starts the app with its arguments as they are, and ends with its code", () => {
    const args = ["--hidden", "", "a b", "$HOME'\"*"];
    expect(start(args)).toEqual({ ...STARTED, calls: [["package one/plumbline-app", ...args]] });
  });

  it("has the engine show windows by X, where the server that is named is there, be the session Wayland's or not", () => {
    fs.mkdirSync(at("sockets"));
    fs.writeFileSync(at("sockets/X1"), "");
    const argsFor = (env: Readonly<Record<string, string>>): readonly string[] => {
      fs.rmSync(at("log"), { force: true });
      return start(["--hidden"], env).calls[0]?.slice(1) ?? [];
    };
    const wayland = { WAYLAND_DISPLAY: "wayland-0", XDG_SESSION_TYPE: "wayland" };
    for (const display of [":1", "unix:1", ":1.0", "elsewhere:10.0"])
      expect(argsFor({ ...wayland, DISPLAY: display }), display).toEqual(["--ozone-platform=x11", "--hidden"]);
    for (const none of [{}, { DISPLAY: "" }, { DISPLAY: ":2" }, { DISPLAY: "unix:11" }])
      expect(argsFor({ ...wayland, ...none }), JSON.stringify(none)).toEqual(["--hidden"]);
  });

  it("is found through links, as the package of a distribution makes them", () => {
    fs.symlinkSync("package one/plumbline", at("link"));
    fs.symlinkSync(at("link"), at("bin/plumbline"));
    expect(start([], { AS: "bin/plumbline" })).toEqual(STARTED);
  });

  it("leaves a folder for settings that is relative out of account, which the engine would not start with", () => {
    program("package one/plumbline-app", `echo "config: \${XDG_CONFIG_HOME-none}" >>'${at("log")}'\nexit 7`);
    const configOf = (config: string): string => start([], { XDG_CONFIG_HOME: config }).calls.flat().join(" ");
    expect(configOf("relcfg")).toContain("config: none");
    expect(configOf("/home/someone/.config")).toContain("config: /home/someone/.config");
  });

  it.each(SANDBOX_SWITCHES)("does not start it with --%s", (name) => {
    for (const argument of [`--${name}`, `-${name}`, `--${name}=1`])
      expect(start(["--hidden", argument])).toEqual(refused(`started with ${argument.replace("=1", "")}, which`));
  });

  it("does not start it with the variable that takes the sandbox away, whatever its value", () => {
    expect(start([], { ELECTRON_DISABLE_SANDBOX: "" })).toEqual(refused("ELECTRON_DISABLE_SANDBOX"));
    expect(start(["--", "x"], { ELECTRON_DISABLE_SANDBOX: "1" })).toEqual(refused("ELECTRON_DISABLE_SANDBOX"));
  });

  it("takes no more for a switch than the engine does", () => {
    const args = ["no-sandbox", "---no-sandbox", "--no-sandboxes", "--", "--no-sandbox"];
    expect(start(args)).toEqual({ ...STARTED, calls: [["package one/plumbline-app", ...args]] });
  });

  it("leaves root alone, for whom the engine has no sandbox", () => {
    fs.writeFileSync(at("bin/id"), "#!/bin/sh\necho 0\n");
    namespacesAre("closed");
    expect(start(["--no-sandbox"]).status).toBe(7);
  });
});

describe("the launcher of a package, on a system without namespaces", () => {
  beforeEach(() => namespacesAre("closed"));

  it("starts nothing, and says in the terminal what to do", () => {
    const helper = at("package one/chrome-sandbox");
    expect(start()).toEqual(refused(`sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"\n`));
    expect(start(["--no-sandbox"])).toEqual(refused("chmod 4755"));
  });

  it("starts the app where the helper belongs to root and runs as root, as the word says", () => {
    const helper = at("package one/chrome-sandbox");
    const isRoot = process.getuid?.() === 0;
    fs.chmodSync(helper, 0o4755);
    expect(start()).toEqual(isRoot ? STARTED : refused("chown root:root"));
    fs.rmSync(at("log"), { force: true });
    if (isRoot) fs.chownSync(helper, 1000, 1000);
    fs.chmodSync(helper, isRoot ? 0o4755 : 0o755);
    expect(start()).toEqual(refused("chown root:root"));
    if (isRoot) fs.chownSync(helper, 0, 0);
    fs.chmodSync(helper, 0o755);
    expect(start()).toEqual(refused("chmod 4755"));
  });

  it.runIf(process.getuid?.() === 0)("says so where the helper is set up, and cannot become root", () => {
    fs.chmodSync(at("package one/chrome-sandbox"), 0o4755);
    const mounts = (own: string): string =>
      [
        `1 0 0:1 / / rw,nosuid,relatime - ext4 x rw`,
        `2 1 0:2 / ${at("package").slice(0, -8)} ${own} - tmpfs y rw`,
      ].join("\n");
    proc("self/mountinfo", mounts("rw,nosuid,nodev"));
    expect(start()).toEqual(refused("another disk"));
    proc("self/mountinfo", mounts("rw,nodev"));
    expect(start()).toEqual(STARTED);
    fs.rmSync(at("log"), { force: true });
    proc("self/status", "Name: sh\nNoNewPrivs:\t1");
    expect(start()).toEqual(refused("another disk"));
    proc("self/status", "Name: sh\nNoNewPrivs:\t0");
    expect(start()).toEqual(STARTED);
  });

  it("sends the person of an AppImage to another package: nothing in it can be changed", () => {
    const env = { APPIMAGE: "/a/Plumbline.AppImage", APPDIR: at("package one") };
    expect(start([], env)).toEqual(refused("Install Plumbline from its .deb"));
    expect(start([], { ...env, APPDIR: "/tmp/.mount_other" })).toEqual(refused("chmod 4755"));
  });

  it.each([
    ["the kernel has none", () => fs.rmSync(at("proc/self/ns/user"))],
    ["an AppArmor takes them from programs without a profile", () => apparmor("unconfined")],
    ["a sysctl of Debian forbids them", () => without("sys/kernel/unprivileged_userns_clone")],
    ["there may be none", () => without("sys/user/max_user_namespaces")],
  ])("finds that out where %s", (_why, close) => {
    namespacesAre("open");
    close();
    expect(start()).toEqual(refused("chmod 4755"));
  });

  it("starts the app where AppArmor has a profile for it", () => {
    namespacesAre("open");
    apparmor("plumbline (unconfined)");
    expect(start()).toEqual(STARTED);
  });

  it("starts the app where nothing tells: the engine will", () => {
    fs.rmSync(at("bin/unshare"));
    expect(start()).toEqual(STARTED);
  });
});

describe("the word of the launcher", () => {
  const display = { DISPLAY: ":1" };
  beforeEach(() => namespacesAre("closed"));

  it("is a notification that stays, where the desktop takes one, and no dialog beside it", () => {
    program("bin/notify-send");
    program("bin/zenity");
    const { calls } = start([], display);
    const told = ["-u", "critical", "-a", "Plumbline", "-i", "plumbline", "Plumbline did not start"];
    expect(calls[0]?.slice(0, 8)).toEqual(["bin/notify-send", ...told]);
    expect(calls[0]?.join("\n")).toContain("&amp;&amp; sudo chmod 4755");
    expect(calls).toHaveLength(1);
  });

  it("goes over the bus where there is no notify-send", () => {
    program("bin/gdbus");
    expect(start([], display).calls.map(([name]) => name)).toEqual(["bin/gdbus"]);
  });

  it.each(["zenity", "kdialog", "xmessage"])("is a dialog of %s where no notification is taken", (dialog) => {
    program("bin/notify-send", "exit 1");
    program("bin/gdbus", "exit 1");
    program(`bin/${dialog}`, "exit 1");
    const { status, calls } = start([], display);
    expect(calls.map(([name]) => name)).toEqual(["bin/notify-send", "bin/gdbus", `bin/${dialog}`]);
    expect(calls[2]?.join("\n")).toContain("chmod 4755");
    expect(status).toBe(1);
  });

  it("waits for no notification daemon that hangs", () => {
    fs.rmSync(at("bin/timeout"));
    fs.writeFileSync(at("bin/timeout"), "#!/bin/sh\nexit 124\n", { mode: 0o755 });
    program("bin/notify-send");
    program("bin/zenity");
    expect(start([], display).calls.map(([name]) => name)).toEqual(["bin/zenity"]);
  });

  it("opens no dialog where there is no display", () => {
    program("bin/zenity");
    expect(start().calls).toEqual([]);
  });
});

function apparmor(label: string): void {
  proc("sys/kernel/apparmor_restrict_unprivileged_userns", "1");
  proc("self/attr/current", label);
}
function without(sysctl: string): void {
  fs.rmSync(at("bin/unshare"));
  proc(sysctl, "0");
}
