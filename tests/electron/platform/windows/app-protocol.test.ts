import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { registerAppScheme, serveAppFiles } from "../../../../electron/platform/windows/app-protocol";
import { PAGE_URLS, pageOf } from "../../../../electron/platform/windows/pages";
import { protocol, resetElectron } from "../../../support/ports/electron";
import { temporaryFolder } from "../../../support/temporary-folder";

let above: string;

/** The built pages, with a folder beside them whose name begins as theirs does. */
beforeEach(() => {
  resetElectron();
  above = temporaryFolder();
  for (const folder of ["renderer/main", "renderer-of-somebody-else", "renderer/folder.js"])
    mkdirSync(path.join(above, folder), { recursive: true });
  for (const file of ["renderer/main/index.html", "renderer/a b.js", "renderer/data.json", "renderer/no-extension"])
    writeFileSync(path.join(above, file), "ours");
  for (const file of ["secret.html", "renderer-of-somebody-else/secret.html", "rendererx.html"])
    writeFileSync(path.join(above, file), "theirs");
  serveAppFiles(path.join(above, "renderer"));
});

async function answered(url: string): Promise<string> {
  const response = await protocol.fetch(url);
  return `${response.status} ${await response.text()}`;
}

describe("a file of the app", () => {
  it.each(["app://ui/main/index.html", "app://ui/main/index.html?a=1#part", "app://ui/a%20b.js"])(
    "is served as %s",
    async (url) => expect(await answered(url)).toBe("200 ours"),
  );

  it("comes with its type, and with all that keeps the page in, also where it is none", async () => {
    for (const url of ["app://ui/main/index.html", "app://ui/gone.html", "app://other/main/index.html"]) {
      const { headers } = await protocol.fetch(url);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
    const { headers } = await protocol.fetch("app://ui/a%20b.js");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    ["one above the pages", "app://ui/../secret.html"],
    ["one above, written in codes", "app://ui/%2e%2e/secret.html"],
    ["one above, with the slash in a code", "app://ui/..%2fsecret.html"],
    ["a folder that begins with the same name", "app://ui/..%2frenderer-of-somebody-else%2fsecret.html"],
    ["a file that begins with the same name", "app://ui/..%2frendererx.html"],
    ["one of another host", "app://other/main/index.html"],
    ["one of no host", "app:///main/index.html"],
    ["a name with a zero in it", "app://ui/main/index.html%00.js"],
    ["a name with a backslash", "app://ui/main%5cindex.html"],
    ["half a code", "app://ui/%E0%A4%A"],
    ["no address at all", "what"],
    ["a type that no page needs", "app://ui/data.json"],
    ["a name without a type", "app://ui/no-extension"],
    ["a folder", "app://ui/folder.js"],
    ["what is not there", "app://ui/gone.html"],
  ])("is not %s", async (_what, url) => expect(await answered(url)).toMatch(/^40[04] (Bad request|Not found)$/));
});

describe("the scheme of the pages", () => {
  it("is a secure origin of its own, and may go round nothing", () => {
    registerAppScheme();
    expect(protocol.schemes).toEqual([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });
});

describe("the address of a page", () => {
  it("names its kind, whatever is asked of it", () => {
    expect(Object.values(PAGE_URLS).map(pageOf)).toEqual(["main", "break", "sound", "decode", "report"]);
    expect(pageOf("app://ui/break/index.html?x#y")).toBe("break");
  });

  it.each([
    "",
    "about:blank",
    "app://ui/main/",
    "app://ui/main/index.htmlx",
    "app://ui/main/index.html/x",
    "https://ui/main/index.html",
    "app://ui.example/main/index.html",
    "data:text/html,app://ui/main/index.html",
  ])("is none of ours: %s", (address) => expect(pageOf(address)).toBeNull());
});
