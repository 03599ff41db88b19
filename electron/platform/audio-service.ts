import { app } from "electron";

/**
 * Ends the process that the engine makes for sound. It would stay from the first chime until the app quits: some 40 MB for a
 * few seconds an hour. The engine makes a new one when it needs it, which then also finds a sound server that has come or
 * changed since; the main process, where the service could live instead, would look for one at its start only.
 */
export function endAudioService(): void {
  for (const { pid, serviceName } of app.getAppMetrics()) {
    if (serviceName === "audio.mojom.AudioService") end(pid);
  }
}

function end(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It has ended by itself.
  }
}
