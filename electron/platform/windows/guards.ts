import { app, session, type Session } from "electron";

/** Closes every way out of the pages: navigation, windows, frames, permissions, downloads, the network. */
export function guardApp(): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-navigate", (event) => event.preventDefault());
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}

/** Must run when the app is ready, before the first window. */
export function guardSession(guarded: Session = session.defaultSession): void {
  guarded.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.on("will-download", (event) => event.preventDefault());
  guarded.setSpellCheckerEnabled(false);
  guarded.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }));
}

const isLocal = (url: string): boolean =>
  url.startsWith("app://ui/") || url.startsWith("data:image/") || url.startsWith("devtools://");

/**
 * Whether the app was started with a switch that opens it to other programs. Fuses close `--inspect`, but not these.
 */
export const isOpenedToDebugging = (): boolean =>
  ["remote-debugging-port", "remote-debugging-pipe", "remote-allow-origins"].some((name) =>
    app.commandLine.hasSwitch(name),
  );
