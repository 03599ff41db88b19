import { protocol } from "electron";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** No network, no inline code, no frames; Trusted Types off for every sink. React's own sinks need no policy. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
const HEADERS = {
  "content-security-policy": CSP,
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "cache-control": "no-store",
};
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves files below `folder` only; whatever else is asked answers 404 or 400. */
export function serveAppFiles(folder: string): void {
  protocol.handle("app", async (request) => {
    const file = fileOf(request.url, folder);
    if (file === null) return new Response("Bad request", { status: 400, headers: HEADERS });
    const type = TYPES[path.extname(file)];
    if (type === undefined) return new Response("Not found", { status: 404, headers: HEADERS });
    try {
      return new Response(await readFile(file), { headers: { ...HEADERS, "content-type": type } });
    } catch {
      return new Response("Not found", { status: 404, headers: HEADERS });
    }
  });
}

function fileOf(address: string, folder: string): string | null {
  try {
    const url = new URL(address);
    const name = decodeURIComponent(url.pathname);
    const file = path.resolve(folder, `.${name}`);
    const isBelow = file.startsWith(folder + path.sep);
    return url.host === "ui" && isBelow && !/[\0\\]/.test(name) ? file : null;
  } catch {
    return null;
  }
}
