import react from "@vitejs/plugin-react";
import fs from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { build, type InlineConfig } from "vite";
import type { BuildKind } from "../../shared/about/about";
import { renderIcons } from "./icons";
import { moduleCollector, noting } from "./licences/bundled-packages";
import { writeNotices } from "./licences/notices";

const root = path.resolve(import.meta.dirname, "../..");
/** What runs from the checkout, and what goes into a package: it leaves out all that serves tests and development. */
const outOf = (kind: BuildKind): string => path.join(root, kind === "development" ? "out" : "out/packaged");
/** The break page must be painted in one frame; see tests/bench/RESULTS.md. */
const BREAK_PAGE_LIMIT = 25_000;

const PAGES = ["main", "break", "sound", "decode", "report"] as const;
type Page = (typeof PAGES)[number];
const THREADS = ["days-off"] as const;
type Thread = (typeof THREADS)[number];
const shared: InlineConfig = { root, configFile: false, logLevel: "warn", envDir: false };
const external = ["electron", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const constants = (kind: BuildKind) => ({ PLUMBLINE_BUILD: JSON.stringify(kind) });

/** The main process: what brings the icon up, and behind it one file for the rest; many small ones take long to load. */
const mainProcess = (kind: BuildKind): InlineConfig => ({
  ...shared,
  define: constants(kind),
  ssr: { noExternal: true, external },
  build: {
    ssr: path.join(root, "electron/main.ts"),
    outDir: path.join(outOf(kind), "main"),
    target: "node20.18",
    minify: true,
    rolldownOptions: { external, output: { format: "es", entryFileNames: "main.js", codeSplitting: true } },
  },
});

/** A sandboxed preload can load nothing but itself, so each is one CommonJS file. */
const preload = (name: Page, kind: BuildKind): InlineConfig => ({
  ...shared,
  build: {
    outDir: path.join(outOf(kind), "preload"),
    emptyOutDir: false,
    target: "chrome130",
    minify: true,
    lib: { entry: path.join(root, `electron/preload/${name}.ts`), formats: ["cjs"], fileName: () => `${name}.cjs` },
    rolldownOptions: { external: ["electron"] },
  },
});

/** What runs in a thread of its own, each as one file. */
const thread = (name: Thread, kind: BuildKind): InlineConfig => ({
  ...shared,
  build: {
    outDir: path.join(outOf(kind), "thread"),
    emptyOutDir: false,
    target: "node20.18",
    minify: true,
    lib: {
      entry: path.join(root, `electron/platform/${name}-worker.ts`),
      formats: ["cjs"],
      fileName: () => `${name}.cjs`,
    },
    rolldownOptions: { external },
  },
});

/** A page. Nothing inline: its content security policy allows none. Each by itself, so that none loads a part of another. */
const page = (name: Page, kind: BuildKind): InlineConfig => ({
  ...shared,
  root: path.join(root, "renderer"),
  base: "/",
  plugins: [react()],
  build: {
    outDir: path.join(outOf(kind), "renderer"),
    emptyOutDir: false,
    target: "chrome130",
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: { [name]: path.join(root, `renderer/${name}/index.html`) } },
  },
});

/** Each with a note of which modules it is made of. */
async function buildNoting(configs: readonly InlineConfig[]): Promise<ReadonlySet<string>> {
  const { plugin, modules } = moduleCollector();
  for (const config of configs) await build(noting(config, plugin));
  return modules;
}

/**
 * Builds everything into out/, a package into out/packaged/. Throws when a part does not build, the break page is too large or
 * a licence is not there.
 */
export async function buildAll(kind: BuildKind = "development"): Promise<void> {
  const out = outOf(kind);
  fs.rmSync(out, { recursive: true, force: true });
  const threads = THREADS.map((name) => thread(name, kind));
  const pages = PAGES.flatMap((name) => [preload(name, kind), page(name, kind)]);
  const modules = await buildNoting([mainProcess(kind), ...threads, ...pages]);
  checkBreakPage(out);
  writeNotices(root, out, modules);
  await renderIcons(path.join(out, "icons"));
}

/**
 * Builds everything, and each part again when its sources change. `onMain` is called once all is there, and after each further
 * build of the main process or a preload; pages need no call, since the app sees their files change.
 */
export async function watchAll(onMain: () => void): Promise<void> {
  await buildAll();
  const watched = (config: InlineConfig): InlineConfig => ({
    ...config,
    build: { ...config.build, emptyOutDir: false, watch: { skipWrite: false } },
  });
  onMain();
  const programs = [
    mainProcess("development"),
    ...THREADS.map((name) => thread(name, "development")),
    ...PAGES.map((name) => preload(name, "development")),
  ];
  for (const config of programs) await onRebuilt(watched(config), onMain);
  for (const name of PAGES) await onRebuilt(watched(page(name, "development")), () => {});
}

/** Calls back after each build but the first, which repeats the one before. */
async function onRebuilt(config: InlineConfig, tell: () => void): Promise<void> {
  const watcher = await build(config);
  if (!("on" in watcher)) throw new Error("Vite was asked to watch, and built once.");
  await new Promise<void>((ready) => {
    let isFirst = true;
    watcher.on("event", (event) => {
      if (event.code === "ERROR") console.error(event.error.message);
      if (event.code !== "END") return;
      if (!isFirst) tell();
      isFirst = false;
      ready();
    });
  });
}

function checkBreakPage(out: string): void {
  const html = fs.readFileSync(path.join(out, "renderer/break/index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = ""]) =>
    path.join(out, "renderer", file),
  );
  const imported = files.filter((file) => /^import|\bimport\(|from\s*"/m.test(fs.readFileSync(file, "utf8")));
  const size = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  if (files.length === 0 || imported.length > 0)
    throw new Error("The break page must be one script and one style sheet of its own.");
  if (size > BREAK_PAGE_LIMIT)
    throw new Error(`The break page is ${size} bytes; at most ${BREAK_PAGE_LIMIT} are allowed.`);
}

if (process.argv[1] === import.meta.filename) await buildAll();
