import type { Context } from "../../electron/features/feature";
import { editDocument } from "../../electron/storage/documents/edit-document";
import { createLocalization } from "../../shared/i18n/localization";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { SettingsPatch } from "../../shared/settings/settings";
import { DAY } from "../../shared/time/units";
import { keptWith } from "./kept";
import { FakeClock } from "./ports/clock";
import { FakeFaults } from "./ports/faults";
import { WORKING } from "./schedule";
import { temporaryFolder } from "./temporary-folder";

/** What a feature by itself may ask of an app: documents are stored, events and pushes written down, the view is given. */
export async function fakeContext(settings: SettingsPatch = {}, folder = temporaryFolder(), clock = new FakeClock()) {
  const storage = await keptWith(settings, folder);
  await storage.history.load(clock.now().epoch - 15 * DAY);
  const asked = { view: WORKING, events: new Array<SchedulerEvent>(), pushed: new Array<string>() };
  const context: Context = {
    clock,
    faults: new FakeFaults(),
    storage,
    localization: createLocalization("en", "en-GB", () => "UTC"),
    moment: () => ({ ...clock.now(), displays: [] }),
    view: () => asked.view,
    dispatch: (event) => {
      asked.events.push(event);
      return [];
    },
    edit: (document, edit) => editDocument(storage.documents, { document, edit }, context.moment()),
    replace: (document, value) => storage.documents[document].change(value),
    push: (...slices) => void asked.pushed.push(...slices),
    pushDocument: (name) => void asked.pushed.push(name),
    retell: () => {},
  };
  return {
    context,
    ...asked,
    clock,
    folder,
    documents: storage.documents,
    history: storage.history,
    settled: storage.settled,
    see: (view: ScheduleView): void => void (asked.view = view),
  };
}
