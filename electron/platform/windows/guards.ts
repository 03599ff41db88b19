import { app, type Session } from "electron";
import { SANDBOX_SWITCHES, SANDBOX_VARIABLE } from "../sandbox-switches";

/** Closes every way out of the pages: navigation, windows, frames, permissions, downloads, the network. */
export function guardApp(): void {
  // Otherwise the system and its processor, which a PDF would tell whoever gets it.
  app.userAgentFallback = app.name;
  app.on("session-created", guardSession);
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-navigate", (event) => event.preventDefault());
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    // Otherwise WebRTC sends to any address, past the policy of the page and the guard of the session.
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  });
}

/** Every session from its first moment: the engine looks for dictionaries right after making one. */
function guardSession(guarded: Session): void {
  // Switching the spell checker off does not stop the download; that there is no language to check does.
  guarded.setSpellCheckerLanguages([]);
  guarded.setSpellCheckerDictionaryDownloadURL("app://none/");
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

/** Whether the app was started without the engine's sandbox, or without a part of it. Root can have none, and may. */
export const isStartedUnsandboxed = (): boolean =>
  process.getuid?.() !== 0 &&
  (process.env[SANDBOX_VARIABLE] !== undefined || SANDBOX_SWITCHES.some((name) => app.commandLine.hasSwitch(name)));
