import fs from "node:fs";
import { tryLeaving, tryMarkup, tryScript, tryWebRtc } from "./ways-out";

/** An Electron app as it comes, whose page tries every way out: what the watch must see to be worth anything. */
export function writeUnguardedApp(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => fs.writeFileSync(`${folder}/${name}`, text);
  write("package.json", JSON.stringify({ name: "unguarded", main: "main.mjs", type: "module" }));
  // Where WebRTC fails, the others are tried all the same.
  write(
    "ways.js",
    `${[tryMarkup, tryScript, tryWebRtc].map((way) => `(${String(way)})();`).join("\n")}
setTimeout(${String(tryLeaving)}, 2000);`,
  );
  write(
    "main.mjs",
    `import { app, BrowserWindow, protocol } from "electron";
import fs from "node:fs";
app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
app.whenReady().then(() => {
  protocol.handle("app", ({ url }) => url.endsWith(".js")
    ? new Response(fs.readFileSync(new URL("ways.js", import.meta.url)), { headers: { "content-type": "text/javascript" } })
    : new Response("<!doctype html><body><script src=/ways.js></script>", { headers: { "content-type": "text/html" } }));
  new BrowserWindow({ show: false }).loadURL("app://ui/");
});
`,
  );
}
