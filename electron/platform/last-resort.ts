import type { Faults } from "../ports";

/**
 * The last line of defence: an error that nobody caught is noted, and the app goes on. Without a listener Electron shows a
 * developer's dialog, behind which the whole app stands still.
 */
export function catchWhatNobodyCaught({ note }: Pick<Faults, "note">, own: NodeJS.EventEmitter = process): void {
  own.on("uncaughtException", (error: unknown) => note("uncaught", error));
  own.on("unhandledRejection", (reason: unknown) => note("unhandled", reason));
}
