import fs from "node:fs";
import path from "node:path";
import { build } from "vite";
import { beforeEach, describe, expect, it } from "vitest";
import {
  bundledPackages,
  moduleCollector,
  noting,
  packageFolder,
} from "../../../../electron/tools/licences/bundled-packages";
import { writeNotices } from "../../../../electron/tools/licences/notices";
import { temporaryFolder } from "../../../support/temporary-folder";

/** A checkout with packages of its own. */
let root: string;
function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}
function install(folder: string, licence: string, files: Readonly<Record<string, string>>): void {
  const name = packageFolder(`/${folder}/x`)?.split("node_modules/").at(-1);
  write(`${folder}/package.json`, JSON.stringify({ name, version: "1.2.3", license: licence, main: "index.js" }));
  for (const [file, text] of Object.entries(files)) write(`${folder}/${file}`, text);
}
const lock = (packages: Readonly<Record<string, object>>): void =>
  write("package-lock.json", JSON.stringify({ packages }));

beforeEach(() => {
  root = fs.realpathSync(temporaryFolder());
  const parts = { "index.js": "export const part = String(Math.random());", LICENSE: "Own words.\r\n" };
  install("node_modules/used", "MIT", { ...parts, "index.js": 'export { part } from "@scope/inner";' });
  install("node_modules/used/node_modules/@scope/inner", "Apache-2.0", { ...parts, "NOTICE.txt": "And a notice." });
  install("node_modules/common", "ISC", {
    "index.js": "module.exports = Math.random();",
    "licence.md": "Common words.",
  });
  install("node_modules/beside", "MIT", parts);
  write("LICENSE", "Ours.");
  write(
    "entry.js",
    'import { part } from "used"; import common from "common"; import "./own"; console.log(part, common);',
  );
  write("own.js", "console.log(1);");
  lock({ "node_modules/beside": { dev: true } });
});

async function modulesOf(entry: string): Promise<ReadonlySet<string>> {
  const { plugin, modules } = moduleCollector();
  const options = { write: false, minify: true, rolldownOptions: { input: path.join(root, entry) } };
  await build(noting({ root, configFile: false, logLevel: "error", build: options }, plugin));
  return modules;
}
const INNER = { name: "@scope/inner", version: "1.2.3", licence: "Apache-2.0", text: "Own words.\n\nAnd a notice." };
const COMMON = { name: "common", version: "1.2.3", licence: "ISC", text: "Common words." };

describe("the packages of a bundle", () => {
  it("are those whose code is in it, however deep they lie, and no others", async () => {
    expect(bundledPackages(root, await modulesOf("entry.js"))).toEqual([INNER, COMMON]);
  });

  it("are those of what runs beside it too", async () => {
    write("worker.js", 'import common from "common"; postMessage(common);');
    write("entry.js", 'new Worker(new URL("./worker.js", import.meta.url), { type: "module" });');
    expect(bundledPackages(root, await modulesOf("entry.js"))).toEqual([COMMON]);
  });

  it("are found by the names that bundlers give to modules", () => {
    expect(
      [
        "/a/node_modules/react/index.js",
        "\0/a/node_modules/react/index.js?commonjs-es-import",
        "C:\\a\\node_modules\\@b\\c\\d.js",
        "/a/node_modules/b/node_modules/@c/d/e/f.js",
        "\0vite/preload-helper.js",
        "/a/shared/node_modules.ts",
      ].map(packageFolder),
    ).toEqual([
      "node_modules/react",
      "node_modules/react",
      "node_modules/@b/c",
      "node_modules/b/node_modules/@c/d",
      null,
      null,
    ]);
  });

  it("are named when an audit would not see them", () => {
    const modules = [path.join(root, "node_modules/beside/index.js")];
    expect(() => bundledPackages(root, modules)).toThrow("node_modules/beside is bundled, and only among");
  });

  it("are named when they bring no licence", () => {
    fs.rmSync(path.join(root, "node_modules/common/licence.md"));
    const modules = [path.join(root, "node_modules/common/index.js")];
    expect(() => bundledPackages(root, modules)).toThrow("common is bundled, and brings no licence.");
  });
});

it("a build says whose work is in it, as data and as a text", async () => {
  writeNotices(root, root, await modulesOf("entry.js"));
  const read = (name: string): string => fs.readFileSync(path.join(root, name), "utf8");
  expect(JSON.parse(read("licences.json"))).toEqual({ own: "Ours.", packages: [INNER, COMMON] });
  const line = "-".repeat(80);
  expect(read("THIRD-PARTY-NOTICES.txt")).toMatch(
    new RegExp(
      `${line}\n@scope/inner 1.2.3 \\(Apache-2.0\\)\n\nOwn words.\n\nAnd a notice.\n\n${line}\ncommon 1.2.3 \\(ISC\\)`,
    ),
  );
});
