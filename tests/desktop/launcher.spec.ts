import { once } from "node:events";
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ENGLISH } from "../../shared/i18n/english";
import { LAUNCHER, PROGRAM } from "../../electron/platform/program-names";
import { link } from "../../electron/tools/ordinary-user";
import { until } from "../support/desktop/until";
import { expect, test } from "./fixtures";

/*
 * What stands in front of the packaged program, on systems where it cannot have its sandbox. Run as an ordinary user, for
 * whom the package is copied to where anyone may read it.
 */
const packaged = path.resolve(import.meta.dirname, "../../dist/linux-unpacked");
const isRoot = process.getuid?.() === 0;
const NOBODY = ["--reuid=65534", "--regid=65534", "--clear-groups"];
const asUser = (...command: readonly string[]) => (isRoot ? ["setpriv", ...NOBODY, ...command] : command);
/** In a changed root the kernel gives no namespaces to ordinary users. */
const CHANGE_ROOT = `mount --rbind / "$1" && root="$1" && shift && exec chroot "$root" "$@"`;
const inChangedRoot = (root: string, ...command: readonly string[]) => [
  ...["unshare", "--mount", "sh", "-c", CHANGE_ROOT, "sh", root, ...asUser(...command)],
];

let place: string;
const app = (name: string): string => path.join(place, "app", name);
test.beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-launcher-"));
  fs.chmodSync(place, 0o755);
  link(packaged, path.join(place, "app"));
  for (const folder of ["root", "config"]) fs.mkdirSync(path.join(place, folder));
  fs.chmodSync(path.join(place, "config"), 0o777);
});
test.afterEach(() => fs.rmSync(place, { recursive: true, force: true }));

function run(command: readonly string[], given: Readonly<Record<string, string>>) {
  const [program = "", ...args] = command;
  const env = { ...given, HOME: path.join(place, "config"), XDG_CONFIG_HOME: path.join(place, "config") };
  const { status, signal, stderr } = spawnSync(program, args, { env, encoding: "utf8", cwd: "/", timeout: 60_000 });
  return { code: status ?? signal, stderr, kept: fs.readdirSync(path.join(place, "config")) };
}

test("a package that cannot have its sandbox ends with a word, before any script of ours runs", ({ desktop }) => {
  test.skip(!isRoot, "Only root can change the root: sudo npm test -- desktop");
  const root = path.join(place, "root");
  const alone = run(inChangedRoot(root, app(PROGRAM)), desktop.env);
  expect(alone.code, "the engine itself: a crash").not.toBe(1);
  const told = run(inChangedRoot(root, app(LAUNCHER), "--hidden"), { ...desktop.env, DISPLAY: "" });
  const way = ENGLISH["launcher.helper"].replaceAll("{helper}", app("chrome-sandbox"));
  const words = [ENGLISH["launcher.title"], ENGLISH["launcher.noSandbox"], way].join("\n\n");
  expect(told).toEqual({ code: 1, stderr: `${words}\n`, kept: [] });
});

test("a package does not let an ordinary user take its sandbox away, past the launcher either", ({ desktop }) => {
  const refused = { code: 1, kept: [], stderr: expect.stringContaining("does not start without its sandbox") };
  for (const name of ["--no-sandbox", "-no-sandbox", "--no-sandbox=1", "--disable-seccomp-filter-sandbox"])
    expect(run(asUser(app(PROGRAM), "--no-sandbox", name), desktop.env), name).toEqual(refused);
  const variable = run(asUser(app(PROGRAM)), { ...desktop.env, ELECTRON_DISABLE_SANDBOX: "1" });
  expect(variable).toEqual(refused);
});

test("the word of the launcher is shown by the desktop", async ({ desktop }) => {
  const bin = path.join(place, "bin");
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, "id"), "#!/bin/sh\necho 1000\n", { mode: 0o755 });
  fs.writeFileSync(path.join(bin, "unshare"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const before = desktop.notifications.shown.length;
  // Not waited for by blocking: the notification daemon lives in this very process.
  const env = { ...desktop.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  const ended = once(spawn(app(LAUNCHER), { env, stdio: "ignore" }), "exit");
  await until("the notification", () => desktop.notifications.shown.length > before);
  expect(await ended).toEqual([1, null]);
  const { summary, body } = desktop.notifications.shown.at(-1) ?? {};
  expect(summary).toBe(ENGLISH["launcher.title"]);
  expect(body).toContain(`sudo chmod 4755 "${app("chrome-sandbox")}"`);
});
