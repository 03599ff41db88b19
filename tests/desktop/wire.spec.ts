import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import type { Page } from "@playwright/test";
import path from "node:path";
import { resolveElectron } from "../../electron/tools/runtime";
import type { Desktop } from "../support/desktop/desktop";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { writeUnguardedApp } from "../support/desktop/unguarded-app";
import { until } from "../support/desktop/until";
import { machinesIn, tryLeaving, tryMarkup, tryScript, tryWebRtc } from "../support/desktop/ways-out";
import { listen, type Wire } from "../support/desktop/wire";
import { expect, test, type RunningApp } from "./fixtures";

/*
 * Nothing leaves the machine. Every desktop test ends with a look at the wire; those here are the ones for its sake: that the
 * watch sees what there is to see, the packaged app, a day at speed, and pages that try to get out.
 */

/** The engine asks for a dictionary within a second of making a session, and WebRTC gives up on a server within two. */
const LONG_ENOUGH = 2_500;
const isRoot = process.getuid?.() === 0;
const noSandbox = isRoot ? ["--no-sandbox"] : [];
const packaged = path.resolve(import.meta.dirname, "../../dist/linux-unpacked/plumbline");

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

test.beforeEach(({ wire }) => {
  test.skip(wire === null, "Only root can watch the wire: sudo npm test -- desktop");
});

/** What leaves until `isEnough`, and all that follows is forgotten. */
async function seenUntil(wire: Wire | null, isEnough: (lines: readonly string[]) => boolean) {
  const lines: string[] = [];
  await until("what must leave", async () => {
    lines.push(...((await wire?.take()) ?? []));
    return isEnough(lines);
  });
  return lines;
}

test("the watch sees the engine's own questions and every way out of a page that nothing guards", async ({
  desktop,
  wire,
}, info) => {
  const folder = info.outputPath("unguarded");
  writeUnguardedApp(folder);
  const { path: electron } = await resolveElectron({ download: false });
  const args = [...noSandbox, folder, `--user-data-dir=${info.outputPath("its-own")}`];
  const app = spawn(electron, args, { env: desktop.env, stdio: "ignore" });
  const machines = [
    ...["img", "script", "module", "stylesheet", "css", "background", "font", "iframe", "object", "embed", "audio"],
    ...["prefetch", "dns-prefetch", "modulepreload", "speculation", "ping", "open", "form", "location", "worker"],
    ...["fetch", "beacon", "xhr", "websocket", "eventsource", "webtransport", "stun", "turn", "224.0.0.251"],
    ...["198.51.100.21", "198.51.100.22", "198.51.100.23", "198.51.100.31", "198.51.100.32", "198.51.100.33"],
    ...["198.51.100.34", "198.51.100.35", "2001:db8::21"],
  ];
  const seen = await seenUntil(wire, (lines) => {
    const found = machinesIn(lines);
    return machines.every((machine) => found.has(machine)) && lines.some((line) => line.includes("gvt1.com"));
  }).finally(() => app.kill("SIGKILL"));
  expect(machinesIn(seen).size).toBeGreaterThanOrEqual(machines.length);
  await wire?.settle();
});

/** Drives the packaged app as the desktop does: its start, a break, its end. */
async function runPackaged({ logind, tray }: Desktop, env: NodeJS.ProcessEnv, command: readonly string[]) {
  const [program = "", ...args] = command;
  const labels = async (): Promise<readonly string[]> => tray.labels(await tray.item()).catch(() => []);
  logind.reset();
  const app = spawn(program, args, { env, stdio: "ignore" });
  const end = ended(app);
  try {
    await until("the menu", async () => (await labels()).includes("Start a break now"));
    await tray.click(await tray.item(), "Start a break now");
    await until("the break", async () => (await labels()).some((label) => label.startsWith("On a break")));
    await listen(LONG_ENOUGH);
    await tray.click(await tray.item(), "Quit Plumbline");
    expect(await end).toBe(0);
  } finally {
    app.kill();
  }
}

test("the packaged app sends nothing at its first start and its second, and opens local sockets alone", async ({
  desktop,
  wire,
}, info) => {
  const env = { ...desktop.env, XDG_CONFIG_HOME: info.outputPath("config") };
  const trace = info.outputPath("sockets.txt");
  // Traced, a program cannot become root, as the helper of the sandbox does where there are no user namespaces.
  const tracer = ["strace", "-f", "--seccomp-bpf", "-e", "trace=connect,bind", "-e", "signal=none", "-o", trace];
  await runPackaged(desktop, env, [...(isRoot ? tracer : []), packaged, ...noSandbox]);
  await runPackaged(desktop, env, [packaged, ...noSandbox]);
  expect(await wire?.take()).toEqual([]);
  if (isRoot) {
    const text = fs.readFileSync(trace, "utf8");
    const families = new Set([...text.matchAll(/sa_family=(\w+)/g)].map(([, family]) => family));
    // Netlink is the kernel's own, which tells of the network's changes.
    expect([...families].sort()).toEqual(["AF_NETLINK", "AF_UNIX"]);
    const places = [...text.matchAll(/connect\(.*sun_path=@?"([^"]+)"/g)].map(([, place = ""]) => place);
    const known = [desktop.env["DBUS_SESSION_BUS_ADDRESS"], desktop.env["DBUS_SYSTEM_BUS_ADDRESS"]].join();
    const isKnown = (place: string): boolean =>
      known.includes(place) || /\/\.X11-unix\/|\/pulse\/native$|\/speech-dispatcher\/|\/SingletonSocket$/.test(place);
    expect(places.filter((place) => !isKnown(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(3);
  }
});

/** A working day, with each break taken. */
async function workDay(app: RunningApp): Promise<number> {
  let taken = 0;
  for (let hour = 0; hour < 8; hour += 1) {
    await app.setIdle(0);
    await app.advance(60 * 60);
    const { mode } = await app.view();
    if (mode !== "prompt") continue;
    const page = await app.shown("prompt");
    await page.evaluate(() => Reflect.get(window, "plumbline").call("break:start"));
    await app.shown("break");
    await app.advance(10 * 60);
    taken += 1;
  }
  return taken;
}

test("a day at speed sends nothing, with breaks, a report and a second start", async ({ launch, wire }, info) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  expect(await workDay(app)).toBeGreaterThan(3);
  const file = info.outputPath("report.pdf");
  await app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
  }, file);
  await main.keyboard.press("Control+2");
  await main.locator("[aria-pressed]").last().click();
  await main.locator("[data-kind='main']").last().click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  expect(await app.quit()).toBe(0);
  const again = await launch();
  await again.view();
  await listen(LONG_ENOUGH);
  expect(await wire?.take()).toEqual([]);
});

/** Switches the content security policy off for the page, so that what stands behind it is tried. */
async function withoutPolicy(main: Page): Promise<void> {
  const inspector = await main.context().newCDPSession(main);
  await inspector.send("Page.setBypassCSP", { enabled: true });
  await main.reload();
  await main.waitForSelector("h1:not(:empty)");
}

for (const policy of ["with", "without"] as const) {
  test(`a page that tries every way out reaches nobody, ${policy} its policy`, async ({ launch, wire }) => {
    const app = await launch();
    const main = await app.page("main");
    if (policy === "without") await withoutPolicy(main);
    await main.evaluate(tryMarkup);
    await main.evaluate(tryScript);
    await main.evaluate(tryWebRtc);
    await listen(LONG_ENOUGH);
    await main.evaluate(tryLeaving);
    await listen(LONG_ENOUGH / 3);
    expect(await wire?.take()).toEqual([]);
    expect(main.url()).toMatch(/^app:\/\/ui\/main\/index\.html#?$/);
  });
}

test("each guard stands by itself: names, languages, WebRTC, and sessions made later", async ({ launch }) => {
  const app = await launch();
  await app.page("main");
  const found = await app.electron.evaluate(async ({ app: electron, session, BrowserWindow }) => {
    const later = session.fromPartition("later");
    const failure = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => "reached",
        (error: unknown) => String(error),
      );
    return {
      switches: ["host-resolver-rules", "disable-features"].map((name) => electron.commandLine.getSwitchValue(name)),
      languages: [session.defaultSession, later].map((each) => each.getSpellCheckerLanguages()),
      policies: BrowserWindow.getAllWindows().map((each) => each.webContents.getWebRTCIPHandlingPolicy()),
      resolved: await failure(session.defaultSession.resolveHost("example.org")),
      address: await failure(later.resolveHost("198.51.100.1")),
      fetched: await failure(later.fetch("https://198.51.100.1/")),
    };
  });
  expect(found).toEqual({
    switches: ["MAP * ~NOTFOUND", expect.stringContaining("WebRtcHideLocalIpsWithMdns")],
    languages: [[], []],
    policies: ["disable_non_proxied_udp"],
    resolved: expect.stringContaining("ERR_NAME_NOT_RESOLVED"),
    address: expect.stringContaining("ERR_NAME_NOT_RESOLVED"),
    fetched: expect.stringContaining("ERR_BLOCKED_BY_CLIENT"),
  });
});
