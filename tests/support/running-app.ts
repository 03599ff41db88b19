import { compose } from "../../electron/app/compose";
import { PAGE_URLS } from "../../electron/platform/windows/pages";
import type { CallName, PayloadOf } from "../../shared/contract";
import type { DocumentEdit } from "../../shared/documents/registry";
import type { PageKind } from "../../shared/schemas/channel";
import type { SettingsPatch } from "../../shared/settings/settings";
import { keptWith } from "./kept";
import { REPORT_PAGE } from "./ports/dialogs";
import { fakePorts } from "./ports/fake-ports";
import { DECODE_PAGE, SOUND_PAGE } from "./ports/sound";
import { BREAK_PAGE } from "./ports/windows";

const PAGES = { main: 1, break: BREAK_PAGE, sound: SOUND_PAGE, decode: DECODE_PAGE, report: REPORT_PAGE } as const;

/**
 * The whole app on fake ports, started: with settings that were changed in an earlier run; with `null` for the first time.
 */
export async function runningApp(settings: SettingsPatch | null = {}, over: Parameters<typeof fakePorts>[0] = {}) {
  const ports = fakePorts(over);
  if (settings !== null) await keptWith({ onboarded: true, ...settings }, ports.folder);
  const app = await compose(ports);
  // Features start once the icon is there.
  ports.clock.pass(0);
  /** Calls as a page does. */
  const call = <N extends CallName>(name: N, payload?: PayloadOf<N>, page: PageKind = "main"): Promise<unknown> =>
    ports.gate.call({ id: PAGES[page], url: PAGE_URLS[page] }, name, ...(payload === undefined ? [] : [payload]));
  return {
    ...ports,
    app,
    documents: app.storage.documents,
    call,
    /** Changes a document as the main window does. */
    edit: (edit: DocumentEdit): Promise<unknown> => call("document:edit", edit),
    /** What was recorded lately, on the disk or not yet. */
    recorded: () => app.storage.history.recent(0, Infinity),
    settled: () => app.storage.settled(),
  };
}
export type RunningApp = Awaited<ReturnType<typeof runningApp>>;
