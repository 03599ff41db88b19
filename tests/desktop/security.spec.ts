import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { resolveElectron } from "../../electron/tools/runtime";
import { badInputs } from "../support/bad-inputs";
import { expect, test, type RunningApp } from "./fixtures";

/** Every kind of window at once: main window, notice, and the break page that waits behind it. */
async function openAll(app: RunningApp): Promise<readonly Page[]> {
  const main = await app.page("main");
  await main.keyboard.press("Escape");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Today");
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  await expect.poll(() => app.electron.windows().length).toBe(3);
  return app.electron.windows();
}

test("S1–S3, S12: each page is sandboxed, without Node, from our own protocol, with our own calls only", async ({
  launch,
}) => {
  const app = await launch();
  const pages = await openAll(app);
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      Reflect.get(webContents, "getLastWebPreferences").call(webContents),
    ),
  );
  for (const each of preferences) {
    expect(each).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true, nodeIntegration: false });
    const off = [
      "nodeIntegrationInWorker",
      "nodeIntegrationInSubFrames",
      "allowRunningInsecureContent",
      "webviewTag",
      "experimentalFeatures",
    ];
    expect(off.filter((name) => Boolean(each[name]))).toEqual([]);
    expect(each.enableBlinkFeatures ?? "").toBe("");
  }
  for (const page of pages) {
    const seen = await page.evaluate(() => ({
      node: ["require", "process", "module", "global", "Buffer", "ipcRenderer", "electron"].filter(
        (name) => name in globalThis,
      ),
      protocol: location.protocol,
      api: Object.keys(Reflect.get(window, "plumbline")).sort(),
      frozen: Object.isFrozen(Reflect.get(window, "plumbline")),
    }));
    expect(seen).toEqual({ node: [], protocol: "app:", api: ["call", "on"], frozen: true });
  }
});

test("S4–S6: the content security policy holds against inline code and eval", async ({ launch }) => {
  const page = await (await launch()).page("main");
  const policy = await page.evaluate(async () =>
    (await fetch("app://ui/main/index.html")).headers.get("content-security-policy"),
  );
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const inline = await page.evaluate(() => {
    Reflect.set(window, "ran", 0);
    const caught: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => caught.push(effectiveDirective));
    const box = document.body.appendChild(document.createElement("div"));
    for (const insert of [
      () => (box.innerHTML = "<img src=x onerror='window.ran=1'>"),
      () => {
        const script = document.createElement("script");
        script.textContent = "window.ran=2";
        document.body.append(script);
      },
    ]) {
      try {
        insert();
      } catch (error) {
        caught.push(String(error));
      }
    }
    return { ran: Reflect.get(window, "ran"), caught };
  });
  // Thrown at once: neither the markup nor the script is ever in the page.
  expect(inline).toEqual({
    ran: 0,
    caught: ["TrustedHTML", "TrustedScript"].map((type) => expect.stringContaining(type)),
  });
  // Only in a task of the page's own: what a test evaluates is let through by the inspector.
  const evaluated = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        setTimeout(() => {
          const outcome = (run: () => unknown): string => {
            try {
              return String(run());
            } catch (error) {
              return error instanceof Error ? error.name : "thrown";
            }
          };
          resolve([outcome(() => window.eval("1+1")), outcome(() => Reflect.construct(Function, ["return 1"]))]);
        }, 0),
      ),
  );
  expect(evaluated).toEqual(["EvalError", "EvalError"]);
});

test("S7–S9, S15–S17: nothing navigates, opens, frames, submits or is permitted", async ({ launch }) => {
  const app = await launch();
  const page = await app.page("main");
  const url = page.url();
  // Each attempt is answered by something that can be waited for: what the app prevents, and what the engine refuses.
  await app.electron.evaluate(({ BrowserWindow }) => {
    const tried: unknown[] = [];
    Reflect.set(globalThis, "tried", tried);
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.on("will-frame-navigate", (event) => tried.push([event.url, event.defaultPrevented]));
  });
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  await page.evaluate(() => void (location.href = "https://example.com/"));
  await expect
    .poll(() => app.electron.evaluate(() => Reflect.get(globalThis, "tried")))
    .toEqual([["https://example.com/", true]]);
  await page.evaluate(() => void (location.href = "file:///etc/passwd"));
  await expect.poll(() => told.join()).toContain("Not allowed to load local resource: file:///etc/passwd");
  const refused = page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const directives = new Set<string>();
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          directives.add(effectiveDirective);
          if (directives.size === 2) resolve([...directives].sort());
        });
        const form = document.body.appendChild(document.createElement("form"));
        form.action = "https://example.com/";
        form.method = "post";
        form.submit();
        document.body.appendChild(document.createElement("iframe")).src = "https://example.com/";
      }),
  );
  expect(await refused).toEqual(["form-action", "frame-src"]);
  const outcome = await page.evaluate(async () => {
    const webview = document.body.appendChild(document.createElement("webview"));
    return {
      opened: window.open("https://example.com/"),
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve("given"),
          () => resolve("denied"),
        ),
      ),
      sound: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => "given",
        () => "denied",
      ),
      webview: typeof Reflect.get(webview, "getWebContentsId"),
    };
  });
  expect(outcome).toEqual({
    opened: null,
    notification: "denied",
    place: "denied",
    sound: "denied",
    webview: "undefined",
  });
  expect(page.url()).toBe(url);
  expect(page.frames().filter((frame) => /^https?:/.test(frame.url()))).toEqual([]);
  expect(app.electron.windows()).toHaveLength(1);
});

test("W3.13: no page can ask for a dialog for files", async ({ launch }) => {
  const app = await launch();
  const page = await app.page("main");
  for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"])
    await expect(
      page.evaluate((picker) => Reflect.apply(Reflect.get(window, picker), window, []), name),
      name,
    ).rejects.toThrow(/TypeError/);
});

test("S10: neither a page nor the session reaches the network", async ({ launch }) => {
  const app = await launch();
  const page = await app.page("main");
  expect(
    await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "reached",
        (error: unknown) => (error instanceof Error ? error.name : "thrown"),
      ),
    ),
  ).toBe("TypeError");
  const [, session] = await fetchInMain(app, "https://example.org/");
  expect(session).toMatch(/ERR_BLOCKED_BY_CLIENT/);
});

/**
 * The status and the beginning of what the session answers; 0 and the error where it answers nothing. In a task of its own:
 * the debugger may interrupt Node while it is still loading what `fetch` is made of.
 */
function fetchInMain(app: RunningApp, url: string): Promise<readonly [number, string]> {
  return app.electron.evaluate(
    ({ session: { defaultSession } }, address) =>
      new Promise<readonly [number, string]>((resolve) => {
        setImmediate(() => {
          defaultSession
            .fetch(address)
            .then(async (response) => resolve([response.status, (await response.text()).slice(0, 40)]))
            .catch((error: unknown) => resolve([0, String(error)]));
        });
      }),
    url,
  );
}

test("S11: the protocol serves our pages and no other file", async ({ launch }) => {
  const app = await launch();
  expect(await fetchInMain(app, "app://ui/main/index.html")).toEqual([200, expect.stringMatching(/^<!doctype html>/i)]);
  const bad = [
    "ui/../main/main.js",
    "ui/%2e%2e/main/main.js",
    "ui/..%2fmain/main.js",
    "ui/%252e%252e/main/main.js",
    "ui/..%5cmain%5cmain.js",
    "ui/main/index.html%00.js",
    "ui//etc/passwd",
    "evil/main/index.html",
    "ui/%E0%A4%A",
  ];
  for (const each of bad) {
    const [status, text] = await fetchInMain(app, `app://${each}`);
    expect(status, each).not.toBe(200);
    expect(text, each).not.toMatch(/import|root:/);
  }
});

test("S13, S24: broken and hostile calls are refused, change nothing and open nothing", async ({ launch, folder }) => {
  const app = await launch();
  const page = await app.page("main");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today");
  await app.electron.evaluate(({ shell }) => {
    Reflect.set(globalThis, "opened", []);
    shell.openExternal = (url) => Promise.resolve(void Reflect.get(globalThis, "opened").push(url));
  });
  const kept = (): readonly string[] =>
    ["settings.json", "checklist.json"]
      .map((name) => path.join(folder(), name))
      .map((file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : ""));
  await app.settled();
  const before = kept();
  const send = (channel: string, payload: unknown): Promise<string> =>
    page.evaluate(
      ([name, value]) =>
        Reflect.get(window, "plumbline")
          .call(name, value)
          .then(
            (reply: { ok: boolean; code?: string }) => (reply.ok ? "ok" : (reply.code ?? "no code")),
            (error: unknown) => `rejected: ${String(error)}`,
          ),
      [channel, payload] as const,
    );
  const cases = badInputs("ipc");
  expect(cases.length).toBeGreaterThan(8);
  for (const { id, title, input, code } of cases) {
    if (typeof input === "string") throw new Error(`${id} has another form now`);
    const named =
      typeof input["channel"] === "string" ? input["channel"] : (/^[a-z]+:[a-z]+/.exec(title)?.[0] ?? "settings:set");
    const given = Array.isArray(input["args"]) ? input["args"][0] : "x".repeat(Number(input["bytes"]));
    // Settings are changed like every document, over one channel.
    const answer =
      named === "settings:set"
        ? await send("document:edit", { document: "settings", edit: given })
        : await send(named, given);
    // There is no import by a page at all: what the list wants refused as E_ARGS has no channel to be sent on.
    const isKnown = !["fs:read", "file:import"].includes(named);
    expect(answer, `${id} ${title}`).toMatch(isKnown ? new RegExp(`^${code}`) : /^rejected: .*No such call/);
  }
  expect(kept()).toEqual(before);
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, "opened"))).toEqual([]);
  expect((await app.view()).mode).toBe("working");
});

test("a payload that was made to keep the main process busy is refused, and the main process answers meanwhile", async ({
  launch,
}) => {
  const app = await launch();
  const page = await app.page("main");
  // How long the main process was away at most, as it notices itself.
  await app.electron.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Reflect.set(globalThis, "watch", watch);
    const look = (): void => {
      watch.longest = Math.max(watch.longest, performance.now() - watch.last);
      watch.last = performance.now();
      setTimeout(look, 1);
    };
    look();
  });
  const answers = await page.evaluate(async () => {
    const { call } = Reflect.get(window, "plumbline");
    const itself = (count: number): object => {
      const value: Record<string, unknown> = {};
      for (let at = 0; at < count; at += 1) value[`self${at}`] = value;
      return value;
    };
    let ways: unknown = "end";
    for (let at = 0; at < 21; at += 1) ways = [ways, ways];
    const hostile: readonly (readonly [string, unknown])[] = [
      ["3 references to itself", itself(3)],
      ["2^21 ways", ways],
      ["16 bytes", new Uint8Array(16)],
      ["40 MiB of bytes", new Uint8Array(40 * 1_048_576)],
      ["a buffer", new ArrayBuffer(8 * 1_048_576)],
      ["a map", new Map([[1, 1]])],
      ["a date", new Date(0)],
      // Many more, and the engine ends the page before anything of ours runs.
      ["a million holes", new Array(1_000_000)],
      ["2 MiB of text", "x".repeat(2 * 1_048_576)],
      ["100,000 keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]))],
      ["what leaves the page and is too much all the same", "x".repeat(1_000_000)],
    ];
    const outcomes: [string, string][] = [];
    for (const [name, value] of hostile) {
      const reply = await call("document:edit", value).then(
        (told: { ok: boolean; code?: string }) => (told.ok ? "taken" : String(told.code)),
        () => "stopped in the page",
      );
      outcomes.push([name, reply]);
    }
    return outcomes;
  });
  for (const [name, answer] of answers) expect(answer, name).toMatch(/^(?:E_TOO_LARGE|E_ARGS|stopped in the page)$/);
  expect(Object.fromEntries(answers)).toMatchObject({
    "40 MiB of bytes": "E_TOO_LARGE",
    "2 MiB of text": "E_TOO_LARGE",
    "100,000 keys": "E_TOO_LARGE",
    "what leaves the page and is too much all the same": "E_TOO_LARGE",
  });
  // 20 ms each where nothing else runs; the fault was seconds to for ever.
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, "watch").longest)).toBeLessThan(1_000);
});

const CHANGE = `plumbline.call("document:edit", { document: "settings", edit: { intervalMin: 5 } })`;

test("S14: a page that is not ours is refused, even with our preload", async ({ launch }) => {
  const app = await launch();
  const answer = await app.electron.evaluate(async ({ app: electron, BrowserWindow }, change) => {
    const preload = `${electron.getAppPath()}/out/preload/main.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL("about:blank");
    const reply = await window.webContents.executeJavaScript(change);
    window.destroy();
    return reply;
  }, CHANGE);
  expect(answer).toMatchObject({ ok: false, code: "E_SENDER" });
  const other = await app.electron.evaluate(async ({ app: electron, BrowserWindow }, change) => {
    const preload = `${electron.getAppPath()}/out/preload/main.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL("app://ui/break/index.html").catch(() => {});
    const reply = await window.webContents.executeJavaScript(change);
    window.destroy();
    return reply;
  }, CHANGE);
  expect(other).toMatchObject({ ok: false, code: "E_SENDER" });
});

test("S18: a second start raises the first and ends with code 0", async ({ launch, desktop, folder }) => {
  const app = await launch();
  await app.page("main");
  const { path: electron } = await resolveElectron({ download: false });
  const root = path.resolve(import.meta.dirname, "../..");
  const args = [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), root];
  const second = spawn(electron, args, { env: { ...desktop.env, PLUMBLINE_USER_DATA: folder() }, stdio: "ignore" });
  expect(await new Promise((resolve) => second.once("exit", resolve))).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});

test("S19: a break page that crashes comes back with the same break", async ({ launch }) => {
  const app = await launch();
  await openAll(app);
  await app.advance(30);
  await app.shown("prompt");
  await app.electron.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes("/break/"));
    page?.webContents.forcefullyCrashRenderer();
  });
  await app.shown("prompt");
  expect((await app.view()).mode).toBe("prompt");
});

test("S20: the system's own sandbox holds the pages, for everyone but root", async ({ launch }) => {
  const app = await launch();
  await app.page("main");
  const pid = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
  expect(/Seccomp:\s+(\d)/.exec(status)?.[1]).toBe(process.getuid?.() === 0 ? "0" : "2");
});

test("S22: what is kept is only for the person to read", async ({ launch, folder }) => {
  const app = await launch();
  const page = await app.page("main");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today");
  await expect.poll(() => fs.existsSync(path.join(folder(), "settings.json"))).toBe(true);
  const modes = ["settings.json", "schedule.json", "history"].map((name) => {
    const file = path.join(folder(), name);
    return fs.existsSync(file) ? fs.statSync(file).mode & 0o077 : 0;
  });
  expect(modes).toEqual([0, 0, 0]);
});
