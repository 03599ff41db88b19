import type { Reply } from "../../../shared/contract";
import type { ForeignFile, ForeignPreview, ForeignResult } from "../../../shared/importers/channels";
import { patchBack, patchFor, withForeign, withoutForeign } from "../../../shared/importers/take-over";
import type { RoutineChoices } from "../../../shared/routines/choices";
import type { CustomRoutines } from "../../../shared/routines/custom/custom-routines";
import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import { failReply, okReply, savedReply } from "../../ipc/reply";
import type { Saved } from "../../storage/documents/document-store";
import { DEFINITIONS } from "../../storage/documents/registry";
import type { Context, Feature } from "../feature";
import { readForeign, type ForeignParts, type ReadForeign } from "./read-foreign";

/** What there was before, and what came of it. */
interface Done {
  readonly settings: Settings;
  readonly patch: SettingsPatch;
  readonly own: { readonly before: CustomRoutines; readonly after: CustomRoutines };
  readonly result: ForeignResult;
}

/**
 * Moves the settings of another app in: looks at a file, tells what it would come to, and takes it over only when it is told
 * to. Copies of both documents are kept before. The last one can be undone while the app runs.
 */
export function createImporting(context: Context, parts: ForeignParts): Feature {
  const { storage, localization, moment } = context;
  const { settings, routines } = storage.documents;
  let looked: ReadForeign["imported"] | null = null;
  let done: Done | null = null;
  const gone = () => failReply("E_REFUSED", localization.t("importers.gone"));

  const look = async (asked: ForeignFile): Promise<Reply<ForeignPreview | null>> => {
    looked = null;
    const read = await readForeign(asked, parts, { zone: moment().zone.name, t: localization.t });
    if (!read.ok || read.value === null) return read.ok ? okReply(null) : read;
    const { file, imported } = read.value;
    looked = imported;
    const { notes } = imported;
    const { result } = changeOf(imported, settings.value, routines.value.own);
    return okReply({ app: asked.app, file, notes, ...result });
  };
  const take = async (): Promise<Reply<ForeignResult>> => {
    if (looked === null) return gone();
    const change = changeOf(looked, settings.value, routines.value.own);
    looked = null;
    const copied = await keepCopies(context);
    if (!copied.ok) return failReply("E_SAVE", localization.t("transfer.copy", { errno: copied.errno }));
    const reply = await changeBoth(context, change.patch, change.own.after, change.result);
    if (reply.ok || reply.code === "E_SAVE") done = change;
    return reply;
  };
  const undo = async (): Promise<Reply<ForeignResult>> => {
    if (done === null) return gone();
    const { settings: before, patch, own, result } = done;
    done = null;
    const back = patchBack(before, settings.value, patch);
    return changeBoth(context, back, withoutForeign(routines.value.own, own.before, own.after), result);
  };
  return {
    handlers: {
      "foreign:find": async () => okReply(await parts.foreignFiles.find()),
      "foreign:look": look,
      "foreign:take": take,
      "foreign:undo": undo,
    },
  };
}

function changeOf(imported: ReadForeign["imported"], settings: Settings, before: CustomRoutines): Done {
  const patch = patchFor(settings, imported.settings);
  const after = withForeign(before, imported.content);
  const result = {
    settings: Object.keys(patch).length,
    exercises: after.exercises.length - before.exercises.length,
  };
  return { settings, patch, own: { before, after }, result };
}

async function keepCopies({ storage, clock }: Context): Promise<Saved> {
  const { epoch } = clock.now();
  const first = await storage.documents.settings.keepCopy(epoch);
  return first.ok ? storage.documents.routines.keepCopy(epoch) : first;
}

/** Both documents in use at once, and answered once both are durable. Nothing changes where one of them has no room. */
async function changeBoth(
  { storage, edit, replace, localization: { t } }: Context,
  patch: SettingsPatch,
  own: CustomRoutines,
  result: ForeignResult,
): Promise<Reply<ForeignResult>> {
  const { routines } = storage.documents;
  const value: RoutineChoices = { ...routines.value, own };
  if (!routines.fits(value, DEFINITIONS.routines.spareBytes("import")))
    return failReply("E_LIMIT", t("transfer.noRoom", { document: t("document.routines") }));
  const edited = edit("settings", patch);
  if (!edited.ok) return failReply("E_REFUSED", t("edit.unread"));
  const replaced = await replace("routines", value);
  const saved = await edited.saving;
  return savedReply(saved.ok ? replaced : saved, result, t);
}
